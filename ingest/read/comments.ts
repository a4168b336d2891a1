import { elements, namesOf } from './dom.ts'

const BLOCKS = 'div, section, aside, ol, ul, li, dl, article, details, table, p'
const COMMENTS =
  /(?:^|[\s_-])(?:(?:leser|user|reader|article|artikel|wpd|fb)?(?:comments?|kommentare?)(?:list|listing|area|section|sektion|bereich|wrapper|container|body|text|content|thread|item)?|disqus|leserbriefe|leserzuschriften|respond|responses)(?=$|[\s_-])/
/** Names that tell a state or a control, not a section: "comments-closed", "comment-count". */
const NO_SECTION =
  /comments?[_-](?:open|closed|off|on|count|counter|links?|number|num|toggle|button|btn|icon|enabled|disabled|meta)|(?:^|[\s_-])(?:no|has|with|without)-comments?/g
const REPLY_FORM =
  /(?:^|[\s_-])(?:respond|reply-form|comment-?form|comment-?respond|kommentar-?formular|replyform)(?=$|[\s_-])/
const COMMENT_ITEM = '[itemtype$="/Comment"], [itemtype$="/UserComments"], [itemprop="comment"]'
/** Inside it stands the article itself: a theme's name for an opinion piece, or for the whole page. */
const ARTICLE_PART = 'h1, main, [itemprop~="articleBody"], [itemprop~="headline"], [role="main"]'
/** An article without so much text beside the supposed comments is itself what is called a "Kommentar". */
const FEWEST_OUTSIDE = 200

/** Takes what readers wrote out of the page, together with the reply forms. The sections are in the order of the page. */
export function takeComments(document: Document): Element[] {
  for (const form of elements(document, `${BLOCKS}, form`)) {
    if (REPLY_FORM.test(namesOf(form)) && !form.querySelector(`${ARTICLE_PART}, ${COMMENT_ITEM}`))
      form.remove()
  }
  const items = elements(document, COMMENT_ITEM).filter((element) => !element.querySelector(ARTICLE_PART))
  const sections = outermost([...elements(document, BLOCKS).filter(isComments), ...items])
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
function outermost(found: Element[]): Element[] {
  const all = new Set(found)
  return [...all].filter((element) => !isWithin(element.parentElement, all))
}

function isWithin(element: Element | null, sections: Set<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (sections.has(at)) return true
  return false
}
