import type { Zone } from '../../server/core/article.ts'
import * as boxes from './box-words.ts'
import { isAnswerButton, isFurniture, isMenu } from './button-words.ts'
import { COMMENTS_MARKER, FORM_FIELD, MAYBE_COMMENTS_MARKER, REPLY_FORM } from './comment-words.ts'
import * as credits from './credit-words.ts'
import { BARE_DATE, isDateLine, isLabelledDate, LABELLED_DATE, TOP_DATE } from './dates.ts'
import { CLOCK_START, isListItem, isProse, type Line, lastMark } from './lines.ts'
import { bylineAuthor, isLabelledByline } from './names.ts'
import { addressesReader, pageVoice, SURE_VOICE, saysI, withoutQuotes } from './page-voice.ts'
import * as words from './page-words.ts'
import { isMotto } from './site-names.ts'
import { isStampLine } from './stamps.ts'

/** What a line is, and the name of the rule that says so. */
export interface Label {
  zone: Zone
  rule: string
}
/** One for each line; `undefined` for running text. */
export type Labels = (Label | undefined)[]

/** Rules that need only the line itself; the first that fits decides. All but captions are boilerplate. */
const RULES: [rule: string, ...patterns: RegExp[]][] = [
  ['comments-marker', COMMENTS_MARKER],
  ['maybe-comments-marker', MAYBE_COMMENTS_MARKER],
  ['reply-form', REPLY_FORM],
  ['form-field', FORM_FIELD],
  ['metadata', LABELLED_DATE, words.READING_TIME, words.PUBLISHED_IN, words.RELEASE_NUMBER],
  ['counter', words.COUNTER],
  ['source', words.SOURCE_LINE],
  ['attachment', words.ATTACHMENT],
  ['tags', boxes.FILED],
  ['first-published', words.FIRST_PUBLISHED],
  ['copyright', words.COPYRIGHT, words.IMPRINT],
  ['initials', words.INITIALS, words.SMALL_INITIALS, words.AGENCY_NOTE, words.RELEASE_SOURCE],
  ['biography', boxes.THE_WRITER],
  ['about', boxes.ABOUT_WRITER],
  ['legal', boxes.LEGAL, boxes.DISCLOSURE],
  ['contact', boxes.CONTACT],
  ['contact-note', boxes.REACHED],
  ['source-list', boxes.SOURCE_LIST],
  ['tags', boxes.TAGS],
  ['embed-lead-in', boxes.EMBED_LEAD_IN],
  ['teaser-list', boxes.TEASER_LIST],
  ['page-turn', boxes.PAGE_TURN],
  ['more-link', boxes.MORE_LINK],
  ['link', boxes.LINK_TO],
  ['teaser', ...boxes.ONE_TEASER],
  ['follow', ...words.FOLLOW],
  ['newsletter', ...words.NEWSLETTER],
  ['support', ...words.SUPPORT],
  ['notice', ...words.NOTICES],
]

/** What the newsroom says of its own text belongs to it, even where it speaks of itself. */
export const EDITORS_NOTE =
  /^[•*([]?\s?(?:anm(?:erkung|\.) d(?:er|\.) red|hinweis der redaktion|editor['’]?s['’]? note|(?:korrektur|berichtigung|correction|clarification)s?\s?(?:[:(–—-]|$)|(?:update|nachtrag|ergänzung|correction|korrektur)s?,? (?:vom |on |am |of )?\d{1,2}\.?[^.!?:]{2,30}:\s\p{Lu}|(?:update|nachtrag|ergänzung)\s?:\s\p{Lu}(?=.{40})|(?:this|the|dieser|der) (?:article|story|text|artikel|beitrag) (?:was|has been|wurde) (?:\p{L}+ )?(?:amended|corrected|updated|korrigiert|geändert|aktualisiert|berichtigt)|an earlier version|in einer früheren version|(?:the |die )?(?:editors?|redaktion|desk) (?:writes?|repl(?:y|ies)|responds?|adds?|notes?|antwortet|schreibt|entgegnet|ergänzt)\s?[:,]|(?:antwort|anmerkung) der redaktion)/iu
/** Rules for what a page asks of its readers: in a quotation, somebody else asks. */
const SAID_BY_THE_PAGE = new Set('follow newsletter support notice'.split(' '))
const SIGNS = new Set(['byline', 'credits', 'metadata'])
/** A source or a credit is a note, not a paragraph. */
const MAX_NOTE = 160
/** An article with more paragraphs that say "I" is an essay, or a blog. */
const FEWEST_OF_ESSAY = 4

/** The label of each line that a rule knows. */
export function labelLines(lines: Line[]): Labels {
  const isEssay = lines.filter(({ text }) => isProse(text) && saysI(text)).length >= FEWEST_OF_ESSAY
  const labels = lines.map(({ text }, i) => {
    const label = text.length <= words.MAX_RULE_LINE ? creditOrRule(text, lines[i + 1]?.text) : undefined
    if (label) return label
    // What a menu lists says nothing.
    const speaks = pageVoice(text) >= SURE_VOICE && !EDITORS_NOTE.test(text) && !isMenu(text, false)
    // Whoever tells of themselves says "we" of others than the page.
    if (speaks && isEssay && !addressesReader(text) && isProse(text)) return undefined
    return speaks ? page('page-voice') : undefined
  })
  const firstProse = lines.findIndex((line, i) => !labels[i] && isProse(line.text) && !isMotto(line.text))
  // A byline or a date may stand under the first paragraph; deeper, it needs a label to be known.
  const top = firstProse < 0 ? lines.length : firstProse + 1
  // Backwards, for the end of a text shows in what follows.
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]?.text ?? ''
    if (line.length > words.MAX_RULE_LINE) continue
    const atEdge = i <= top || i === lines.length - 1 || labels[i + 1]?.zone === 'boilerplate'
    labels[i] ??= placed(line, i, atEdge, i < firstProse)
  }
  // Below a lead, byline and date may follow.
  for (let i = firstProse + 1; i > 0 && i < lines.length; i++) {
    if (isStampLine(lines[i]?.text ?? '')) labels[i] ??= page('metadata')
    if (!SIGNS.has(labels[i]?.rule ?? '')) break
  }
  return labels
}

function creditOrRule(line: string, next: string | undefined): Label | undefined {
  if (line.length <= MAX_NOTE && credits.isCreditsLine(line)) return page('credits')
  if (isCountedMarker(line)) return page('comments-marker')
  if (words.COPYRIGHT_NOTE.test(line)) return page('copyright')
  if (isCredit(line))
    return /[\p{L}\d]@[\p{L}\d]/u.test(line) ? page('contact') : { zone: 'caption', rule: 'photo-credit' }
  const bare = line.replace(/^\+{2,3}\s*|\s*\+{2,3}$/g, '').replace(/^\[([^\]]{3,30})\]\s/, '$1: ')
  const unquoted = withoutQuotes(line)
  const known = RULES.find(([rule, ...patterns]) => {
    if ((rule === 'source' || rule === 'first-published') && line.length > MAX_NOTE) return false
    if (rule === 'embed-lead-in' && introduces(next)) return false
    const said = SAID_BY_THE_PAGE.has(rule) ? unquoted : bare
    return patterns.some((pattern) => pattern.test(said))
  })
  return known && page(known[0])
}

