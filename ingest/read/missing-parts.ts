import type { Block } from './blocks.ts'
import { isSameTitle } from './blocks.ts'
import { elements, lineOf, namesOf } from './dom.ts'
import { fold } from './fold.ts'
import { blocksOf, isCaption, isPageElement } from './html-blocks.ts'
import { INFO_BOX } from './info-boxes.ts'
import { headOf } from './openers.ts'

const FRAME = 'nav, footer, aside, form, dialog, [role="navigation"], [role="contentinfo"], [hidden]'
const ANCHORS = 'p, h1, h2, h3, h4, h5, h6, li, figcaption, blockquote, div, section, ul, ol, table'
/** Of the article also below its last paragraph. */
const SURE_BOX = /(?:info|fact|fakten|daten)-?(?:box|kasten|file|sheet)/
const FEWEST_TEXT = 40
const MAX_PART = 1500
const MAX_LINKED = 0.3
/** Shorter items are a list of buttons, keywords or names. */
const SHORTEST_ITEM = 25
const MAX_ELEMENTS = 15_000

/**
 * The article with what stands in it on the page and was dropped by whoever looked for its main part: info boxes,
 * lists of what is most important, captions outside of the text. Each is put behind what precedes it on the page.
 */
export function withMissingParts(blocks: Block[], document: Document, title: string | undefined): Block[] {
  const scope = scopeOf(document, title, blocks)
  if (!scope) return blocks
  const anchors = elements(scope, ANCHORS)
  if (anchors.length > MAX_ELEMENTS) return blocks
  const all = dense(blocks.map(({ text }) => text).join(' '))
  const places = new Map(blocks.map(({ text }, i) => [fold(text), i]))
  const last = blocks.findLastIndex(({ zone, text }) => !zone && text.length > FEWEST_TEXT)
  const added = new Map<number, Block[]>()
  const taken: Element[] = []
  let place = blocks.findIndex(({ text }) => title !== undefined && isSameTitle(text, title))
  for (const element of anchors) {
    const known = places.get(fold(lineOf(element)))
    if (known !== undefined) place = Math.max(place, known)
    else if (isPart(element, place < last) && !taken.some((other) => other.contains(element))) {
      const parts = partBlocks(element)
      // A word of it may stand anywhere.
      const longest = parts.map(({ text }) => dense(text)).sort((a, b) => b.length - a.length)[0] ?? ''
      if (all.includes(longest)) continue
      taken.push(element)
      added.set(place, [...(added.get(place) ?? []), ...parts])
    }
  }
  if (added.size === 0) return blocks
  return [...(added.get(-1) ?? []), ...blocks.flatMap((block, i) => [block, ...(added.get(i) ?? [])])]
}

/** Its letters and digits alone: blocks have marks of lists, elements spaces where the page has none. */
function dense(text: string): string {
  return fold(text.replace(/^(?:- |\d+\. )/, '')).replaceAll(' ', '')
}

/** The part of the page that is the article, from its title on. */
function scopeOf(document: Document, title: string | undefined, blocks: Block[]): Element | undefined {
  const head = headOf(document, title)
  const named = head?.closest('article') ?? head?.closest('main, [role="main"], [itemtype*="Article"]')
  if (named) return named
  const text = dense(blocks.findLast((block) => !block.zone && block.text.length > FEWEST_TEXT)?.text ?? '')
  for (let at = head?.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement)
    if (dense(lineOf(at)).includes(text)) return at
  return undefined
}

/** A caption wherever it stands; above the last paragraph, also a box that informs, and a list of sentences. */
function isPart(element: Element, isAbove: boolean): boolean {
  const text = lineOf(element)
  if (text === '' || text.length > MAX_PART || element.closest(FRAME)) return false
  if (isCaption(element)) return true
  if (SURE_BOX.test(namesOf(element)) && text.length >= FEWEST_TEXT && !isLinked(element, text)) return true
  if (!isAbove || text.length < FEWEST_TEXT || isPageElement(element) || isLinked(element, text)) return false
  if (INFO_BOX.test(namesOf(element))) return true
  const items = element.tagName === 'UL' || element.tagName === 'OL' ? elements(element, 'li') : []
  return items.length > 1 && text.length >= SHORTEST_ITEM * items.length
}

function isLinked(element: Element, text: string): boolean {
  const linked = elements(element, 'a').reduce((sum, link) => sum + lineOf(link).length, 0)
  return linked > MAX_LINKED * text.length
}

function partBlocks(element: Element): Block[] {
  if (isCaption(element)) return [{ text: lineOf(element), zone: { zone: 'caption', rule: 'figcaption' } }]
  const blocks = blocksOf(element)
  if (!SURE_BOX.test(namesOf(element))) return blocks
  return blocks.map((block) => ({ ...block, zone: { zone: 'body', rule: 'info-box' } }))
}
