import { TEASER_LIST } from '../box-words.ts'
import { COMMENTS_MARKER, MAYBE_COMMENTS_MARKER, namesReaders } from '../comment-words.ts'
import { stampOf } from '../stamps.ts'
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
const HEADINGS = 'h2, h3, h4, h5, summary, legend'
const ENDS = `${HEADINGS}, footer, nav, aside`
/** A page has few; for each, much of it is read. */
const MAX_HEADINGS = 20
const MORE_THAN_HEADING = 40
const PAGE = new Set(['BODY', 'MAIN', 'ARTICLE'])
/** An article without so much text beside the supposed comments is itself what is called a "Kommentar". */
const FEWEST_OUTSIDE = 200

/** Takes what readers wrote out of the page, together with the reply forms. The sections are in the order of the page. */
export function takeComments(document: Document): Element[] {
  // What holds times holds comments as well.
  for (const form of elements(document, `${BLOCKS}, form`)) {
    if (REPLY_FORM.test(namesOf(form)) && !form.querySelector(`${ARTICLE_PART}, ${COMMENT_ITEM}, time`))
      form.remove()
  }
  const items = elements(document, COMMENT_ITEM).filter((element) => !element.querySelector(ARTICLE_PART))
  const named = [...elements(document, BLOCKS).filter(isComments), ...items]
  const sections = outermost(document, [...named, ...belowHeadings(document, named)])
  if (sections.length === 0) return []
  const inside = new Set(sections)
  const length = elements(document, 'p')
    .filter((paragraph) => !isWithin(paragraph, inside))
    .reduce((sum, paragraph) => sum + (paragraph.textContent ?? '').trim().length, 0)
  if (length < FEWEST_OUTSIDE && !hasThread(sections)) return []
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
  return headings.slice(0, MAX_HEADINGS).flatMap((heading) => {
    if (isWithin(heading, known)) return []
    const isSure = COMMENTS_MARKER.test(lineOf(heading))
    const section = sectionOf(heading)
    if (section) return isSure || hasTimes(section) ? [section] : []
    const below = followers(heading)
    return isSure || below.some(hasTimes) ? below : []
  })
}

/** A chapter of the article may be called so, too. */
function mayAnnounce(text: string): boolean {
  if (TEASER_LIST.test(text)) return false
  return COMMENTS_MARKER.test(text) || MAYBE_COMMENTS_MARKER.test(text) || namesReaders(text)
}

/** Whether its parts say when they were written, as comments do. */
function hasTimes(section: Element): boolean {
  return elements(section, 'time, span, div, p, small').some(
    (element) => stampOf(lineOf(element)) !== undefined,
  )
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

function followers(heading: Element): Element[] {
  const found = [heading]
  for (let at = heading.nextElementSibling; at && !at.matches(ENDS); at = at.nextElementSibling)
    found.push(at)
  return found.length > 1 ? found : []
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
