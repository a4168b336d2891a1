/** A line of text that is not blank, or a part of one where a rule divides it. */
export interface Line {
  /** Where it starts in the text, with its indentation. */
  start: number
  /** Trimmed. */
  text: string
  /** Whether it opens a paragraph: a blank line, or nothing, stands before it. */
  opensBlock: boolean
}

/** The lines between `start` and `end` that are not blank, in order. */
export function contentLines(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = []
  let opensBlock = true
  let lineStart = start
  while (lineStart < end) {
    const lineEnd = nextLineEnd(text, lineStart, end)
    const trimmed = text.slice(lineStart, lineEnd).trim()
    if (trimmed !== '') lines.push({ start: lineStart, text: trimmed, opensBlock })
    opensBlock = trimmed === ''
    const crlf = text[lineEnd] === '\r' && text[lineEnd + 1] === '\n'
    lineStart = lineEnd + (crlf ? 2 : 1)
  }
  return lines
}

function nextLineEnd(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return end
}

const BULLET = /^(?:[-–—•*·▪●>]|\d{1,2}[.)]|[a-z]\))\s+/

/** The number of a place in a ranking: "3 Where the buses stop". */
const PLACE = /^\d{1,2}\s+(?=\p{Lu})/u
/** "14:02 Uhr", "15.10 GMT Schools closed": how an entry of a ticker starts. */
export const CLOCK_START = /^\d{1,2}[:.]\d{2}(?!\d|\.\d)/

/** Whether the line is an item of a list. */
export function isListItem(line: string): boolean {
  return BULLET.test(line)
}

export function withoutBullet(line: string): string {
  return line.replace(BULLET, '').replace(PLACE, '')
}

const MAX_HEADLINE = 160

/** A sentence before a question: a lead and no title. */
const STATEMENTS = /\p{Ll}{3}\.\s+\p{Lu}.*\?$/u

/** Short, with a letter in it, no list item, and not ended like a statement (a question or a cry may be a headline). */
export function looksLikeHeadline(line: string): boolean {
  if (line.length < 3 || line.length > MAX_HEADLINE || isListItem(line)) return false
  return /\p{L}{2}/u.test(line) && !'.…:;,'.includes(lastMark(line)) && !STATEMENTS.test(line)
}

/** Whether the line is running text: long, or a whole sentence. */
export function isProse(line: string): boolean {
  return line.length > MAX_HEADLINE || (line.length > 40 && '.!?…:;,'.includes(lastMark(line)))
}

/** The last character that is no closing quotation mark or bracket. */
export function lastMark(line: string): string {
  return line
    .slice(-8)
    .replace(/["“”«»'’)\]]{1,3}$/, '')
    .slice(-1)
}

/** The lines from a blank line to the next, as half-open ranges of indices. */
export function blocksOf(lines: Line[]): { from: number; to: number }[] {
  const starts = lines.flatMap((line, i) => (line.opensBlock || i === 0 ? [i] : []))
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? lines.length }))
}

/** Whether the text sets its paragraphs off by blank lines. */
export function isSpaced(lines: Line[]): boolean {
  return lines.slice(1).filter((line) => line.opensBlock).length * 4 > lines.length
}

export function wordCount(line: string): number {
  return line.split(/\s+/).length
}
