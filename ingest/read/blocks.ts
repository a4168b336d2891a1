import type { Zone, ZoneSpan } from '../../server/core/article.ts'
import { fold } from './fold.ts'

/** A paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  text: string
  /** Only when the format knows it. */
  zone?: { zone: Zone; rule: string }
  /** An item of a list, which follows the item before it without a blank line. */
  item?: true
}

/** How far down a page its own headline may stand: below a kicker, a date, a picture. */
const TITLE_WITHIN = 6

/**
 * The text of an article, its blocks separated by blank lines, and the zones that are known. The title is its
 * headline: where it stands, or else as the first block, so that it can be cited in every format.
 */
export function compose(blocks: Block[], title?: string): { text: string; zones: ZoneSpan[] } {
  const all = title === undefined ? blocks : withHeadline(blocks, title)
  const zones: ZoneSpan[] = []
  const parts: string[] = []
  let length = 0
  all.forEach((block, i) => {
    const gap = i === 0 ? '' : block.item && all[i - 1]?.item ? '\n' : '\n\n'
    const start = length + gap.length
    parts.push(gap, block.text)
    length = start + block.text.length
    if (block.zone) zones.push({ ...block.zone, start, end: length })
  })
  return { text: parts.join(''), zones }
}

function withHeadline(blocks: Block[], title: string): Block[] {
  const headline = { zone: 'headline', rule: 'title' } as const
  const at = blocks.slice(0, TITLE_WITHIN).findIndex((block) => !block.zone && isSameTitle(block.text, title))
  if (at < 0) return [{ text: title, zone: headline }, ...blocks]
  return blocks.map((block, i) => (i === at ? { text: block.text, zone: headline } : block))
}

export function isSameTitle(one: string, other: string): boolean {
  return one.length < 4 * other.length + 20 && fold(one) === fold(other)
}

/** The text with its title as the first paragraph, unless it begins with it. It is changed in no other way. */
export function textWithTitle(text: string, title?: string): { text: string; zones: ZoneSpan[] } {
  if (title === undefined) return { text, zones: [] }
  const first = /^\s*(?<line>\S[^\r\n]*)/.exec(text.slice(0, 2000))?.groups?.line ?? ''
  if (first === '' || !isSameTitle(first, title)) return compose([{ text }], title)
  const start = text.indexOf(first)
  return { text, zones: [{ zone: 'headline', rule: 'title', start, end: start + first.length }] }
}
