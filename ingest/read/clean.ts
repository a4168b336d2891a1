import { elements, lineOf, namesOf } from './dom.ts'

const NOT_TEXT =
  'script, style, noscript, template, iframe, svg, math, canvas, object, embed, audio, video, source, track, link, ' +
  'meta, button, input, select, textarea, dialog, [hidden], [aria-modal="true"]'
const FIELD = 'input, select, textarea'
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** The usual names for text that only screen readers get. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader(?:-only|-text)?|visually-?hidden|u-hidden|is-hidden)(?:\s|$)/i
const WRITER_CLASS = /(?:^|[\s_-])(?:user-?name|author(?:-?name)?|commenter|nick(?:name)?)(?=$|[\s_-])/
const PAGE = new Set(['HTML', 'BODY', 'MAIN'])

/** Removes all that a reader of the page does not see as text. Only text is taken later, so attributes may stay. */
export function clean(document: Document): void {
  // Elsewhere, a label may be the heading that unfolds an answer.
  for (const label of elements(document, 'label'))
    if (label.querySelector(FIELD) || label.closest('form')) label.remove()
  for (const element of elements(document, NOT_TEXT)) {
    if (PAGE.has(element.tagName)) continue
    // A name that opens a profile is text.
    if (element.tagName === 'BUTTON' && WRITER_CLASS.test(namesOf(element.parentElement ?? element))) {
      element.replaceWith(lineOf(element))
    } else element.remove()
  }
  for (const element of elements(document, '[style], [class]')) {
    if (PAGE.has(element.tagName)) continue
    const isHidden = HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
    if (isHidden || UNSEEN_CLASS.test(element.getAttribute('class') ?? '')) element.remove()
  }
}
