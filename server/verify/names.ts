import type { Article } from '../core/article.ts'
import { fold } from '../text/fold.ts'
import { findPeople } from '../text/names.ts'
import { placeKey } from '../text/place-names.ts'
import { rolesIn } from '../text/roles.ts'
import { occursInLowerCase } from '../text/speakers.ts'
import { canName, isRole } from '../text/speech-words.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'
import type { Grounds } from './grounds.ts'
import { isName, NOUN_BEFORE } from './name-or-noun.ts'

/** "dort": a place that was named before. */
const REFERS_TO_PLACE = /(?<!\p{L})(?:dort|hier|dorthin|da|there|here)(?!\p{L})/iu

/** A sentence may call somebody by an office or a pronoun who is named so many characters before. */
const REACH = 600
const REFERS =
  /(?<!\p{L})(?:er|sie|ihm|ihn|ihr|ihre[rnsm]?|sein|seine[rnsm]?|dessen|deren|dieser|diese|dieses|he|she|him|her|his|they|their|it|its)(?!\p{L})/iu

/** The names of a statement that neither its quotes give, nor those whom they speak of by another word. */
export function missingNames(statement: string, language: string, grounds: readonly Grounds[]): string[] {
  const words = contentWords(statement, language)
  const given = grounds.map((one) => ({ ...one, words: wordsOf(one) }))
  const missing = words.filter((word) => {
    const token = statement.slice(word.start, word.end)
    return (
      isName(token, word, statement, language, grounds) &&
      !given.some(({ words: own }) => own.some((other) => sameThing(word, other, language)))
    )
  })
  return missing
    .filter((word) => !given.some((one) => mayBeMeant(word, words, statement, language, one)))
    .map((word) => statement.slice(word.start, word.end))
}

function wordsOf({ article, quote, around }: Grounds): Word[] {
  return [...contentWords(quote, article.language), ...contentWords(around, article.language)]
}

/** One spelling, one place in two languages, or "russisch" and "Russland": a name and what is made of it. */
function sameThing(a: Word, b: Word, language: string): boolean {
  const [one, other] = [placeKey(a.folded), placeKey(b.folded)]
  if (one !== undefined && other !== undefined) return one === other
  if ((one === undefined) !== (other === undefined) && isDemonymOf(a.folded, b.folded)) return true
  return sameWord(a, b, language) || sharesStem(a.folded, b.folded) || hasLetterMoreWithin(a.folded, b.folded)
}

/** "maltesisch" and "Malta": the place is only known by its name. */
function isDemonymOf(a: string, b: string): boolean {
  const [place, people] = a.length < b.length ? [a, b] : [b, a]
  return place.slice(0, 4) === people.slice(0, 4) && /(?:isch\p{L}*|er|ese|esen|ish|ian|an)$/u.test(people)
}

/** One has a single letter more, neither its first nor its last: "Jansen" and "Janssen", but not "Mayer" and "Maier". */
function hasLetterMoreWithin(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) !== 1) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  return at > 0 && short.slice(at) === long.slice(at + 1)
}

const STEM = 5

function sharesStem(a: string, b: string): boolean {
  const length = Math.min(STEM, a.length, b.length)
  return (
    (length === STEM || (length === 4 && a.length !== b.length)) && a.slice(0, length) === b.slice(0, length)
  )
}

/**
 * Whether the quote can mean a name by another word ("der Präsident", "er"): the article names it shortly before or in
 * its title, and nobody else stands in its place.
 */
function mayBeMeant(
  word: Word,
  words: readonly Word[],
  statement: string,
  language: string,
  { article, quote, place }: Grounds,
): boolean {
  const near = `${article.title}\n${article.text.slice(Math.max(0, place.start - REACH), place.start)}`
  const isNamed = contentWords(near, article.language).some((other) => sameThing(word, other, language))
  if (!isNamed) return false
  if (REFERS_TO_PLACE.test(quote) && standsInPlace(word, statement)) return true
  if (placeKey(word.folded) !== undefined) return isAttribute(word, statement)
  if (!isPerson(word, article, language)) return false
  const own = contentWords(quote, article.language)
  if (!REFERS.test(quote) && !own.some((other) => isOffice(other) && !isIndefinite(other, quote)))
    return false
  const [mine, theirs] = [rolesIn(statement, language), rolesIn(quote, article.language)]
  const spare = own.filter(
    (other) =>
      other.capital &&
      !other.role &&
      !other.light &&
      canName(quote.slice(other.start, other.end)) &&
      !NOUN_BEFORE.test(quote.slice(0, other.start)) &&
      !words.some((one) => sameThing(one, other, language)),
  )
  return !spare.some(({ start }) => theirs.get(start) === mine.get(word.start))
}

/** Introduced with an office, or by first name and surname. */
function isPerson(word: Word, { text }: Article, language: string): boolean {
  const isIntroduced = findPeople(text).some((name) =>
    contentWords(name, language).some((part) => sameWord(word, part, language)),
  )
  return isIntroduced || pairsIn(text).some((pair) => pair.some((name) => fold(name) === word.folded))
}

/** Two capitals side by side of which none is a common noun: "Petra Muster". */
function pairsIn(text: string): string[][] {
  return [...text.matchAll(/(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}-]*)\s(?=(\p{Lu}\p{Ll}[\p{L}-]*))/gu)]
    .map(([, first, last]) => [first, last] as string[])
    .filter((pair) => pair.every((name) => canName(name) && !isRole(name) && !occursInLowerCase(name, text)))
}

/** "in Musterstadt", "nach Musterstadt". */
function standsInPlace({ start }: Word, statement: string): boolean {
  return /(?<!\p{L})(?:in|aus|nach|bei|from|at|to|near)\s$/iu.test(statement.slice(0, start))
}

/** "US-Regierung", "die russische Regierung": whose office it is goes without saying. */
function isAttribute({ capital, start, end }: Word, statement: string): boolean {
  return statement[end] === '-' || (!capital && /^\s\p{Lu}/u.test(statement.slice(end)) && start > 0)
}

/** "Ein Diplomat" is nobody who was named before. */
function isIndefinite({ start }: Word, quote: string): boolean {
  return /(?<!\p{L})(?:eine?[rnm]?|mehrere|einige|viele|an?|several|some)\s+(?:[\p{Ll}-]+\s+)?(?:\p{Lu}[\p{L}]*-)?$/iu.test(
    quote.slice(0, start),
  )
}

/** "Präsident", also in the plural. */
function isOffice({ role, capital, folded }: Word): boolean {
  return role || (capital && isRole(folded.replace(/(?:innen|en|e|s)$/, '')))
}
