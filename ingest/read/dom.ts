import { parseHTML } from 'linkedom'
import { BelegtError } from '../../server/core/errors.ts'

/** A page that people made has fewer; each costs the parser some microseconds. */
const MAX_MARKS = 400_000
/** Deeper, every library that walks the tree gets slow or overflows the stack. */
const MAX_DEPTH = 400
/** Longer values are pictures, or names made to overflow the stack of whoever splits them. */
const MAX_ATTRIBUTE = 10_000
const HEADING_PARTS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => `${name} *`).join(', ')
/** Tags that need no end tag, so that their number says nothing about depth. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot ' +
    'option optgroup rt rp html head body'
  ).split(' '),
)

/** The document of a page or of a fragment. Throws `unreadable-input` for what would take minutes or all memory. */
export function parseDocument(html: string): Document {
  refuseHostile(html)
  // The parser does not add the elements that HTML lets a page leave out.
  const short = withoutLongAttributes(html)
  const document = parseWhole(short) ?? parseHTML(`<html><body>${short}</body></html>`).document
  if (isTooDeep(document)) throw tooDeep()
  separateHeadings(document)
  return document
}

/** The document when it has a body; "<body" in a script is none. */
function parseWhole(html: string): Document | undefined {
  if (!/<body[\s>]/i.test(html)) return undefined
  const { document } = parseHTML(html)
  return document.querySelector('body') ? document : undefined
}

function refuseHostile(html: string): void {
  let marks = 0
  for (let i = 0; i < html.length; i++) {
    const code = html.charCodeAt(i)
    if (code === 0x3c || code === 0x26) marks++
  }
  if (marks > MAX_MARKS) {
    throw new BelegtError('unreadable-input', `holds more than ${MAX_MARKS} tags and character references`)
  }
  let open = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    if (UNCLOSED.has(name.toLowerCase())) continue
    open = slash === '' ? open + 1 : Math.max(0, open - 1)
    if (open > 20 * MAX_DEPTH) throw tooDeep()
  }
}

/** By hand, since a pattern that matches so much overflows the stack itself. */
function withoutLongAttributes(html: string): string {
  const parts: string[] = []
  let kept = 0
  for (const { index, 0: opening } of html.matchAll(/=\s{0,5}["']/g)) {
    const start = index + opening.length
    if (start < kept) continue
    const near = html.slice(start, start + MAX_ATTRIBUTE)
    const quote = opening.at(-1) ?? ''
    // With a tag in it, it is no attribute but text with an unclosed quotation mark.
    if (near.length < MAX_ATTRIBUTE || near.includes(quote) || near.includes('<')) continue
    const end = html.indexOf(quote, start)
    if (end < 0 || html.slice(start, end).includes('<')) continue
    parts.push(html.slice(kept, start))
    kept = end
  }
  return parts.join('') + html.slice(kept)
}

/** Walks without recursion, since the depth is what is asked. */
function isTooDeep(document: Document): boolean {
  let depth = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (node.firstChild) {
      node = node.firstChild
      if (++depth > MAX_DEPTH) return true
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (--depth < 0) return false
    }
    node = node?.nextSibling ?? null
  }
  return false
}

function tooDeep(): BelegtError {
  return new BelegtError('unreadable-input', 'nests its elements too deeply to be an article')
}

/** What a class, an id, a role or an itemprop calls the element, as one lower-case string. */
export function namesOf(element: Element): string {
  return ['class', 'id', 'role', 'itemprop', 'data-component']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase()
}

export function elements(root: Document | Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)]
}

/**
 * Puts a space between two elements of a heading that touch: a page sets "<span>Kicker</span><span>Headline</span>"
 * apart by its style alone. Also behind a colon, which may be there for screen readers only and be removed later.
 */
function separateHeadings(document: Document): void {
  for (const element of elements(document, HEADING_PARTS)) {
    const next = element.nextSibling
    const touch = next?.nodeType === 1 && /[\p{L}\p{N}\s:.!?|·–]$/u.test(element.textContent ?? '')
    if (touch && /^[\p{L}\p{N}]/u.test(next.textContent ?? '')) element.after(' ')
  }
}

/** The element's text on one line. */
export function lineOf(element: Element | null | undefined): string {
  return tidy((element?.textContent ?? '').replace(/\s+/g, ' '))
}

/** Without what is there for line breaking only; a space that does not break is a space. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .trim()
}
