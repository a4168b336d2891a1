import type { Labels } from '../lines/line-rules.ts'
import { isProse, type Line, wordCount } from '../lines/lines.ts'

/** "14:02 Uhr", "3.41 p.m. ET Schools closed", "+++ 14:02 +++", "[9:05] …": how an entry is timed. */
const TIMED =
  /^(?:\+{2,3}\s*|[[(]|(?:update|pinned|angepinnt|oben)[\s:·–-]+|[-–•·]\s)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?!\d|[.:]\d|\s?(?:%|€|euro|percent|prozent|mio|million))(?:\s?(?<half>[ap])\.?m\.?(?!\p{L}))?/iu
const FEWEST_ENTRIES = 4
/** As a share of the steps from one time to the next: an entry may be pinned, and a day or half of one may end. */
const FEWEST_IN_ORDER = 0.75
/** A shorter line may be what the page asks for. */
const FEWEST_TO_GREET = 160
const HALF_A_DAY = 12 * 60

/** The first and the last entry of a ticker by their lines. */
interface Ticker {
  first: number
  last: number
  entries: Set<number>
}

/** Finds the ticker, and takes back what other rules said of headings and greetings in it. */
export function takeTicker(lines: Line[], labels: Labels): Ticker | undefined {
  const ticker = tickerOf(lines, labels)
  for (let i = ticker?.first ?? lines.length; ticker && i <= ticker.last + 1; i++) {
    const isGreeting =
      ticker.entries.has(i - 1) &&
      labels[i]?.rule === 'page-voice' &&
      (lines[i]?.text.length ?? 0) >= FEWEST_TO_GREET
    const isHeading = ticker.entries.has(i - 1) && labels[i]?.rule === 'teaser' && !labels[i + 1]
    if (isGreeting || isHeading || labels[i]?.rule === 'maybe-comments-marker') labels[i] = undefined
  }
  return ticker
}

/**
 * The entries of a page whose times run forwards or backwards, above what must be comments: between two of them, nobody
 * but the newsroom speaks, though it may let readers speak or ask for their support.
 */
function tickerOf(lines: Line[], labels: Labels): Ticker | undefined {
  const timed = lines.flatMap((line, i) => {
    const minutes = minutesOf(line.text)
    return minutes !== undefined && isEntry(lines, labels, i) ? [{ i, minutes }] : []
  })
  const start = timed[0]?.i ?? lines.length
  const marker = labels.findIndex((label, i) => i > start && label?.rule === 'comments-marker')
  const entries = marker < 0 ? timed : timed.filter(({ i }) => i < marker)
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last || entries.length < FEWEST_ENTRIES) return undefined
  const steps = entries.slice(1).map(({ minutes }, k) => minutes - (entries[k]?.minutes ?? 0))
  const forwards = steps.filter((step) => step >= 0).length
  const backwards = steps.filter((step) => step <= 0).length
  if (Math.max(forwards, backwards) < FEWEST_IN_ORDER * steps.length) return undefined
  return { first: first.i, last: last.i, entries: new Set(entries.map(({ i }) => i)) }
}

function minutesOf(text: string): number | undefined {
  const { hour, minute, half } = TIMED.exec(text)?.groups ?? {}
  if (Number(hour) > 24 || Number(minute) > 59 || hour === undefined) return undefined
  const minutes = Number(hour) * 60 + Number(minute)
  return half === undefined ? minutes : (minutes % HALF_A_DAY) + (half.toLowerCase() === 'p' ? HALF_A_DAY : 0)
}

/** A name above or below the time alone is that of whoever wrote a comment. */
function isEntry(lines: Line[], labels: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  if (labels[i]?.zone === 'caption' || labels[i]?.rule === 'index') return false
  if (wordCount(text) > 4) return true
  return !isNamed(lines, labels, i - 1) && !isOneWord(lines[i + 1]?.text ?? '')
}

/** "Mayor speaks": what happens is no name. */
const HAPPENS =
  /^\p{Lu}.*\s(?!(?:aus|von|vom|van|der|die|den|from|the|und|and|schrieb|schreibt|sagte?|says|said|wrote|writes)(?!\p{L}))\p{Ll}{3,}/u

function isNamed(lines: Line[], labels: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  if (HAPPENS.test(text)) return false
  return !labels[i] && wordCount(text) <= 3 && !isProse(text) && !/[.!?”“"]$/.test(text)
}

function isOneWord(text: string): boolean {
  return wordCount(text) === 1 && !/[.!?]$/.test(text)
}
