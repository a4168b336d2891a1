import type { Block } from './blocks.ts'
import { isSameTitle } from './blocks.ts'
import { elements, lineOf, namesOf } from './dom.ts'
import { fold } from './fold.ts'
import { CAPTION_NAME } from './html-blocks.ts'

const DECK_NAME =
  /(?:^|[\s_-])(?:sub-?(?:title|head(?:line)?|line)|standfirst|dek|deck|stand-?first|summary|excerpt|lead|lede|intro|teaser(?:-?text)?|vorspann|unter(?:zeile|titel)?|description|alternativeheadline)(?=$|[\s_-])/
const KICKER_NAME =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|dach(?:zeile)?|topline|ober(?:zeile|titel)|live-?(?:badge|label)|rubri[ck]|roof-?line|spitzmarke|post-terms|category)(?=$|[\s_-])/
const MAY_HOLD_TITLE = 'body div, body p, body td, body b, body font, body h3'
const FEWEST_DECK = 40
const MAX_DECK = 400
const MAX_KICKER = 60
const MAX_AROUND = 40

/**
 * What stands at the head of an article around its title: kicker, deck, and the caption of the first picture. Finding
 * the main part of a page drops them, for they stand outside of it.
 */
export interface Openers {
  kicker?: Block
  deck?: Block
  captions: Block[]
}

/** The openers of a page whose title and whose first paragraphs are known. */
export function findOpeners(document: Document, title: string | undefined, firsts: string[]): Openers {
  const head = headOf(document, title)
  if (!head) return { captions: [] }
  const all = elements(document, '*')
  const at = all.indexOf(head)
  const kicker = all
    .slice(Math.max(0, at - MAX_AROUND), at)
    .findLast((element) => isNamed(element, KICKER_NAME, MAX_KICKER))
  const near = all.slice(at + 1, at + 1 + MAX_AROUND).filter((element) => !head.contains(element))
  const named = [nextTo(head), ...near].find((element) => element && isDeck(element, head, firsts))
  const start = near.findIndex(
    (element) =>
      !named?.contains(element) && !element.contains(named ?? null) && isStart(lineOf(element), firsts),
  )
  const above = start < 0 ? near : near.slice(0, start)
  const deck = named && above.includes(named) ? named : undefined
  return {
    ...(kicker && { kicker: { text: lineOf(kicker), zone: { zone: 'headline', rule: 'kicker' } } }),
    ...(deck && { deck: { text: lineOf(deck), zone: { zone: 'headline', rule: 'deck' } } }),
    captions: captionsIn(above).flatMap(captionOf),
  }
}

/** Where the title stands: in a heading, or else in whatever holds it and nothing else. */
export function headOf(document: Document, title: string | undefined): Element | undefined {
  if (title === undefined) return undefined
  const isHead = (one: Element) => isSameTitle(lineOf(one), title)
  return elements(document, 'h1, h2').find(isHead) ?? elements(document, MAY_HOLD_TITLE).findLast(isHead)
}

/** The blocks of the article with its openers: where they stand already, they are marked, else they are put before it. */
export function withOpeners(
  blocks: Block[],
  { kicker, deck, captions }: Openers,
  title: string | undefined,
): Block[] {
  const rest = blocks.map((block, i) => {
    const known = [kicker, deck].find((opener) => opener && i < 6 && fold(opener.text) === fold(block.text))
    return known && !block.zone ? known : block
  })
  const isMissing = (opener: Block | undefined) =>
    opener && !rest.some((block) => fold(block.text) === fold(opener.text))
  const at = rest.findIndex((block) => title !== undefined && isSameTitle(block.text, title))
  const above = rest.slice(0, at + 1)
  const titled: Block[] = at < 0 && title !== undefined ? [{ text: title }] : []
  return [
    ...[kicker].flatMap((one) => (one && isMissing(one) ? [one] : [])),
    ...above,
    ...titled,
    ...[deck, ...captions].flatMap((one) => (one && isMissing(one) ? [one] : [])),
    ...rest.slice(at + 1),
  ]
}

function isStart(line: string, firsts: string[]): boolean {
  return line.length > 20 && firsts.some((first) => fold(first).startsWith(fold(line).slice(0, 80)))
}

function isNamed(element: Element, name: RegExp, max: number): boolean {
  const text = lineOf(element)
  return text !== '' && text.length <= max && name.test(` ${namesOf(element)}`)
}

/** Named a deck, or right below the title a second heading, or one paragraph that is not among the article's. */
function isDeck(element: Element, head: Element, firsts: string[]): boolean {
  // What holds a list or headings of its own sums up the article.
  if (element.querySelector('li, h2, h3')) return false
  if (isNamed(element, DECK_NAME, MAX_DECK)) return true
  const length = lineOf(element).length
  if (element !== nextTo(head) || length < FEWEST_DECK || length > MAX_DECK) return false
  const isAlone =
    element.nextElementSibling !== null &&
    element.nextElementSibling.tagName !== 'P' &&
    !isStart(lineOf(element), firsts)
  return element.tagName === 'H2' || (element.tagName === 'P' && isAlone)
}

function nextTo(head: Element): Element | null {
  return head.nextElementSibling ?? head.parentElement?.nextElementSibling?.firstElementChild ?? null
}

/** The outermost of those that are captions by their tag or their name. */
function captionsIn(parts: Element[]): Element[] {
  const captions = parts.filter(
    (part) => part.tagName === 'FIGCAPTION' || isNamed(part, CAPTION_NAME, MAX_DECK),
  )
  return captions.filter((part) => !captions.some((other) => other !== part && other.contains(part)))
}

function captionOf(element: Element): Block[] {
  const text = lineOf(element)
  return text === '' ? [] : [{ text, zone: { zone: 'caption', rule: 'figcaption' } }]
}
