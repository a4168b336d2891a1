import type { ZoneSpan } from '../../server/core/article.ts'
import { isChangeDate, isoDate, LABELLED_DATE } from '../lines/dates.ts'
import { contentLines, type Line } from '../lines/lines.ts'
import { bylineAuthor, personName } from '../lines/names.ts'
import type { Statement } from '../read/source.ts'

const MAX_TITLE = 70
/** A line of fewer words above another headline line is a kicker. */
const FEWEST_TITLE_WORDS = 4

/** The headline; without one, the first words of the article. Never empty for a text that is not blank. */
export function findTitle(text: string, zones: ZoneSpan[]): string {
  const headline = linesOf(text, zones, (span) => span.zone === 'headline')
  const title = headline.find((line) => line.text.split(/\s+/).length >= FEWEST_TITLE_WORDS) ?? headline[0]
  if (title) return title.text
  const body = linesOf(text, zones, (span) => span.zone === 'body')[0] ?? contentLines(text)[0]
  return firstWords(body?.text ?? '')
}

function firstWords(line: string): string {
  if (line.length <= MAX_TITLE) return line
  // One for the ellipsis, which counts, too.
  const cut = line.slice(0, MAX_TITLE - 1)
  const boundary = line[MAX_TITLE - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(boundary > 0 ? cut.slice(0, boundary) : cut).replace(/[\s,;:–-]+$/, '')}…`
}

/**
 * The day (or month) the page says it appeared, else the day it was last changed, which is weak; with the line that
 * says it. Never a date from running text. At most one.
 */
export function statedDate(text: string, zones: ZoneSpan[]): Statement[] {
  const lines = linesOf(text, zones, ({ rule }) => rule === 'metadata' || rule === 'byline').map(
    (line) => line.text,
  )
  const appeared = lines.filter((line) => !isChangeDate(line))
  const labelledFirst = [...appeared.filter((line) => LABELLED_DATE.test(line)), ...appeared]
  for (const evidence of [...labelledFirst, ...lines]) {
    const value = isoDate(evidence)
    if (value !== undefined) return [{ value, evidence, ...(isChangeDate(evidence) && { weak: true }) }]
  }
  return []
}

const AUTHOR_HEADING = /^(?:autor(?:in)?|author|about the author|über den autor|über die autorin)\s?:?$/i

/** Who wrote it, by a byline ("Von Max Muster") or a name under the heading "Author". Initials are no name. */
export function findAuthor(text: string, zones: ZoneSpan[]): string | undefined {
  return statedAuthor(text, zones)[0]?.value
}

/** The author with the line that says it. At most one. */
export function statedAuthor(text: string, zones: ZoneSpan[]): Statement[] {
  const byline = linesOf(text, zones, ({ rule }) => rule === 'byline')[0]
  const author = byline && bylineAuthor(byline.text)
  if (author) return [{ value: author, evidence: byline.text }]
  const lines = linesOf(text, zones, ({ zone }) => zone === 'boilerplate')
  const heading = lines.findIndex((line) => AUTHOR_HEADING.test(line.text))
  const below = heading < 0 ? '' : (lines[heading + 1]?.text ?? '')
  const name = personName(below)
  return name === undefined ? [] : [{ value: name, evidence: `${lines[heading]?.text} ${below}` }]
}

function linesOf(text: string, zones: ZoneSpan[], belongs: (span: ZoneSpan) => boolean): Line[] {
  return zones.filter(belongs).flatMap((span) => contentLines(text, span.start, span.end))
}
