/** Who does what a German verb tells. */
import type { NounPhrase } from './noun-phrases.ts'
import { rankOf } from './speakers.ts'
import type { SpeechVerb } from './speech-verbs.ts'
import { isFeminine } from './speech-words.ts'
import { type Token, wordAt } from './tokens.ts'

interface Sentence {
  text: string
  own: string
  tokens: readonly Token[]
  phrases: readonly NounPhrase[]
}

const OBLIQUE = /^(?:dem|den|des|\p{L}+e[nms]|(?:ein|kein|sein|ihr|mein|dein|unser|eur)er)$/u
const SUBORDINATOR =
  /^(?:dass|daß|weil|wie|nachdem|als|während|wenn|ob|obwohl|da|bevor|indem|sodass|wonach|obgleich|damit|seit|seitdem|nachdem|sobald|falls)$/i
const RELATIVE = /^(?:de[rmn]|die|das|dessen|deren|denen|welche[rmns]?|wo|wer|was)$/
const PRONOUN = /^(?:er|sie|he|she)$/i
const BOUNDARY = /^[,:;–(]$/

/** Whether a noun phrase can stand in the nominative. */
export function mayBeSubject({ preposition, determiner, words }: NounPhrase): boolean {
  if (preposition !== undefined) return false
  if (determiner === undefined) return true
  if (determiner === 'der') return !isFeminine(words.at(-1) as string)
  return !OBLIQUE.test(determiner) || /^(?:dieses|jenes|jedes|beides)$/.test(determiner)
}

/** The subject of a verb of saying: a noun phrase, a pronoun, or undefined where the grammar does not tell. */
export function subjectOf(
  sentence: Sentence,
  verb: SpeechVerb,
  inverted: boolean,
): NounPhrase | string | undefined {
  const { tokens, phrases, text } = sentence
  if (verb.passive && !/^zitiert$/.test(wordAt(tokens, verb.at))) return agentOf(sentence, verb)
  const start = clauseStart(sentence, Math.min(verb.pivot, verb.at))
  const firstWord = wordAt(tokens, start)
  const fore = phrases.filter(
    (phrase) => phrase.first >= start && phrase.next <= verb.pivot && mayBeSubject(phrase),
  )
  const opening = phrases.find((phrase) => phrase.first === start && phrase.next <= verb.pivot)
  // "Als Beispiel nannte Muster", but "Als Muster sagte, dass"
  const asThing = /^als$/i.test(firstWord) && opening !== undefined && rankOf(opening, text) < 1
  if ((SUBORDINATOR.test(firstWord) && !asThing) || (RELATIVE.test(firstWord) && verb.final)) {
    if (/^wie$/i.test(firstWord) && wordAt(tokens, verb.pivot + 1) === 'auch')
      return behind(sentence, verb)[0]
    const pronoun = tokens.slice(start, verb.pivot).find(({ word }) => /^(?:er|sie)$/.test(word))?.word
    const openings = phrases
      .filter((phrase) => phrase.first === start && phrase.next <= verb.pivot)
      .map(asClause)
    return (
      [...openings, ...fore].find((phrase) => mayBeSubject(phrase) && rankOf(phrase, text) > 0) ?? pronoun
    )
  }
  const after = wordAt(tokens, verb.pivot + 1)
  if (/^(?:er|sie|he|she)$/.test(after)) return after
  const reflexive = after === 'sich' ? wordAt(tokens, verb.pivot + 2) : ''
  if (PRONOUN.test(reflexive)) return reflexive
  const aft = behind(sentence, verb)
  const fronted = fore[0] !== undefined && opens(sentence, start, fore[0])
  if (fronted) {
    const front = fore[0] as NounPhrase
    const rank = rankOf(front, text)
    // "Eva Muster, die Leiterin des Amtes sagte"
    const named = phrases.find((phrase) => phrase.next === start - 1 && wordAt(tokens, start - 1) === ',')
    if (
      named &&
      named.determiner === undefined &&
      mayBeSubject(named) &&
      rankOf(named, text) === 2 &&
      front.determiner !== undefined
    )
      return named
    if (rank >= 1) return front
    const [other] = aft
    if (other && (rankOf(other, text) === 2 || (rank < 0 && rankOf(other, text) === 1))) return other
    return rank >= 0 ? front : undefined
  }
  const before = wordAt(tokens, verb.pivot - 1)
  if (PRONOUN.test(before) && verb.pivot - 1 >= start) return before.toLowerCase()
  if (aft[0] && rankOf(aft[0], text) >= 0) return aft[0]
  if (aft[1] && rankOf(aft[1], text) >= 1) return aft[1]
  if (inverted || start === verb.pivot || /^und$/.test(before)) return subjectBefore(sentence, verb.pivot)
  return undefined
}

/** In "wie die Polizei mitteilte" what looks like a preposition begins the clause. */
function asClause(phrase: NounPhrase): NounPhrase {
  const { preposition, ...bare } = phrase
  return /^(?:wie|als)$/.test(preposition ?? '') ? bare : phrase
}

/** "wurde von Muster erklärt" */
function agentOf({ tokens, phrases, text }: Sentence, verb: SpeechVerb): NounPhrase | undefined {
  const from = Math.min(verb.pivot, verb.at)
  return phrases.find(
    (phrase) =>
      /^(?:von|vom|durch|seitens)$/.test(phrase.preposition ?? '') &&
      phrase.first > clauseStart({ tokens, phrases, text, own: '' }, from) - 1 &&
      phrase.next <= verb.at + 6 &&
      rankOf(phrase, text) >= 1,
  )
}

/** The first token of the clause that this token is in. */
function clauseStart({ tokens, own }: Sentence, at: number): number {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before] as Token
    if (token.word === ')') {
      const open = tokens.findLastIndex(({ word }, index) => index < before && word === '(')
      if (open >= 0 && before - open < 12) {
        before = open
        continue
      }
    }
    if (BOUNDARY.test(token.word)) return before + 1
    const next = tokens[before + 1] as Token
    if (own !== '' && next.start - token.end > 2) return before + 1
  }
  return 0
}

