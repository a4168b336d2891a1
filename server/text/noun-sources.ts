/** Who says it where a noun tells of words: "nach Angaben", "zufolge", "so die Einschätzung", "die Forderung". */
import { saysWhat } from './content-clauses.ts'
import { englishSource } from './english-sources.ts'
import { type NounPhrase, phraseAt } from './noun-phrases.ts'
import { endsLikeTag, type Reading, type Source } from './reading.ts'
import { nameOf, type Person, rankOf } from './speakers.ts'
import { isSpeechNoun, isViewNoun } from './speech-words.ts'
import { mayBeSubject } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'

const THROUGH = /^(?:laut|gemäß)$/i
/** "nach Angaben von", "nach Einschätzung der", "nach Aussage eines" */
const NACH = /^(?:nach|gemäß|laut)$/i

/** "laut Muster", "nach Angaben der Polizei", "Muster zufolge", "according to Muster" */
export function accordingTo({ text, own, tokens, phrases }: Reading): Source | undefined {
  for (const whole of phrases) {
    const phrase = withOwner(whole)
    const head = phrase.words.at(-1) as string
    const after = wordAt(tokens, phrase.next)
    const isLaut = phrase.preposition !== undefined && THROUGH.test(phrase.preposition)
    const fromView = phrase.preposition === 'aus' && /sicht$/i.test(head)
    const isNach = (phrase.preposition !== undefined && NACH.test(phrase.preposition)) || fromView
    const speech = isViewNoun(head)
    if (after === 'zufolge' && (phrase.preposition === undefined || phrase.preposition !== 'von')) {
      return { person: holderOf(phrase, tokens, text) ?? nameOf(phrase, tokens, text), reports: true }
    }
    if (after === 'zufolge') return { person: nameOf(phrase, tokens, text), reports: true }
    if (isLaut && !speech) return { person: nameOf(phrase, tokens, text), reports: true }
    if ((isLaut || isNach) && speech) {
      const person = holderOf(phrase, tokens, text)
      if (person) return { person, reports: true }
      if (
        /(?<!\p{L})eigene[nrm]\s/u.test(own.slice(tokens[phrase.first]?.start, tokens[phrase.next - 1]?.end))
      ) {
        const [self] = phrases.filter((other) => mayBeSubject(other) && rankOf(other, text) >= 1)
        return self ? { person: nameOf(self, tokens, text), reports: true } : { unnamed: true, reports: true }
      }
      const written = isLaut || /\p{Ll}(?:angaben|informationen|berichte[n]?|meldungen)$/u.test(head)
      return written
        ? { person: nameOf(phrase, tokens, text), reports: true }
        : { unnamed: true, reports: true }
    }
    // "Musters Meinung nach"
    if (after === 'nach' && speech && phrase.preposition === undefined) {
      const person = holderOf(phrase, tokens, text)
      if (person) return { person, reports: true }
      if (/^(?:sein|ihr)/.test(phrase.determiner ?? ''))
        return { pronoun: pronounFor(phrase.determiner), reports: true }
    }
  }
  const english = /(?<!\p{L})[Aa]ccording to\s/u.exec(own)
  return english ? englishSource.accordingTo(own, english.index + english[0].length) : undefined
}

/** "Angaben Musters": the name in the genitive is whose they are. */
function withOwner(phrase: NounPhrase): NounPhrase {
  const [noun = '', ...names] = phrase.words
  const last = names.at(-1)
  if (last === undefined || !isViewNoun(noun) || phrase.owner || !/[^s]s$/.test(last)) return phrase
  const owner = { first: phrase.first, next: phrase.next, words: [...names.slice(0, -1), last.slice(0, -1)] }
  return { ...phrase, words: [noun], owner }
}

function pronounFor(possessive = ''): string {
  return possessive.startsWith('sein') ? 'er' : 'sie'
}

/** Whose words a noun of speech tells of: "Angaben der Polizei", "Meinung von Muster", "Musters Ansicht". */
function holderOf(phrase: NounPhrase, tokens: Token[], text: string): Person | undefined {
  if (!isSpeechNoun(phrase.words.at(-1) as string)) return undefined
  if (phrase.owner) return nameOf(phrase.owner, tokens, text)
  const next = phraseAt(tokens, phrase.next)
  if (/^(?:von|vom|durch|aus)$/.test(next?.preposition ?? '')) return nameOf(next as NounPhrase, tokens, text)
  // "Kreml-Mitteilung"
  const compound = /^(\p{Lu}[\p{L}-]{2,})-\p{Lu}\p{Ll}+$/u.exec(phrase.words.at(-1) as string)?.[1]
  if (compound !== undefined) return { name: compound }
  const named = phrase.words.slice(0, -1)
  if (named.length > 0 && /s$|’$/.test(named.at(-1) as string)) {
    const name = (named.at(-1) as string).replace(/(?:s|’)$/, '')
    return { name: [...named.slice(0, -1), name].join(' ') }
  }
  return undefined
}

