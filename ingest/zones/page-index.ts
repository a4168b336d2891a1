import { type Labels, page } from '../lines/line-rules.ts'
import { CLOCK_START, isListItem, isProse, type Line, withoutBullet, wordCount } from '../lines/lines.ts'
import { alone } from '../lines/page-words.ts'

const CLOCK_ALONE = /^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?))?$/iu
const FEWEST_ENTRIES = 2
/** Over the list of an article's own headings. */
const CONTENTS = alone(
  'inhalt(?:sverzeichnis|sübersicht)?',
  '(?:auf|in) (?:dieser seite|diesem (?:artikel|beitrag|text))',
  '(?:das |was )?(?:erwartet sie|steht) (?:in diesem|im) (?:artikel|beitrag|text)|direkt zu(?:m abschnitt)?|springen sie (?:direkt )?zu',
  '(?:table of )?contents|(?:in|on) this (?:article|page|story|guide)|jump (?:to|ahead)(?: .{2,20})?|skip (?:to|ahead)(?: section)?',
)
/** Without a heading above, all of more entries must come again. */
const FEWEST_UNHEADED = 3
const FEWEST_AGAIN = 0.5
/** Such a list stands above the text, and the work stays bounded. */
const MAX_DEPTH = 60
const MAX_ENTRIES = 40
const MAX_ENTRY_WORDS = 14

/** Marks lists of what stands below them: the entries of a ticker, and the headings of an article. */
export function markIndex(lines: Line[], labels: Labels): void {
  markEntries(lines, labels)
  markContents(lines, labels)
}

/** The list of a ticker's entries above them, each of whose times comes again alone in its line; with its heading. */
function markEntries(lines: Line[], labels: Labels): void {
  const alone = new Map(
    lines.flatMap(({ text }, i) =>
      CLOCK_ALONE.test(text) ? [[CLOCK_START.exec(text)?.[0] ?? '', i] as const] : [],
    ),
  )
  const isEntry = (i: number) => {
    const text = lines[i]?.text ?? ''
    const clock = CLOCK_START.exec(text)?.[0] ?? ''
    const isTimed = !labels[i] && clock !== '' && !CLOCK_ALONE.test(text)
    return isTimed && !isProse(text) && (alone.get(clock) ?? -1) > i
  }
  for (let from = 1; from < lines.length; from++) {
    let to = from
    while (to < lines.length && isEntry(to)) to++
    if (to - from < FEWEST_ENTRIES) continue
    const isHeaded = !labels[from - 1] && lines[from]?.opensBlock === false
    labels.fill(page('index'), isHeaded ? from - 1 : from, to)
    from = to
  }
}

/** The list of an article's headings above its text, which come again below it, some of them in other words. */
function markContents(lines: Line[], labels: Labels): void {
  const names = lines.map(({ text }) => nameOf(text))
  const isOpen = (i: number) =>
    !labels[i] || labels[i]?.rule === 'page-top' || labels[i]?.rule === 'navigation'
  const isEntry = (i: number) => {
    const text = lines[i]?.text ?? ''
    const isShort = wordCount(text) <= MAX_ENTRY_WORDS && (!isProse(text) || text.endsWith('?'))
    return i < lines.length && isOpen(i) && isShort && /\p{L}{2}/u.test(text)
  }
  for (let from = 1; from < Math.min(lines.length, MAX_DEPTH); from++) {
    const isHeaded = CONTENTS.test(lines[from - 1]?.text ?? '')
    const isAgain = (i: number, last: number) =>
      names.some((name, k) => k > last && name !== '' && isSame(name, names[i] ?? ''))
    let to = from
    while (
      to - from < MAX_ENTRIES &&
      isEntry(to) &&
      !(to > from && lines[to]?.opensBlock && !lines[from + 1]?.opensBlock)
    )
      to++
    if (!isHeaded) while (to > from && !isAgain(to - 1, to - 1)) to--
    const again = [...Array(to - from).keys()].filter((k) => isAgain(from + k, to - 1)).length
    const isContents = isHeaded
      ? again >= FEWEST_ENTRIES && again >= FEWEST_AGAIN * (to - from)
      : again >= FEWEST_UNHEADED && again === to - from
    // "1. Tag", "2. Tag": a chronicle counts what it does not list.
    const isDistinct = new Set(names.slice(from, to)).size === to - from
    if (!isContents || !isDistinct) continue
    if (isHeaded) {
      // Without blank lines, what comes last and not again may be the first heading of the text.
      while (!isAgain(to - 1, to - 1) && !isListItem(lines[to - 1]?.text ?? '')) to--
      labels[from - 1] = page('index')
    }
    labels.fill(page('index'), from, to)
    from = to
  }
}

/** "3. Farn" and "Farn (Dryopteris)" are one heading. */
function nameOf(text: string): string {
  return withoutBullet(text)
    .toLowerCase()
    .replace(/(?<!\s)\s*\([^()]*\)$/, '')
    .replace(/(?<![.:?!\s])[.:?!\s]+$/, '')
}

function isSame(heading: string, entry: string): boolean {
  return entry.length > 2 && (heading === entry || (entry.length > 12 && heading.startsWith(`${entry}:`)))
}
