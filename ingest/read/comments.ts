import { ONE_TEASER, TEASER_LIST } from '../lines/box-words.ts'
import { COMMENTS_MARKER, MAYBE_COMMENTS_MARKER, namesReaders } from '../lines/comment-words.ts'
import { signedStamp, stampOf } from '../lines/stamps.ts'
import { threadsIn } from './comment-threads.ts'
import { elements, lineOf, namesOf } from './dom.ts'

const BLOCKS = 'div, section, aside, ol, ul, li, dl, article, details, table, p'
const COMMENTS =
  /(?:^|[\s_-])(?:(?:leser|nutzer|user|reader|article|artikel|wpd|fb)?(?:comments?|kommentare?)(?!ary|ator)[a-z]*|disqus|coral|hyvor|commento|isso|giscus|utterances|webmentions?|talkback|guestbook|gaestebuch|leser(?:briefe|zuschriften|meinungen|stimmen|reaktionen|beitraege|forum)|(?:reader|user|customer|recipe)-?(?:letters|posts|responses|reactions|reviews)|bewertungen|rezensionen|postings?|discussion|diskussion|respond|responses)(?=$|[\s_-])/
/** Names that tell a state or a control, not a section: "comments-closed", "comment-count". */
const NO_SECTION =
  /comments?[_-](?:open|closed|off|on|count|counter|links?|number|num|toggle|button|btn|icon|enabled|disabled|meta|forbidden|login|notice|policy|rules|teaser|hint|hinweis|info|prompt|cta|bubble|anchor|jump|add)(?![a-z])|(?:^|[\s_-])(?:no|has|with|without)-comments?/g
const REPLY_FORM =
  /(?:^|[\s_-])(?:respond|reply-form|comment-?form|comment-?respond|kommentar-?formular|replyform)(?=$|[\s_-])/
const COMMENT_ITEM = '[itemtype$="/Comment"], [itemtype$="/UserComments"], [itemprop="comment"]'
/** Inside it stands the article itself: a theme's name for an opinion piece, or for the whole page. */
const ARTICLE_PART = 'h1, main, [itemprop~="articleBody"], [itemprop~="headline"], [role="main"]'
const HEADINGS = 'h2, h3, h4, h5, h6, summary, legend'
/** What old pages set a heading in. */
const BOLD = 'b, strong, font, big, u, dt, th, td, caption, p, div, span'
const ENDS = `${HEADINGS}, footer, nav, aside`
/** A page has few; for each, much of it is read. */
const MAX_HEADINGS = 20
const MORE_THAN_HEADING = 40
const MAX_BOLD = 60
const FEWEST_BELOW_BOLD = 2
/** What may hold when something was written. */
const STAMPED = 'time, span, div, p, small, i, em, b, strong, font, cite, td, dt, dd, li, address'
const PAGE = new Set(['BODY', 'MAIN', 'ARTICLE'])
/** An article without so much text beside the supposed comments is itself what is called a "Kommentar". */
const FEWEST_OUTSIDE = 200
const FOLLOWING = 4
const LOOSE = 'div, td, section, article, font, center, main'
/** A shorter line of text may be a menu. */
const SHORTEST_LOOSE = 60

/** Takes what readers wrote out of the page, together with the reply forms. The sections are in the order of the page. */
export function takeComments(document: Document): Element[] {
  // What holds times holds comments as well.
  for (const form of elements(document, `${BLOCKS}, form`)) {
    if (REPLY_FORM.test(namesOf(form)) && !form.querySelector(`${ARTICLE_PART}, ${COMMENT_ITEM}, time`))
      form.remove()
  }
  const items = elements(document, COMMENT_ITEM).filter((element) => !element.querySelector(ARTICLE_PART))
  const named = [...elements(document, BLOCKS).filter(isComments), ...items]
  const announced = [...named, ...belowHeadings(document, named)]
  const threads = threadsIn(document).filter((item) => !isWithin(item, new Set(announced)))
  const all = outermost(document, [...announced, ...threads])
  // A live blog is made of such items, too, and has little else.
  const isMain = all.reduce((sum, item) => sum + lineOf(item).length, 0) > lengthOutside(document, all)
  const isInside = threads.length > 0 && isFollowed(document, all)
  const sections = threads.length > 0 && (isMain || isInside) ? outermost(document, announced) : all
  if (sections.length === 0) return []
  if (lengthOutside(document, sections) < FEWEST_OUTSIDE && !hasThread(sections)) return []
  for (const section of sections) section.remove()
  return sections
}

function isComments(element: Element): boolean {
  const names = namesOf(element).replace(NO_SECTION, ' ')
  return COMMENTS.test(names) && !element.querySelector(ARTICLE_PART)
}

/** What stands under a heading for comments, where no name tells: the section it opens, or what follows it. */
function belowHeadings(document: Document, named: Element[]): Element[] {
  const known = new Set(named)
  const headings = elements(document, HEADINGS).filter((heading) => mayAnnounce(lineOf(heading)))
  const all = [...headings.slice(0, MAX_HEADINGS), ...boldHeadings(document)]
  return all.flatMap((heading) => {
    if (isWithin(heading, known)) return []
    // A line that is only bold may be a link to the readers' part.
    const isHeading = heading.matches(HEADINGS)
    const isSure = isHeading && COMMENTS_MARKER.test(lineOf(heading))
    const fewest = isHeading ? 1 : FEWEST_BELOW_BOLD
    const section = sectionOf(heading)
    if (section) return isSure || timesIn([section]) >= fewest ? [section] : []
    const below = followers(heading)
    if (!isSure && timesIn(below) < fewest) return []
    return below.some((node) => node.nodeType === 3) ? [wrapped(heading, below)] : (below as Element[])
  })
}