/** "4 Kommentare / Kommentar schreiben". */
function isCountedMarker(line: string): boolean {
  const [marker = '', ...more] = line.split(/\s+[/|·•–-]\s+/)
  return more.length > 0 && /\d/.test(marker) && COMMENTS_MARKER.test(marker) && line.length <= 80
}

/** The end of a sentence and the start of the next. */
const SENTENCES = /\p{Ll}{2}\.\s+\p{Lu}/u

/** Rules that also need to know where the line stands. */
function placed(line: string, i: number, atEdge: boolean, isTop: boolean): Label | undefined {
  if (isLabelledByline(line) || (atEdge && i > 0 && bylineAuthor(line) !== undefined)) return page('byline')
  if (!/[\p{L}\d]/u.test(line)) return page('separator')
  if (isPageNumbers(line)) return page('page-turn')
  // "Reply · 3 h" is no date.
  if (isAnswerButton(line)) return page('furniture')
  const isDate = BARE_DATE.test(line) || TOP_DATE.test(line) || isDateLine(line)
  if (isDate && (atEdge || isLabelledDate(line))) return page('metadata')
  if (atEdge && isStampLine(line) && !SENTENCES.test(line)) return page('metadata')
  if (isTop && words.MAIL_HEADER.test(line)) return page('metadata')
  if (isTop && (isAside(line) || words.LETTERHEAD.test(line))) return page('page-top')
  if (isFurniture(line)) return page('furniture')
  if (isMenu(line, isTop)) return page('menu')
  return undefined
}

/** "1 2 3 … 12": the pages of a list. */
function isPageNumbers(line: string): boolean {
  if (!/^1 2(?: \d{1,3}| …| \.\.\.)*$/.test(line)) return false
  const numbers = line.match(/\d+/g)?.map(Number) ?? []
  return numbers.every((number, i) => number > (numbers[i - 1] ?? 0))
}

/** "45'", "90.+3": the minute of a match, above what happens in it. */
const MINUTE = /^\d{1,3}[.'’′]\s?(?:\+\s?\d{1,2}[.'’′]?)?$/u

/** Ratings, counters and what is all in brackets are no titles. */
function isAside(line: string): boolean {
  // "3:3 nach 0:3" is a headline.
  if (CLOCK_START.test(line) || MINUTE.test(line) || /^\d{1,2}:\d{1,2}\s\p{L}/u.test(line)) return false
  if (words.RATING.test(line)) return true
  if (/^\([^()]*\)$/.test(line)) return true
  // "Wissenschaft/Tiere/Umwelt/" files what an agency sends.
  if (/^\p{Lu}[\p{L}-]+(?:\/\p{Lu}[\p{L}-]+)+\/$/u.test(line)) return true
  const letters = line.replace(/[^\p{L}]/gu, '').length
  return letters <= 0.6 * line.replace(/\s/g, '').length
}

/** A part of the page that is none of the article. */
export function page(rule: string): Label {
  return { zone: 'boilerplate', rule }
}

const CREDIT_ANYWHERE = [
  credits.SYMBOL_PICTURE,
  credits.CREDIT_AT_END,
  credits.AGENCY_PICTURE,
  credits.CAPITAL_CREDIT,
  credits.NAME_AND_HOUSE,
]

function isCredit(line: string): boolean {
  // "Von Erika Muster (Text) und Max Muster (Fotos)" signs the article.
  if (/^(?:von|by)\s/iu.test(line)) return false
  if (CREDIT_ANYWHERE.some((pattern) => pattern.test(line))) return true
  return line.length <= MAX_NOTE && credits.PHOTO_CREDIT.test(line) && !'?!'.includes(lastMark(line))
}

/** Whether the line is what a lead-in with a colon leads to: a list, a quotation, a short note. */
function introduces(next: string | undefined): boolean {
  return next !== undefined && (isListItem(next) || /^["„“»‚']/.test(next) || !isProse(next))
}