/** "Aus dem Ministerium hieß es", "In dem Antrag heißt es", "hieß es von Muster" */
export function heardFrom({ text, tokens, phrases }: Reading): Source | undefined {
  const verb = tokens.findIndex(
    ({ word }, at) =>
      (/^(?:heißt|hieß|heiße)$/.test(word) && /^es$/.test(wordAt(tokens, at + 1) || '')) ||
      (word === 'es' && /^(?:heißt|hieß|heiße)$/.test(wordAt(tokens, at + 1))),
  )
  if (verb < 0) return comesFrom({ tokens, phrases, text })
  const near = phrases.filter(({ preposition }) =>
    /^(?:aus|in|im|auf|von|vom|seitens|bei|beim)$/.test(preposition ?? ''),
  )
  const before = near.filter(({ next }) => next <= verb).at(0)
  const after = near.find(({ first }) => first >= verb)
  const close = after && after.first <= verb + 4 ? after : undefined
  const phrase =
    before && (rankOf(before, text) >= 1 || isSpeechNoun(before.words.at(-1) as string))
      ? before
      : (close ?? before ?? after)
  return phrase ? { person: nameOf(phrase, tokens, text), reports: true } : { unnamed: true, reports: true }
}

/** "Das geht aus dem Bericht des Amtes hervor" */
export function comesFrom({
  tokens,
  phrases,
  text,
}: Pick<Reading, 'tokens' | 'phrases' | 'text'>): Source | undefined {
  if (!tokens.some(({ word }) => /^hervor(?:geht|ging|gehe|gegangen)?$/.test(word))) return undefined
  const phrase = phrases.find(({ preposition }) => preposition === 'aus')
  return phrase && { person: nameOf(phrase, tokens, text), reports: true }
}

/** "so die Einschätzung des Chefs", "…, so Muster" */
export function soTag({ text, own, tokens }: Reading): Source | undefined {
  for (const [at, { word, start }] of tokens.entries()) {
    if (word !== 'so' || !endsLikeTag(own.slice(0, start))) continue
    const phrase = phraseAt(tokens, at + 1)
    if (!phrase || phrase.preposition !== undefined) continue
    const closes = /^(?:[,.:;–-]|in|im|am|auf|gegenüber|bei|nach|von|vor|weiter|wörtlich|)$/.test(
      wordAt(tokens, phrase.next),
    )
    if (closes)
      return { person: holderOf(phrase, tokens, text) ?? nameOf(phrase, tokens, text), reports: true }
  }
  return undefined
}

/** "die Forderung des Verbands, …", "Muster hegt den Verdacht, dass": a noun of speech with what was said. */
export function nounSource(reading: Reading): Source | undefined {
  const { text, own, tokens, phrases, quoting } = reading
  for (const phrase of phrases) {
    if (!isSpeechNoun(phrase.words.at(-1) as string)) continue
    const end = tokens[phrase.next - 1]?.end ?? own.length
    const right = own.slice(end)
    if (!saysWhat(right) && !(quoting && /^[^.;]*:\s/.test(right))) continue
    const person = holderOf(phrase, tokens, text)
    if (person) return { person, reports: true }
    const subject = phrases.find(
      (other) => mayBeSubject(other) && rankOf(other, text) >= 2 && other.first < phrase.first,
    )
    if (subject) return { person: nameOf(subject, tokens, text), reports: true }
  }
  return undefined
}

/** "Für Muster ist die Lage „ernst“" */
export function viewOf({ text, own, tokens, quoting }: Reading): Source | undefined {
  if (!quoting || !/^\s*Für\s/u.test(own)) return undefined
  const phrase = phraseAt(tokens, 0)
  if (
    !phrase ||
    rankOf(phrase, text) < 1 ||
    !/^(?:ist|sind|war|waren|bleibt|sei|seien)$/.test(wordAt(tokens, phrase.next))
  )
    return undefined
  return { person: nameOf(phrase, tokens, text), reports: true }
}

/** Verbs with "dass" that tell what somebody brings about, not what somebody says. */
const DOES =
  /^(?:\p{L}*(?:sorg|führ|bewirk|erreich|verhinder|ermöglich|bedeut|zeig|heiß|zwing|zwang|schaff|beweis|bewies|beitr|betrug|trug|vergess|vergaß|liegt|lag|kam|kommt|gekommen|gibt|gab|ist|sind|war|waren|wird|wurde|wurden|steht|stand|fällt|fiel|hing|hängt|profitier|nutz|verursach|leid|litt|vermeid|vermied)\p{L}*|dadurch|dafür|damit|daran|dazu|so|ohne|statt|außer)$/u

/** "Der Rat legt Wert darauf, dass …": with "dass", somebody who can speak thinks or says so, whatever the verb. */
export function thatSource({ text, own, tokens, phrases }: Reading): Source | undefined {
  const that = tokens.findIndex(
    ({ word }, at) => /^(?:dass|daß)$/.test(word) && wordAt(tokens, at - 1) === ',',
  )
  if (that < 3 || /[:;]/.test(own.slice(0, tokens[that]?.start))) return undefined
  const main = tokens.slice(0, that - 1)
  if (main.some(({ word }) => DOES.test(word) || word === ',')) return undefined
  const subject = phrases.find((phrase) => phrase.next <= that && mayBeSubject(phrase))
  return subject && rankOf(subject, text) >= 2
    ? { person: nameOf(subject, tokens, text), reports: true }
    : undefined
}
