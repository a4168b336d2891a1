import { Readability } from '@mozilla/readability'
import { type Block, compose } from './blocks.ts'
import { clean } from './clean.ts'
import { commentBlocks } from './comment-blocks.ts'
import { takeComments } from './comments.ts'
import { elements, parseDocument } from './dom.ts'
import { blocksOf, namedBlocks } from './html-blocks.ts'
import { keepInfoBoxes } from './info-boxes.ts'
import { withMissingParts } from './missing-parts.ts'
import { findOpeners, withOpeners } from './openers.ts'
import { readPageMetadata } from './page-metadata.ts'
import type { RawArticle } from './source.ts'

export type Extracted = Pick<RawArticle, 'text' | 'found' | 'warnings'> & Required<Pick<RawArticle, 'zones'>>

/** Above this, finding the main part of a page takes longer than anyone waits; then all of its text is taken. */
const MAX_WORK = 40_000_000
const MAX_ELEMENTS = 15_000
/** Retry less strictly when less than this was found. */
const SHORT_ARTICLE = 200
/** What shows where the text starts, below the openers. */
const FIRST_PARAGRAPHS = 3
const SHORTEST_PARAGRAPH = 80
/** Parts of a page that are never its article, where the whole page has to be taken. */
const FRAME = 'nav, footer, aside, [role="navigation"], [role="contentinfo"]'

/** The article of a whole page. Throws `unreadable-input` for hostile input. */
export function readPage({ html, url }: { html: string; url?: string | undefined }): Extracted {
  const document = parseDocument(html)
  const { found, body, warnings } = readPageMetadata(document, url)
  const title = found.title?.[0]?.value
  clean(document)
  const comments = commentBlocks(takeComments(document).flatMap((section) => blocksOf(section, false)))
  const article = longer(mainBlocks(document), body)
  if (article.length === 0 && comments.length === 0) return { text: '', zones: [], found, warnings }
  const firsts = article
    .filter((block) => !block.zone && block.text.length > SHORTEST_PARAGRAPH)
    .slice(0, FIRST_PARAGRAPHS)
    .map((block) => block.text)
  const opened = withOpeners(article, findOpeners(document, title, firsts), title)
  const main = withMissingParts(opened, document, title)
  const { text, zones } = compose([...main, ...comments], title)
  return { text, zones, found, warnings }
}

/** The blocks of HTML that is an article and nothing else, as feeds and databases have it. */
export function readFragment(html: string): Block[] {
  const document = parseDocument(html)
  clean(document)
  const comments = commentBlocks(takeComments(document).flatMap((section) => blocksOf(section, false)))
  return [...blocksOf(document.body), ...comments]
}

function mainBlocks(document: Document): Block[] {
  const all = elements(document, '*').length
  const length = (document.body.textContent ?? '').length
  if (all <= MAX_ELEMENTS && all * 100 + length * depthOf(document) <= MAX_WORK) {
    // It changes the document, which is needed again when it finds nothing.
    const copy = document.cloneNode(true) as Document
    forgetCommentNames(copy)
    keepInfoBoxes(copy)
    const read = new Readability<Element>(copy, {
      charThreshold: SHORT_ARTICLE,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()
    const named = namedBlocks(document)
    const blocks = read?.content ? blocksOf(read.content) : []
    if (blocks.length > 0)
      return blocks.map((block) => {
        const zone = block.zone ?? named.get(block.text)
        return zone ? { ...block, zone } : block
      })
  }
  for (const frame of elements(document, FRAME)) frame.remove()
  return blocksOf(document.querySelector('[itemprop~="articleBody"], article, main') ?? document.body)
}

/** Comments are gone; what is left and named after them is the article's, and would be dropped for its name. */
function forgetCommentNames(document: Document): void {
  for (const element of elements(document, '[class*="comment"], [id*="comment"]')) {
    for (const name of ['class', 'id']) {
      const names = element.getAttribute(name)
      if (names) element.setAttribute(name, names.replace(/\S*comment\S*/gi, ''))
    }
  }
}

/** How deep the text lies: each of its characters is read once for each element around it. */
function depthOf(document: Document): number {
  let deepest = 1
  for (const element of elements(document, 'p').slice(0, 200)) {
    let depth = 0
    for (let at: Element | null = element; at; at = at.parentElement) depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** What was found on the page, unless the page's own data holds far more of the article. */
function longer(blocks: Block[], body: string | undefined): Block[] {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (body === undefined || length >= SHORT_ARTICLE || body.length < 2 * length) return blocks
  if (/<(?:p|br|div)\b/i.test(body)) return readFragment(body)
  return body.split(/\n\s*/).flatMap((line) => (line.trim() === '' ? [] : [{ text: line.trim() }]))
}
