/** A line of a page: where it stands, in points from the bottom left. */
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

/** The lines of a page, in the order in which the page gives its text, which is nearly always the order of reading. */
export function toLines(items: PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | undefined
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , scale = 0, x = 0, y = 0] = transform
    const size = height || Math.abs(scale)
    if (str !== '') {
      if (open && Math.abs(open.y - y) <= SAME_LINE * Math.max(size, open.size) && x >= open.right - size) {
        const gap = x - open.right > SPACE * size
        open.text += gap ? ` ${str}` : str
        open.right = x + width
        if (str.trim() !== '') open.size = Math.max(open.size, size)
      } else {
        if (open) lines.push(open)
        open = { text: str, x, y, right: x + width, size }
      }
    }
    if (hasEOL && open) {
      lines.push(open)
      open = undefined
    }
  }
  if (open) lines.push(open)
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter((line) => line.text !== '')
}
