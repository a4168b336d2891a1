import type { Block } from './blocks.ts'
import { namesOf, tidy } from './dom.ts'

const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const APART = new Set(['SPAN', 'TIME', 'A', 'SMALL', 'CITE', 'B', 'STRONG'])
const CAPTION = { zone: 'caption', rule: 'figcaption' } as const
export const CAPTION_NAME =
  /(?:^|[\s_-])(?:[a-z]*caption(?:-?text)?|bu|bild(?:unterschrift|unterzeile|text|legende)|legende|cutline|(?:image|photo|picture|bild|foto)-?(?:credit|nachweis|quelle|source|desc(?:ription)?))(?:[\s_-]|$)/
const MAX_CAPTION = 600
/** Cells that hold blocks lay out a page; other tables are data, a row of which is one block. */
const BLOCKS_IN_CELL = 'p, div, table, ul, ol, h1, h2, h3, h4, section, article, blockquote'
/** What separates two cells of a row. */
const CELL = ' | '

const PAGE_ELEMENT = { zone: 'boilerplate', rule: 'page-element' } as const
const PAGE_NAME =
  /(?:^|[\s_-])(?:newsletter|subscribe|subscription|sign-?up|cta|paywall|pay-?gate|promo|share-?bar|share|sharing|social|recommended|related|teaser-?box|tool-?bar|controls?|filters?|(?:author|writer|autor(?:en)?)-?(?:bio|box|info|card|about|profile|details|description)|about-(?:the-)?(?:author|writer)|bio|press-?contact|(?:presse)?kontakt|contact(?:-info|-box)?|tags?|tag-list|post-terms|breadcrumbs?|pagination|pager|page-nav|post-navigation|nav-links|entry-(?:utility|footer)|post-meta|entry-meta|byline|dateline|donat(?:e|ion)s?|spenden?|member-?ship|supporter|ad|ads|advert(?:isement)?|anzeige|werbung|sponsored|disclaimer|affiliate(?:-[a-z]+)?|bookmark(?:-card)?|link-?(?:card|preview)|poll|umfrage|voting|player|print-?only|backlink|back|zurueck|funktionen|werkzeuge|most-read|trending|outbrain|taboola)(?=$|[\s_-])/
const MAX_PAGE_ELEMENT = 500
/** More paragraphs are an article with a telling name. */
const MAX_PARAGRAPHS = 3

type Context = Pick<Block, 'zone'> & { keepLines?: boolean }

/** The blocks of an element that was cleaned, in order; a list of comments shows no bullets. Depth is bounded by `parseDocument`. */
export function blocksOf(root: Element, hasBullets = true): Block[] {
  const blocks: Block[] = []
  let line = ''
  let bullet = ''
  const numbers = new Map<Node, number>()

  /** "- ", or the number in an ordered list. */
  function bulletOf(item: Element): string {
    const list = item.parentNode as Element | null
    if (list?.tagName.toUpperCase() !== 'OL') return '- '
    const first = Number.parseInt(list.getAttribute('start') ?? '', 10)
    const number = numbers.get(list) ?? (Number.isNaN(first) ? 1 : first)
    numbers.set(list, number + 1)
    return `${number}. `
  }

  function flush({ zone }: Context): void {
    // Two line breaks in a row end a paragraph on many pages.
    for (const part of line.split(/\n[^\S\n]*\n\s*/)) {
      const text = part
        .split('\n')
        .map(tidy)
        .filter((one) => one !== '')
        .join('\n')
      if (text === '') continue
      blocks.push({ text: bullet + text, ...(zone && { zone }), ...(bullet !== '' && { item: true }) })
      bullet = ''
    }
    line = ''
  }

  function walk(node: Node, context: Context): void {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      line += context.keepLines ? text : text.replace(/[ \t\n\r\f]+/g, ' ')
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (standsApart(element)) line += ' '
    if (name === 'BR') line += '\n'
    else if (!isBlock(name)) walkChildren(element, context)
    else if (name === 'TR' && !element.querySelector(BLOCKS_IN_CELL)) {
      flush(context)
      line = rowText(element)
      flush(context)
    } else {
      flush(context)
      if (name === 'LI' && hasBullets) bullet = bulletOf(element)
      const inner = contextOf(element, name, context)
      walkChildren(element, inner)
      flush(inner)
      if (name === 'LI') bullet = ''
    }
  }

  function walkChildren(element: Element, context: Context): void {
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child, context)
  }

  walk(root, {})
  flush({})
  return blocks
}

/** A site's own elements are blocks as well. */
function isBlock(name: string): boolean {
  return BLOCK.has(name) || name.includes('-')
}

/** Whether two parts of a line touch in the markup only: a name and a time, which the page's style sets apart. */
function standsApart(element: Element): boolean {
  const before = element.previousSibling
  return (
    before?.nodeType === 1 &&
    APART.has(element.tagName.toUpperCase()) &&
    APART.has((before as Element).tagName.toUpperCase())
  )
}

function contextOf(element: Element, name: string, context: Context): Context {
  if (name === 'PRE') return { ...context, keepLines: true }
  if (context.zone) return context
  if (isCaption(element)) return { ...context, zone: CAPTION }
  return isPageElement(element) ? { ...context, zone: PAGE_ELEMENT } : context
}

/** A caption by its tag or its name. */
export function isCaption(element: Element): boolean {
  if (element.tagName === 'FIGCAPTION') return true
  return (
    /^(?:P|DIV|TD)$/.test(element.tagName) &&
    CAPTION_NAME.test(namesOf(element)) &&
    (element.textContent ?? '').length <= MAX_CAPTION
  )
}

/** The words of what the names of a page tell: whoever looks for its main part may keep the words and lose the names. */
export function namedBlocks(document: Document): Map<string, Block['zone']> {
  const named = [...document.querySelectorAll('[class], [id], figcaption')].filter(
    (element) => isBlock(element.tagName) && (isCaption(element) || isPageElement(element)),
  )
  const blocks = named.flatMap((element) => blocksOf(element).map(({ text }) => [text, element] as const))
  return new Map(blocks.map(([text, element]) => [text, isCaption(element) ? CAPTION : PAGE_ELEMENT]))
}

/** A box that is named after what it asks for. */
export function isPageElement(element: Element): boolean {
  return (
    PAGE_NAME.test(namesOf(element)) &&
    (element.textContent ?? '').length <= MAX_PAGE_ELEMENT &&
    element.querySelectorAll('p').length <= MAX_PARAGRAPHS
  )
}

function rowText(row: Element): string {
  return [...row.children]
    .map((cell) => tidy((cell.textContent ?? '').replace(/\s+/g, ' ')))
    .filter((text) => text !== '')
    .join(CELL)
}
