import type { PdfLine } from './pdf-lines.ts'

/** So many rows with a gap at the same place are columns, when both sides are as long as running text. */
const FEWEST_ROWS = 4
const FEWEST_LETTERS = 20

interface Gap {
  left: number
  right: number
}

/**
 * Rows of two columns become the lines of the left one, then those of the right one; without columns, what stands in
 * one row is one line. A table keeps its rows: its cells are short.
 */
export function inReadingOrder(rows: PdfLine[][]): PdfLine[] {
  const lines: PdfLine[] = []
  for (let i = 0; i < rows.length; ) {
    const block = columnsFrom(rows, i)
    if (block) lines.push(...block.left, ...block.right)
    else lines.push(joined(rows[i] as PdfLine[]))
    i += block?.rows ?? 1
  }
  return lines
}

function columnsFrom(
  rows: PdfLine[][],
  from: number,
): { left: PdfLine[]; right: PdfLine[]; rows: number } | undefined {
  const left: PdfLine[] = []
  const right: PdfLine[] = []
  let gap: Gap = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
  let to = from
  for (; to < rows.length; to++) {
    const sides = sidesOf(rows[to] as PdfLine[], gap)
    if (!sides) break
    gap = sides.gap
    left.push(...sides.left)
    right.push(...sides.right)
  }
  const areColumns = [left, right].every(
    (side) => side.length >= FEWEST_ROWS && lettersIn(side) >= FEWEST_LETTERS,
  )
  return areColumns ? { left, right, rows: to - from } : undefined
}

/** The row on either side of the gap that it shares with the rows above; undefined when it runs across. */
function sidesOf(row: PdfLine[], gap: Gap): { left: PdfLine[]; right: PdfLine[]; gap: Gap } | undefined {
  const [first, second, ...more] = row
  if (!first || more.length > 0) return undefined
  if (second) {
    const shared = { left: Math.max(gap.left, first.right), right: Math.min(gap.right, second.x) }
    return shared.left < shared.right ? { left: [first], right: [second], gap: shared } : undefined
  }
  // The last line of a paragraph: beside it is nothing.
  if (first.right <= gap.left) return { left: [first], right: [], gap }
  return first.x >= gap.right ? { left: [], right: [first], gap } : undefined
}

function lettersIn(lines: PdfLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length
}

function joined(row: PdfLine[]): PdfLine {
  return {
    ...(row[0] as PdfLine),
    text: row.map(({ text }) => text).join(' '),
    right: (row.at(-1) as PdfLine).right,
    size: Math.max(...row.map(({ size }) => size)),
  }
}