/** Bold lines and cells that say so and nothing else, outermost: old pages have no headings. */
function boldHeadings(document: Document): Element[] {
  const isBold = (element: Element) => {
    const text = lineOf(element)
    return text.length <= MAX_BOLD && !element.closest(`${HEADINGS}, a`) && isMarker(text)
  }
  const lines = elements(document, BOLD).filter(isBold).slice(0, MAX_HEADINGS)
  const outer = lines.map((line) => {
    let at = line
    while (
      at.parentElement &&
      !PAGE.has(at.parentElement.tagName) &&
      lineOf(at.parentElement) === lineOf(line)
    )
      at = at.parentElement
    return at
  })
  return [...new Set(outer)]
}

function isMarker(text: string): boolean {
  return COMMENTS_MARKER.test(text) || MAYBE_COMMENTS_MARKER.test(text)
}

/** A chapter of the article may be called so, too. */
function mayAnnounce(text: string): boolean {
  if (TEASER_LIST.test(text)) return false
  return isMarker(text) || namesReaders(text)
}

/** How many of the parts say when they were written, as comments do, in a line or an element of its own. */
function timesIn(nodes: Node[]): number {
  const lines = nodes.flatMap((node) => {
    if (node.nodeType !== 1) return [node.textContent ?? '']
    const element = node as Element
    return [...new Set([element, ...elements(element, STAMPED)].map(lineOf))]
  })
  return lines
    .map((line) => line.trim())
    .filter((line) => stampOf(line) !== undefined || signedStamp(line) !== undefined).length
}

/** The largest part of the page that the heading opens and that holds nothing of the article. */
function sectionOf(heading: Element): Element | undefined {
  let section: Element | undefined
  for (let at = heading.parentElement; at && !PAGE.has(at.tagName); at = at.parentElement) {
    const isOther = at.matches(ARTICLE_PART) || at.querySelector(ARTICLE_PART) !== null
    if (isOther || !at.firstElementChild?.contains(heading)) break
    if (lineOf(at).length > lineOf(heading).length + MORE_THAN_HEADING) section = at
  }
  return section
}

/** The heading and what follows it, with the text between elements that old pages have; the heading alone is nothing. */
function followers(heading: Element): Node[] {
  const found: Node[] = [heading]
  for (let at = heading.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 1 && endsComments(at as Element)) break
    if (at.nodeType === 1 || (at.textContent ?? '').trim() !== '') found.push(at)
  }
  return found.length > 1 ? found : []
}

/** A heading or the frame of the page, or "See also" over links. */
function endsComments(element: Element): boolean {
  const start = lineOf(element.firstElementChild ?? element)
  return element.matches(ENDS) || TEASER_LIST.test(start) || ONE_TEASER.some((teaser) => teaser.test(start))
}

/** The nodes, the first of which is the heading, as one section where they stand. */
function wrapped(heading: Element, nodes: Node[]): Element {
  const section = heading.ownerDocument.createElement('div')
  heading.before(section)
  section.append(...nodes)
  return section
}

/** How much text stands in paragraphs outside of the sections. */
function lengthOutside(document: Document, sections: Element[]): number {
  const inside = new Set(sections)
  return paragraphs(document)
    .filter((paragraph) => !isWithin(paragraph.parentElement, inside))
    .reduce((sum, paragraph) => sum + (paragraph.textContent ?? '').trim().length, 0)
}

/** Whether a paragraph of the article follows the last section. */
function isFollowed(document: Document, sections: Element[]): boolean {
  const inside = new Set(sections)
  const last = sections.at(-1)
  return paragraphs(document).some(
    (paragraph) =>
      (paragraph.textContent ?? '').trim().length >= FEWEST_OUTSIDE &&
      !isWithin(paragraph.parentElement, inside) &&
      ((last?.compareDocumentPosition(paragraph) ?? 0) & FOLLOWING) !== 0,
  )
}

/** Also those of pages that break lines and have no elements for paragraphs. */
function paragraphs(document: Document): Node[] {
  const loose = [document.body, ...elements(document, LOOSE)].flatMap((element) =>
    [...element.childNodes].filter(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim().length >= SHORTEST_LOOSE,
    ),
  )
  return [...elements(document, 'p'), ...loose]
}

/** A section of several items, or an item with the type of a comment, is no opinion piece however short the article. */
function hasThread(sections: Element[]): boolean {
  return sections.some(
    (section) =>
      section.matches(COMMENT_ITEM) ||
      section.querySelector(COMMENT_ITEM) !== null ||
      elements(section, BLOCKS).filter(isComments).length >= 2,
  )
}

/** In the order of the page, without those inside another. */
function outermost(document: Document, found: Element[]): Element[] {
  if (found.length === 0) return []
  const all = new Set(found)
  return elements(document, '*').filter(
    (element) => all.has(element) && !isWithin(element.parentElement, all),
  )
}

function isWithin(element: Element | null, sections: Set<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (sections.has(at)) return true
  return false
}
