import { fold } from '../../server/text/fold.ts'
import { isRole } from '../../server/text/speech-words.ts'

const TITLE =
  /^(?:dr|prof|dipl|ing|herrn?|frau|mrs?|ms|sir)\.?$|(?:oberst|major|leutnant|hauptmann|admiral|kommandeur)$/i

/**
 * Whether two names are one speaker's: letter case and diacritics aside, without titles and functions before a name or
 * what follows it after a comma. "Ott" and "Minister Ott" are "Karl Ott"; "Anna Ott", "Otto" and "Sprecher von Karl Ott"
 * are not.
 */
export function isSameSpeaker(one: string, other: string): boolean {
  const names = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  const [short, long] = names as [string[], string[]]
  const before = long.slice(0, long.length - short.length)
  if (short.length === 0 || folded(short) !== folded(long.slice(before.length))) return false
  // "Anwalt von Karl Ott" is somebody else, "Ursula von Ott" is not
  const isOf = /^(?:von|of)$/.test(before.at(-1) ?? '')
  return !isOf || (short.length === 1 && !before.some(isRole))
}

function wordsOf(name: string): string[] {
  const words = name.replace(/\(.*?\)|,.*$/gs, ' ').match(/\S+/g) ?? []
  const first = words.findIndex((word) => !isRole(word) && !TITLE.test(word))
  // a function without a name is what the speaker is called, also with what it is a function of
  return first > 0 && /^\p{Lu}/u.test(words[first] as string) ? words.slice(first) : words
}

function folded(words: string[]): string {
  return fold(words.join(' '))
}
