import { isOnePlace } from '../text/place-names.ts'
import { type Role, rolesIn } from '../text/roles.ts'
import type { Text } from '../text/surroundings.ts'
import { stemOf } from '../text/word-stems.ts'
import {
  areOpposites,
  contentWords,
  excludeEachOther,
  onOneSide,
  sameWord,
  type Word,
} from '../text/words.ts'

/** Roles that two nouns have changed: who did it to whom, whose complaint it is against whom. */
const SWAPPED: readonly [Role, Role][] = [
  ['agent', 'object'],
  ['owner', 'against'],
]
/** Roles of one noun that make two statements of one. */
const TURNED: readonly [Role, Role][] = [
  ['for', 'against'],
  ['from', 'to'],
]

/** Whether two names have changed places, or a noun is what one is for and the other against, also in two languages. */
export function changesSides(stated: Text, quoted: Text): boolean {
  const changes = roleChanges(stated, quoted)
  return (
    SWAPPED.some(([one, other]) => changes(one, other) && changes(other, one)) ||
    TURNED.some(([one, other]) => changes(one, other) || changes(other, one))
  )
}

/** Tells whether a noun has one role in a statement and another one in what is quoted, where that is clear. */
export function roleChanges(stated: Text, quoted: Text): (one: Role, other: Role) => boolean {
  const [mine, theirs] = [rolesIn(stated.text, stated.language), rolesIn(quoted.text, quoted.language)]
  const isOneLanguage = stated.language === quoted.language
  const pairs = pairsOf(stated, quoted, isOneLanguage ? sameIn(stated.language) : isSameName)
  const places = pairs.flatMap(([one, others]) => {
    const roles = new Set(others.map(({ start }) => theirs.get(start)))
    return roles.size === 1 ? [[mine.get(one.start), [...roles][0]] as const] : []
  })
  return (one, other) => places.some(([here, there]) => here === one && there === other)
}

/** Whether a word of a statement is the opposite of one in the quote of another language, with nothing to make up for it. */
export function saysOpposite(stated: Text, quoted: Text): boolean {
  const [mine, theirs] = [stated, quoted].map(({ text, language }) => contentWords(text, language)) as [
    Word[],
    Word[],
  ]
  const languages = [stated.language, quoted.language] as const
  if (mine.some((word) => isExcluded(word, stated, theirs, quoted))) return true
  return mine.some(
    (word) =>
      theirs.some(
        (other) =>
          areOpposites(word, other, ...languages) ||
          isNegated(word, other, languages[0]) ||
          isNegated(other, word, languages[1]),
      ) && !theirs.some((other) => other.stem === word.stem || onOneSide(word, other, ...languages)),
  )
}

/** Whether only one of two words of one language can be so: "lobte" and "kritisierte", "wirksam" and "unwirksam". */
export function areContrary(a: Word, b: Word, language: string): boolean {
  return excludeEachOther(a, b, language) || isNegated(a, b, language) || isNegated(b, a, language)
}

/** "Amerikanische Partner" where the quote has only "nicht-amerikanische". */
function isExcluded(word: Word, stated: Text, theirs: readonly Word[], quoted: Text): boolean {
  const isNot = ({ start }: Word, text: string) => /(?<!\p{L})(?:nicht|non)-$/iu.test(text.slice(0, start))
  const same = theirs.filter(({ stem }) => stem === word.stem)
  return same.length > 0 && !isNot(word, stated.text) && same.every((other) => isNot(other, quoted.text))
}

/** "unpünktlich" and "pünktlich", "discontent" and "content". */
function isNegated(a: Word, b: Word, language: string): boolean {
  if ((a.capital || b.capital) && language !== 'en') return false
  return (
    b.folded.length >= 5 &&
    a.stem !== b.stem &&
    NEGATING.some((prefix) => sameStem(a, `${prefix}${b.folded}`, language))
  )
}

const NEGATING = ['un', 'miss', 'anti', 'im', 'dis', 'ir', 'non']

function sameStem({ folded }: Word, other: string, language: string): boolean {
  return stemOf(folded, language, true) === stemOf(other, language, true)
}

/** The nouns of a statement with those of the quote that are the same. */
function pairsOf(stated: Text, quoted: Text, isSame: (a: Word, b: Word) => boolean): [Word, Word[]][] {
  const theirs = contentWords(quoted.text, quoted.language).filter(({ capital }) => capital)
  return contentWords(stated.text, stated.language)
    .filter(({ capital }) => capital)
    .map((word) => [word, theirs.filter((other) => isSame(word, other))])
}

function sameIn(language: string) {
  return (a: Word, b: Word) => sameWord(a, b, language)
}

function isSameName(a: Word, b: Word): boolean {
  return a.folded === b.folded || isOnePlace(a.folded, b.folded) || sameWord(a, b, 'de')
}
