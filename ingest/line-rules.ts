import type { Zone } from '../server/core/article.ts'
import { COMMENTS_MARKER, MAYBE_COMMENTS_MARKER, REPLY_FORM } from './comment-words.ts'
import { BARE_DATE, LABELLED_DATE, TOP_DATE } from './dates.ts'
import { isListItem, isProse, type Line, lastMark } from './lines.ts'
import { bylineAuthor, isLabelledByline } from './names.ts'
import * as words from './zone-words.ts'

/** What a line is, and the name of the rule that says so. */
export interface Label {
  zone: Zone
  rule: string
}

/** Rules that need only the line itself; the first that fits decides. All but captions are boilerplate. */
const RULES: [rule: string, ...patterns: RegExp[]][] = [
  ['comments-marker', COMMENTS_MARKER],
  ['maybe-comments-marker', MAYBE_COMMENTS_MARKER],
  ['reply-form', REPLY_FORM],
  ['metadata', LABELLED_DATE, words.READING_TIME],
  ['source', words.SOURCE_LINE],
  ['first-published', words.FIRST_PUBLISHED],
  ['copyright', words.COPYRIGHT, words.IMPRINT],
  ['initials', words.INITIALS, words.AGENCY_NOTE],
  ['teaser-list', words.TEASER_LIST],
  ['teaser', ...words.ONE_TEASER],
  ['follow', ...words.FOLLOW],
  ['newsletter', ...words.NEWSLETTER],
  ['support', ...words.SUPPORT],
  ['notice', ...words.NOTICES],
  ['tags', words.TAGS, words.BREADCRUMB],
]

/** A source or a credit is a note, not a paragraph. */
const MAX_NOTE = 160

/** The label of each line that a rule knows; `undefined` for running text. Works backwards: the end of a text shows in what follows. */
export function labelLines(lines: Line[]): (Label | undefined)[] {
  const labels: (Label | undefined)[] = lines.map(() => undefined)
  const firstProse = lines.findIndex((line) => isProse(line.text))
  // A byline or a date may stand under the first paragraph; deeper, it needs a label to be known.
  const top = firstProse < 0 ? lines.length : firstProse + 1
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || labels[i] || line.text.length > words.MAX_RULE_LINE) continue
    const atEdge = i <= top || i === lines.length - 1 || labels[i + 1]?.zone === 'boilerplate'
    labels[i] = labelLine(line.text, lines[i + 1]?.text, i === 0, atEdge)
    if (labels[i]?.rule === 'photo-credit') labelCaptionAbove(lines, labels, i)
  }
  return labels
}

function labelLine(
  line: string,
  next: string | undefined,
  first: boolean,
  atEdge: boolean,
): Label | undefined {
  if (isCredit(line)) return { zone: 'caption', rule: 'photo-credit' }
  const known = RULES.find(([rule, ...patterns]) => {
    if ((rule === 'source' || rule === 'first-published') && line.length > MAX_NOTE) return false
    return patterns.some((pattern) => pattern.test(line))
  })
  if (known) return { zone: 'boilerplate', rule: known[0] }
  if (isLabelledByline(line) || (atEdge && !first && bylineAuthor(line) !== undefined)) {
    return { zone: 'boilerplate', rule: 'byline' }
  }
  if (atEdge && (BARE_DATE.test(line) || TOP_DATE.test(line)))
    return { zone: 'boilerplate', rule: 'metadata' }
  if (isFurniture(line)) return { zone: 'boilerplate', rule: 'furniture' }
  if (words.EMBED_LEAD_IN.test(line) && !introduces(next))
    return { zone: 'boilerplate', rule: 'embed-lead-in' }
  return undefined
}

function isCredit(line: string): boolean {
  if (words.SYMBOL_PICTURE.test(line) || words.CREDIT_AT_END.test(line)) return true
  return line.length <= MAX_NOTE && words.PHOTO_CREDIT.test(line) && !'?!'.includes(lastMark(line))
}

function isFurniture(line: string): boolean {
  if (line.length > MAX_NOTE) return false
  const parts = line
    .toLowerCase()
    .split(/[\s|·•,/:&>»()]+/)
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => words.FURNITURE.has(part))
}

/** Whether the line is what a lead-in with a colon leads to: a list, a quotation, a short note. */
function introduces(next: string | undefined): boolean {
  return next !== undefined && (isListItem(next) || /^["„“»‚']/.test(next) || !isProse(next))
}

/** A paragraph of one short line and a credit is a caption: "Der Kanzler in Berlin" over "Foto: dpa". */
function labelCaptionAbove(lines: Line[], labels: (Label | undefined)[], credit: number): void {
  const above = lines[credit - 1]
  const closed = lines[credit + 1]?.opensBlock ?? true
  if (
    credit < 2 ||
    !above?.opensBlock ||
    lines[credit]?.opensBlock ||
    !closed ||
    above.text.length > MAX_NOTE
  )
    return
  labels[credit - 1] = { zone: 'caption', rule: 'photo-caption' }
}
