import { MORE_LINK } from '../lines/box-words.ts'
import { readerTone } from '../lines/comment-words.ts'
import type { Labels } from '../lines/line-rules.ts'
import { CLOCK_START, isProse, type Line, looksLikeHeadline, withoutBullet } from '../lines/lines.ts'

/** Lines that close an article; headlines of other articles may follow them. */
const CLOSING = new Set(['support', 'follow', 'newsletter'])
/** One short line after a newsletter box may be a subheading; two are links. */
const FEWEST_LINKS = 2
/** One sentence and the start of another: no headline. */
const SENTENCES = /(?:\p{Ll}{2}\.|[!?])["“”»]?\s+["„“«]?\p{Lu}/u

/** Marks the headlines of other articles that follow a teaser ("Lesen Sie auch") or the article's closing lines. */
export function markTeasers(lines: Line[], labels: Labels): void {
  for (let i = 0; i < lines.length; i++) {
    const rule = labels[i]?.rule
    if (rule === 'teaser-list') markList(lines, labels, i + 1)
    if (rule === 'teaser' && isBare(lines[i]?.text ?? '')) {
      const links = countLinks(lines, labels, i + 1, true)
      // Before a sentence, the last of them may be its subheading.
      mark(
        labels,
        i + 1,
        labels[i + 1 + links] || i + 1 + links === lines.length ? links : Math.min(1, links),
      )
    }
    if (rule !== undefined && (CLOSING.has(rule) || rule === 'more-link')) {
      const links = countLinks(lines, labels, i + 1)
      if (links >= FEWEST_LINKS) mark(labels, i + 1, links)
    }
    if (MORE_LINK.test(lines[i]?.text ?? '')) markLinkAbove(lines, labels, i)
  }
}

/** Below several links, a question above a sentence is a subheading of the article. */
function markList(lines: Line[], labels: Labels, from: number): void {
  const links = countLinks(lines, labels, from, true)
  const last = from + links - 1
  const next = lines[last + 1]?.text ?? ''
  const isOneOf = lines.some((_, i) => i > last && isQuestionAbove(lines, labels, i))
  const isSubheading =
    links > (isOneOf ? 1 : FEWEST_LINKS) && isQuestionAbove(lines, labels, last) && isProse(next)
  mark(labels, from, isSubheading ? links - 1 : links)
}

/** Whether a short question stands above a sentence: a subheading of an article that asks and answers. */
function isQuestionAbove(lines: Line[], labels: Labels, i: number): boolean {
  const isAsked = lines[i]?.text.endsWith('?') && !lines[i - 1]?.text.endsWith('?')
  return Boolean(isAsked) && !labels[i] && !labels[i + 1] && isProse(lines[i + 1]?.text ?? '')
}

/** Whether the teaser's own headline is missing from its line. */
function isBare(teaser: string): boolean {
  return teaser.split(/\s+/).length <= 5 && !/[:|]\s*\S/.test(teaser)
}

function mark(labels: Labels, from: number, count: number): void {
  labels.fill({ zone: 'boilerplate', rule: 'related' }, from, from + count)
}

/** A paragraph of short lines that ends in "zum Artikel" is a teaser. */
function markLinkAbove(lines: Line[], labels: Labels, link: number): void {
  let from = link
  while (from > 0 && !lines[from]?.opensBlock) from--
  const isTeaser = lines
    .slice(from, link)
    .every((line, k) => labels[from + k]?.zone === 'boilerplate' || looksLikeHeadline(line.text))
  if (from > 0 && lines[link + 1]?.opensBlock !== false && isTeaser) mark(labels, from, link - from)
}

/** How many lines from here on look like links: to the end of the paragraph, when some are in that of the heading. */
function countLinks(lines: Line[], labels: Labels, from: number, mayBePersonal = false): number {
  let to = from
  while (to < lines.length && !labels[to] && looksLikeLink(lines[to]?.text ?? '', mayBePersonal)) {
    if (to > from && lines[to]?.opensBlock && !lines[from]?.opensBlock) break
    to++
  }
  return to - from
}

/** Below a heading for links, a title may say "I". */
function looksLikeLink(line: string, mayBePersonal: boolean): boolean {
  const title = withoutBullet(line)
  if (CLOCK_START.test(line) || SENTENCES.test(title)) return false
  if (!looksLikeHeadline(title) || !/^["„“»‚'+]?\s?[\p{Lu}\d]/u.test(title)) return false
  if (title.split(/\s+/).length < 2 || title.endsWith('!')) return false
  return readerTone(title) <= (mayBePersonal ? 1 : 0)
}
