import { sequencesOf } from '../text/order.ts'
import { type Role, rolesIn } from '../text/roles.ts'
import { contentWords, sameWord, sharedWith, type Word } from '../text/words.ts'
import { hasWord } from './premise-parts.ts'

/** Roles that two nouns have changed with each other. */
export const SWAPPED: readonly [Role, Role][] = [
  ['agent', 'object'],
  ['agent', 'against'],
  ['agent', 'to'],
  ['from', 'to'],
]

/** What role a noun has in the one text and in the other, where that is clear. */
export function changedRoles(stated: string, quoted: string, language: string): ReadonlySet<string> {
  const [mine, theirs] = [rolesIn(stated, language), rolesIn(quoted, language)]
  const others = contentWords(quoted, language).filter(({ capital }) => capital)
  const changes = contentWords(stated, language).flatMap((word) => {
    const twins = word.capital ? others.filter((other) => sameWord(word, other, language)) : []
    const roles = new Set(twins.map(({ start }) => theirs.get(start)))
    return roles.size === 1 ? [`${mine.get(word.start)} ${[...roles][0]}`] : []
  })
  return new Set(changes)
}

const FIRST = /(?<!\p{L})(?:zuerst|als erste[nrsm]?|first)(?!\p{L})/iu

/** "Zuerst B", where it is "zuerst A, dann B": some names are only in what comes later. */
export function isFirstLater(
  stated: string,
  words: readonly Word[],
  quoted: string,
  language: string,
): boolean {
  if (!FIRST.test(stated)) return false
  const named = words.filter(({ capital }) => capital)
  return sequencesOf(quoted).some(({ first, later }) => {
    const has = (part: string) => sharedWith(part, named, language).length > 0
    return has(later) && !has(first)
  })
}

/** "Vor der Wahl" and "nach der Wahl". */
export function turnsTime(stated: string, quoted: string, language: string): boolean {
  const isTurned = (before: string, after: string) => {
    const nouns = contentWords(eventsIn(stated, before), language)
    return (
      nouns.length > 0 &&
      nouns.some((noun) => hasWord(contentWords(eventsIn(quoted, after), language), noun, language))
    )
  }
  return isTurned('vor|before', 'nach|after') || isTurned('nach|after', 'vor|before')
}

function eventsIn(text: string, preposition: string): string {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${preposition})\\s(?:de[rmn]|the|seine[rm]|ihre[rm])\\s(?:\\p{Ll}+\\s)?(\\p{L}+)`,
    'gu',
  )
  return [...text.matchAll(pattern)].map(([, noun]) => noun).join(' ')
}
