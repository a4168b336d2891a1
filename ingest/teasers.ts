import { readerTone } from './comment-words.ts'
import type { Label } from './line-rules.ts'
import { type Line, looksLikeHeadline, withoutBullet } from './lines.ts'

const RELATED: Label = { zone: 'boilerplate', rule: 'related' }
/** Lines that close an article; headlines of other articles may follow them. */
const CLOSING = new Set(['support', 'follow', 'newsletter'])
/** One short line after a newsletter box may be a subheading; two are links. */
const FEWEST_LINKS = 2

/** Marks the headlines of other articles that follow a teaser ("Lesen Sie auch") or the article's closing lines. */
export function markTeasers(lines: Line[], labels: (Label | undefined)[]): void {
  for (let i = 0; i < lines.length; i++) {
    const rule = labels[i]?.rule
    if (rule === 'teaser-list') mark(labels, i + 1, countLinks(lines, labels, i + 1))
    if (rule === 'teaser' && isBare(lines[i]?.text ?? ''))
      mark(labels, i + 1, Math.min(1, countLinks(lines, labels, i + 1)))
    if (rule !== undefined && CLOSING.has(rule)) {
      const links = countLinks(lines, labels, i + 1)
      if (links >= FEWEST_LINKS) mark(labels, i + 1, links)
    }
  }
}

/** Whether the teaser's own headline is missing from its line. */
function isBare(teaser: string): boolean {
  return teaser.split(/\s+/).length <= 4
}

function mark(labels: (Label | undefined)[], from: number, count: number): void {
  labels.fill(RELATED, from, from + count)
}

function countLinks(lines: Line[], labels: (Label | undefined)[], from: number): number {
  let to = from
  while (to < lines.length && !labels[to] && looksLikeLink(lines[to]?.text ?? '')) to++
  return to - from
}

function looksLikeLink(line: string): boolean {
  const title = withoutBullet(line)
  if (!looksLikeHeadline(title) || !/^["„“»‚']?[\p{Lu}\d]/u.test(title)) return false
  return title.split(/\s+/).length >= 2 && !title.endsWith('!') && readerTone(title) === 0
}
