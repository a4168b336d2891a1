import { isListItem, type Line } from '../lines/lines.ts'

/** E-mails and releases break their lines at a width like this. */
const MIN_WIDTH = 50
const MAX_WIDTH = 90
/** How far list items are set in, which is no part of a line. */
const MAX_INDENT = 4
const FEWEST_BREAKS = 3
/** Set left and right in one line. */
const COLUMNS = /\S\s{3,}\S/

/** The lines, where all were broken to fit a width, as the paragraphs that they were before. */
export function unwrapped(lines: Line[]): Line[] {
  // Not `Math.max(...)`, which takes no hundred thousand arguments.
  const width = lines.reduce((most, { text }) => (COLUMNS.test(text) ? most : Math.max(most, text.length)), 0)
  if (width < MIN_WIDTH || width > MAX_WIDTH) return lines
  const isBroken = lines.map((line, i) => i > 0 && continues(lines[i - 1], line, width))
  const isSure = lines.filter((line, i) => isBroken[i] && /^\p{Ll}/u.test(line.text))
  if (isSure.length < FEWEST_BREAKS) return lines
  const joined: Line[] = []
  lines.forEach((line, i) => {
    const last = joined.at(-1)
    if (isBroken[i] && last) last.text += ` ${line.text}`
    else joined.push({ ...line })
  })
  return joined
}

/** Whether the next word would not have fitted into the line above. */
function continues(above: Line | undefined, line: Line, width: number): boolean {
  if (!above || line.opensBlock || isListItem(line.text) || COLUMNS.test(above.text)) return false
  const [word = ''] = line.text.split(/\s/)
  return above.text.length + 1 + word.length > width - MAX_INDENT
}
