import { isListItem } from '../lines/lines.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Lines at the top and bottom of a page that may be its header and footer. */
const EDGE = 2
const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:(?:seite|page|s\.|p\.)\s?)?\d{1,4}(?:\s?(?:\/|von|of)\s?\d{1,4})?(?:\s?[-–—])?$/i

/** The column is as wide as the widest of so many lines before and after. */
const AROUND = 4
/** A line that fills less of its column ends its paragraph, and all the more when it ends a sentence. */
const FULL = 0.6
const FULL_SENTENCE = 0.8

/** The pages without page numbers, and without lines that return at the edge of most pages. */
export function withoutFurniture(pages: PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(2, pages.length / 2)
  return pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => {
      if (!edges.has(line)) return true
      return !PAGE_NUMBER.test(line.text) && (counts.get(keyOf(line)) ?? 0) < often
    })
  })
}

function edgesOf(page: PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]
}

/** Page numbers in a header differ from page to page; its place does not. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
}

/** The paragraphs of the pages: lines that belong together joined, words divided at the end of a line made whole. */
export function toParagraphs(pages: PdfLine[][]): string[] {
  const lines = pages.flat()
  const gap = usualGap(pages)
  const words = wholeWords(lines)
  const paragraphs: PdfLine[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const open = paragraphs.at(-1)
    const around = lines.slice(Math.max(0, i - 1 - AROUND), i + AROUND)
    if (open && before && !startsParagraph(before, line, { open, gap, around })) open.push(line)
    else paragraphs.push([line])
  })
  return paragraphs.map((paragraph) => paragraph.reduce((text, line) => join(text, line.text, words), ''))
}

/** The most frequent distance of two lines, as a part of their size. */
function usualGap(pages: PdfLine[][]): number {
  const counts = new Map<number, number>()
  for (const page of pages) {
    page.forEach((line, i) => {
      const before = page[i - 1]
      if (!before || before.y <= line.y) return
      const gap = Math.round(((before.y - line.y) / line.size) * 10) / 10
      counts.set(gap, (counts.get(gap) ?? 0) + 1)
    })
  }
  const [usual] = [...counts].filter(([gap]) => gap < 2.5).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return usual?.[0] ?? 1.2
}

function startsParagraph(
  before: PdfLine,
  line: PdfLine,
  { open, gap, around }: { open: PdfLine[]; gap: number; around: PdfLine[] },
): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * line.size) return true
  if (isListItem(line.text)) return true
  const ends = /[.!?:…]["“”«»'’)\]]{0,3}$/.test(before.text)
  const distance = (before.y - line.y) / line.size
  // On to the next column or page: only the sentence tells.
  if (distance < 0 || distance > 6) return ends
  if (distance > gap * 1.35) return true
  const filled = filledPart(before, around)
  if (filled < (ends ? FULL_SENTENCE : FULL)) return true
  return ends && open.length > 1 && line.x > Math.min(...open.map(({ x }) => x)) + 0.8 * line.size
}

/** How much of the width of the lines around it the line fills; a line inside a paragraph fills nearly all. */
function filledPart(line: PdfLine, around: PdfLine[]): number {
  const column = around.filter((other) => Math.abs(other.x - line.x) <= 3 * line.size)
  return (line.right - line.x) / (Math.max(...column.map(({ right }) => right)) - line.x)
}

/** The words that stand whole, or with a hyphen, anywhere in the text. */
function wholeWords(lines: PdfLine[]): Set<string> {
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []),
  )
}

const DIVIDED = /(?<left>[\p{L}\p{N}.]+)[-‐\u00AD]$/u

/** "Donners-" "tag" → "Donnerstag", but "US-" "Präsident" → "US-Präsident", and "Ein-" "und Ausfuhr" stays. */
function join(text: string, next: string, words: Set<string>): string {
  if (text === '') return next
  const left = DIVIDED.exec(text.slice(-60))?.groups?.left
  const right = /^[\p{L}\p{N}]+/u.exec(next)?.[0]
  if (left === undefined || right === undefined || /^(?:und|oder|bzw|bis|and|or|to)$/.test(right)) {
    return `${text} ${next}`
  }
  const isDivided = text.endsWith('\u00AD') || (/^\p{Ll}/u.test(right) && /\p{Ll}$/u.test(left))
  const isHyphened =
    words.has(`${left}-${right}`.toLowerCase()) && !words.has(`${left}${right}`.toLowerCase())
  return isDivided && !isHyphened ? text.slice(0, -1) + next : text + next
}
