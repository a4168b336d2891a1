import { readerTone } from '../lines/comment-words.ts'
import type { Labels } from '../lines/line-rules.ts'
import { isProse, type Line, wordCount } from '../lines/lines.ts'
import { isNickname, isWriter, looksLikeWriter } from '../lines/thread-headers.ts'

const FEWEST_NAMES = 3
const MAX_LINES = 40
const MAX_NAME_WORDS = 4
const FEWEST_TONE = 0.25
/** Stars beside a name. */
const RATING = /^[★☆⭐]+\s|\s[★☆⭐]+$/u
/** "Fischkopp63: Das stimmt nicht.": name and comment in one line. */
const NAMED = /^(?<name>[^:.!?]{2,30}):\s+(?=\S.{10})/u

/**
 * Whether comments without any time start here: names and what they say by turns, three and more. A subheading above a
 * paragraph looks the same, so that one name must be no
 * word of a newsroom ("Susi_kocht"), if no heading announces readers, and the manner a reader's.
 */
export function opensNamedThread(
  lines: Line[],
  labels: Labels,
  from: number,
  place?: 'headed' | 'below',
): boolean {
  const isInline = NAMED.test(lines[from]?.text ?? '')
  // Titles below a heading look like a name and words, too, but are no sentences.
  if (nameAt(lines, from) === undefined || !(isInline || isSentence(saidBelow(lines, from)))) return false
  const names: string[] = []
  let [said, tone, unnamed] = [0, 0, 0]
  for (let i = from; i < Math.min(lines.length, from + MAX_LINES); i++) {
    const text = lines[i]?.text ?? ''
    if (labels[i]) {
      if (names.length >= FEWEST_NAMES) break
      continue
    }
    const name = NAMED.test(text) === isInline ? nameAt(lines, i) : undefined
    if (name === undefined || NAMED.test(text)) {
      said++
      tone += readerTone(text)
    }
    if (name !== undefined) {
      names.push(name)
      unnamed = 0
    } else if (++unnamed > 2) return false
  }
  const nicknames = names.filter(isNickname)
  const isNamed = place ? names.length > 1 : names.length >= FEWEST_NAMES && nicknames.length > 0
  const isSure = place === 'below' || (place === 'headed' && nicknames.length > 1)
  return isNamed && (isSure || tone >= FEWEST_TONE * said)
}

function nameAt(lines: Line[], i: number): string | undefined {
  const text = (lines[i]?.text ?? '').replace(RATING, '')
  const named = NAMED.exec(text)?.groups?.name
  if (named !== undefined) return isWriter(named) ? named : undefined
  // "12." is the minute of a match, or the number of an item.
  if (!/\p{L}/u.test(text)) return undefined
  const said = saidBelow(lines, i)
  return looksLikeWriter(text) && (isSentence(said) || wordCount(said) > MAX_NAME_WORDS) ? text : undefined
}

/** The next line of words: stars and votes may stand between. */
function saidBelow(lines: Line[], i: number): string {
  return lines.slice(i + 1, i + 3).find((line) => /\p{L}/u.test(line.text))?.text ?? ''
}

function isSentence(text: string): boolean {
  return isProse(text) || /[.!?)]$/.test(text)
}