const BEFORE_SUBJECT =
  /^(?:auch|selbst|so|doch|und|aber|nur|allerdings|sogar|zudem|denn|oder|jedoch|dagegen|sowie)$/i

/** Whether nothing but a small word stands between the start of a clause and this phrase. */
function opens({ tokens }: Sentence, start: number, { first }: NounPhrase): boolean {
  return tokens.slice(start, first).every(({ word }) => BEFORE_SUBJECT.test(word))
}

/** What can be the subject behind the finite verb, within its clause. */
function behind({ tokens, phrases, own }: Sentence, verb: SpeechVerb): NounPhrase[] {
  let end = verb.pivot + 1
  while (end < tokens.length) {
    const token = tokens[end] as Token
    if (/^[,:;(–.]$/.test(token.word)) break
    if (token.start - (tokens[end - 1] as Token).end > 2 && own !== '') break
    end++
  }
  return phrases.filter((phrase) => phrase.first > verb.pivot && phrase.first < end && mayBeSubject(phrase))
}

/** The subject that an apposition or a relative clause parts from its verb: the one that begins the sentence. */
function subjectBefore(sentence: Sentence, at: number): NounPhrase | undefined {
  const { phrases, text, tokens } = sentence
  const first = phrases.find((phrase) => mayBeSubject(phrase) && phrase.next <= at)
  if (!first || rankOf(first, text) < 0) return undefined
  const start = clauseStart(sentence, first.first)
  const ahead = tokens.slice(start, first.first)
  return ahead.every(({ word }) => BEFORE_SUBJECT.test(word)) || ahead.length <= 8 ? first : undefined
}
