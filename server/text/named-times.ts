import { fold } from './fold.ts'
import { keysIn } from './pattern-keys.ts'

const TIMES = [
  /^montag|^monday/,
  /^dienstag|^tuesday/,
  /^mittwoch|^wednesday/,
  /^donnerstag|^thursday/,
  /^freitag|^friday/,
  /^samstag|^sonnabend|^saturday/,
  /^sonntag|^sunday/,
  /^janu|^janner/,
  /^februa/,
  /^marz$|^march$/,
  /^april$/,
  /^mai$|^may$/,
  /^juni$|^june$/,
  /^juli$|^july$/,
  /^august$/,
  /^september$/,
  /^o[kc]tober$/,
  /^november$/,
  /^de[zc]ember$/,
]

/** The weekdays and months that a text names; months of dates are figures. */
export function timesOf(text: string): Set<string> {
  const undated = text.replaceAll(/\d{1,2}\.?\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2}(?!\d)/gu, ' ')
  const capitalised = (undated.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? []).map(fold)
  return keysIn(TIMES, capitalised)
}
