import type { Article } from '../core/article.ts'
import { isCountryKey, isOnePlace, placeKey } from '../text/place-names.ts'
import { isPassive, rolesIn } from '../text/roles.ts'
import { canName, isMeasure, isOpener } from '../text/speech-words.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'
import { peopleIn } from './people.ts'

/** A verb with who does it and which other nouns stand beside it in its clause. */
interface Doing {
  verb: Word
  agents: Word[]
  others: Word[]
  /** "Er", "dieser": somebody who is none of the nouns. */
  isPronoun: boolean
}

/**
 * Whether a statement gives what the quote tells of one to somebody else: the verb is the same, but who does it there is
 * another person or country, or stands in another place of the clause here.
 */
export function otherAgent(statement: string, quoted: string, article: Article): boolean {
  const { language } = article
  const theirs = doingsIn(quoted, language)
  const people = new Set(peopleIn(article).flatMap((name) => [...name]))
  const isSame = (a: Word, b: Word) => sameWord(a, b, language) || isOnePlace(a.folded, b.folded)
  const among = (word: Word, words: readonly Word[]) => words.some((other) => isSame(word, other))
  return doingsIn(statement, language).some((mine) => {
    const same = theirs.filter(({ verb }) => sameWord(mine.verb, verb, language))
    return same.length > 0 && same.every((other) => isOther(mine, other))
  })

  function isOther(mine: Doing, other: Doing): boolean {
    if (MUTUAL.test(mine.verb.folded) || mine.agents.some((agent) => among(agent, other.agents))) return false
    const named = mine.agents.filter(isNamed)
    if (named.length === 0 || (other.agents.length === 0 && !other.isPronoun)) return false
    // "wir" may be a country, too
    if (other.isPronoun && !named.some(({ folded }) => people.has(folded))) return false
    const hasMoved =
      named.some((agent) => among(agent, other.others)) ||
      other.agents.some((agent) => isNamed(agent) && among(agent, mine.others))
    return hasMoved || other.agents.some((agent) => named.every((one) => excludes(one, agent)))
  }

  function isNamed(word: Word): boolean {
    return people.has(word.folded) || isCountry(word)
  }

  /** A country is no other one, a person nobody else; but a capital stands for its country, and a country for its head. */
  function excludes(a: Word, b: Word): boolean {
    return (
      (isCountry(a) && isCountry(b)) || (people.has(a.folded) && people.has(b.folded) && !a.role && !b.role)
    )
  }
}

/** What both do. */
const MUTUAL =
  /(?:tr[aei]f|gespr|spr[aeio]ch|telefon|verhand|einig|zusammen|vereinbar|meet|met|talk|spoke|agree)/u

function isCountry({ folded, capital }: Word): boolean {
  const key = placeKey(folded)
  return capital && key !== undefined && isCountryKey(key)
}

const CLAUSE = /[^,;:–]+/gu
const PRONOUN =
  /(?<!\p{L})(?:[Ee]r|[Ww]ir|[Ii]ch|[Mm]an|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|I)(?!\p{L})|^\s*[Dd]ieser?\s(?!letzte|erste|alte|zweite)\p{Ll}+(?:te|ten|t)\s/u
/** In "der Muster lobte" the pronoun is the subject or the object. */
const RELATIVE = /^\s(?:de[rmn]|die|das|denen|dessen|deren|welche[rmns]?|who|which|that|whom)\s/u

function doingsIn(text: string, language: string): Doing[] {
  const plain = withPlainClauses(text)
  const roles = rolesIn(plain, language)
  const words = contentWords(plain, language)
  const isVerb = isVerbIn(plain, language)
  let before: Doing[] = []
  return [...plain.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    if (index > 0 && RELATIVE.test(clause) && !isPassive(clause) && !INFINITIVE.test(clause)) return []
    const own = words.filter(({ start }) => start >= index && start < index + clause.length)
    const nouns = own.filter(
      ({ capital, end }) => capital && !/^\s(?:zufolge|gegenüber)/u.test(plain.slice(end)),
    )
    const isPronoun = PRONOUN.test(clause)
    const isInfinitive = INFINITIVE.test(clause)
    const doers = isPronoun || isInfinitive ? [] : nouns.filter(({ start }) => roles.get(start) === 'agent')
    const isBesideTime = ({ end }: Word) => nouns.some((next) => next.start === end + 1 && isTime(next))
    const agents = doers.some((noun) => isTime(noun) || isBesideTime(noun)) ? [] : doers
    const inherited = isInfinitive ? (before[0]?.agents ?? []) : []
    before = own
      .filter((word) => !word.capital && (!word.light || ANNOUNCES.test(word.folded)) && isVerb(word, agents))
      .map((verb) => {
        const doing = agents.length > 0 ? nearest(agents, verb) : inherited
        return { verb, agents: doing, others: nouns.filter((noun) => !agents.includes(noun)), isPronoun }
      })
    return before
  })
}

/** Statements are the same without these, but not when somebody else does it. */
const ANNOUNCES = /(?:kundig|bestatig|bekraftig|announc|confirm)/u

/** "Wenige Stunden zuvor hatte": a noun without a preposition that does nothing. */
function isTime({ light, folded }: Word): boolean {
  return light || isMeasure(folded)
}

/** Without marks of quotation, each sentence a clause, and no adverb written like a noun. */
function withPlainClauses(text: string): string {
  return text
    .replaceAll(/[„“”"»«]|,(?=\p{Lu})/gu, ' ')
    .replaceAll(/[.!?](?=\s+\p{Lu})/gu, ';')
    .replaceAll(/(?<=^\s*|;\s+)\p{Lu}\p{L}*/gu, (word) =>
      isOpener(word) || !canName(word) ? `${word[0]?.toLowerCase()}${word.slice(1)}` : word,
    )
}

/** "Muster gab Regeln", "Muster has called", but not "neue Regeln", nor English words that stand anywhere else. */
function isVerbIn(text: string, language: string) {
  return ({ start, end }: Word, agents: readonly Word[]): boolean =>
    language === 'en'
      ? agents.some((agent) => BETWEEN.test(text.slice(agent.end, start)))
      : !/^\s\p{Lu}/u.test(text.slice(end)) || SECOND.test(text.slice(0, start))
}

/** Behind a noun, or behind the only word of a clause that is no article or preposition. */
const SECOND =
  /\p{Lu}[\p{L}-]*\s$|(?:^|[,;:–])\s*(?!(?:de[rnms]|die|das|\p{L}{0,2}eine?[nrms]?|mit|für|in|im|an|am|auf|bei|von|vom|nach|aus|und|dass|ohne|gegen|über)\s)\p{Ll}+\s$/u
const BETWEEN = /^\s(?:(?:has|have|had|will|would|may|might|must|also|then|first|later|not|\p{Ll}+ly)\s)*$/u

/** "Das Lied gesungen zu haben", but not "das Muster zu singen hatte". */
const INFINITIVE = /(?<!\p{L})(?:zu\s\p{Ll}+n|\p{Ll}{2,}zu\p{Ll}+en)[\s.]*$/u

/** "Von A geleitet und von B übernommen": those before the verb that stand side by side. */
function nearest(agents: readonly Word[], verb: Word): Word[] {
  const before = agents.filter(({ end }) => end <= verb.start)
  const last = before.at(-1)
  if (!last) return [...agents]
  return before.filter(
    ({ end }, index) => index === before.length - 1 || (before[index + 1] as Word).start - end < 8,
  )
}
