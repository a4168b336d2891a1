import { inReadingOrder } from './pdf-columns.ts'

/** A line of a page, or of one of its columns: where it stands, in points from the bottom left. */
export interface PdfLine {
  text: string
  x: number
  y: number
  right: number
  /** Height of its letters. */
  size: number
}

interface PdfItem {
  str: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

/** A gap of this part of a letter's height is a space. */
const SPACE = 0.15
const SAME_LINE = 0.4
/** A wider gap may be the one between two columns. */
const WIDE = 1

/** The lines of a page, in the order in which the page gives its text; columns that it gives row by row one after the other. */
export function toLines(items: PdfItem[]): PdfLine[] {
  return inReadingOrder(toRows(items))
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter((line) => line.text !== '')
}

/** What stands side by side, cut where a wide gap is. */
function toRows(items: PdfItem[]): PdfLine[][] {
  const rows: PdfLine[][] = []
  let open: PdfLine | undefined
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , scale = 0, x = 0, y = 0] = transform
    // A blank item is as wide as the gap that it stands for; where the next one stands says as much.
    if (str.trim() !== '') {
      const line: PdfLine = { text: str, x, y, right: x + width, size: height || Math.abs(scale) }
      const gap = open && isBeside(open, line) ? x - open.right : undefined
      if (open && gap !== undefined && gap <= WIDE * line.size) {
        open.text += gap > SPACE * line.size ? ` ${str}` : str
        open.right = line.right
        open.size = Math.max(open.size, line.size)
      } else {
        if (gap === undefined) rows.push([line])
        else rows.at(-1)?.push(line)
        open = line
      }
    }
    if (hasEOL) open = undefined
  }
  return rows
}

function isBeside(open: PdfLine, { x, y, size }: PdfLine): boolean {
  return Math.abs(open.y - y) <= SAME_LINE * Math.max(size, open.size) && x >= open.right - size
}
