import type { ArticleSummary, Span } from '../core/article.ts'
import { findQuantities } from '../text/quantities.ts'

/** A question about what was published; without such a word, "vor dem 5. Mai" tells when something happened. */
const PUBLISHED =
  /(?<!\p{L})(?:artikel\p{L}*|bericht\p{L}*|meldung\p{L}*|erschien\p{L}*|veröffentlich\p{L}*|publiziert\p{L}*|schr(?:ie|ei)b\p{L}*|geschrieben|articles?|report(?:s|ed)?|publish\p{L}*|wr(?:ote|itten))(?!\p{L})/iu
/** How a day limits the time of publication, by the words right before it. */
const RELATIONS = {
  before: /(?<!\p{L})(?:vor dem|before)\s+(?:the\s+)?$/iu,
  until: /(?<!\p{L})(?:bis zum|bis|until|by|up to)\s+(?:the\s+)?$/iu,
  after: /(?<!\p{L})(?:nach dem|after)\s+(?:the\s+)?$/iu,
  since: /(?<!\p{L})(?:seit dem|ab dem|since)\s+(?:the\s+)?$/iu,
  on: /(?<!\p{L})(?:am|vom|on|of|from)\s+$/iu,
} as const

type Relation = keyof typeof RELATIONS

/** "am 5. Mai" is the day of publication only beside the word that says so. */
const NOUN_BEFORE_DAY =
  /(?<!\p{L})(?:artikeln?|berichte?n?|meldung(?:en)?|articles?|reports?)\s+(?:vom|of|from)\s+$/iu
const PUBLISHED_BEFORE_DAY = /(?:erschienen|veröffentlicht|published|written)\s+on\s+$/iu
const PUBLISHED_AFTER_DAY = /^\s*(?:erschien|veröffentlicht|publiziert|geschrieben)/iu

type Dated = Pick<ArticleSummary, 'publishedAt'>

interface TimeLimit extends Span {
  relation: Relation
  /** 504 for 4 May. */
  day: number
  year?: number
}

/**
 * Which articles are of the time that a question limits itself to, or undefined when it names none. An article that
 * does not tell, or not exactly enough, is never one of them. A day without a year is one of the newest article's year.
 */
export function publishedWithin(
  question: string,
  articles: readonly Dated[],
): ((article: Dated) => boolean) | undefined {
  const limit = timeLimitIn(question)
  if (!limit) return undefined
  const year = limit.year ?? newestYear(articles)
  const day = `${year}-${two(Math.floor(limit.day / 100))}-${two(limit.day % 100)}`
  return ({ publishedAt }) => {
    if (publishedAt === undefined) return false
    const [first, last] = [earliest(publishedAt), latest(publishedAt)]
    switch (limit.relation) {
      case 'before':
        return last < day
      case 'until':
        return last <= day
      case 'after':
        return first > day
      case 'since':
        return first >= day
      case 'on':
        return first === day && last === day
    }
  }
}

/** A question without the time of publication, which no article writes about. */
export function withoutTime(question: string): string {
  const limit = timeLimitIn(question)
  if (!limit) return question
  return `${question.slice(0, limit.start)}${question.slice(limit.end)}`.replace(/\s+/g, ' ').trim()
}

function timeLimitIn(question: string): TimeLimit | undefined {
  if (!PUBLISHED.test(question)) return undefined
  const figures = findQuantities(question)
  const at = figures.findIndex(({ kind }) => kind === 'date')
  const date = figures[at]
  if (!date) return undefined
  const next = figures[at + 1]
  const year = next?.kind === 'number' && next.value >= 1000 && next.start - date.end <= 2 ? next : undefined
  const before = question.slice(0, date.start)
  const end = Math.max(date.end, year?.end ?? 0)
  const relations = Object.entries(RELATIONS) as [Relation, RegExp][]
  const [relation, pattern] = relations.find(([, words]) => words.test(before)) ?? []
  if (!relation || !pattern) return undefined
  const isOfPublication =
    NOUN_BEFORE_DAY.test(before) ||
    PUBLISHED_BEFORE_DAY.test(before) ||
    PUBLISHED_AFTER_DAY.test(question.slice(end))
  if (relation === 'on' && !isOfPublication) return undefined
  const start = pattern.exec(before)?.index ?? date.start
  return { relation, day: date.value, start, end, ...(year && { year: year.value }) }
}

/** The first and the last day that "2025", "2025-02" or a full time may be. */
function earliest(time: string): string {
  return `${time}-01-01`.slice(0, 10)
}
function latest(time: string): string {
  return time.length >= 10 ? time.slice(0, 10) : `${time}${time.length === 4 ? '-12' : ''}-31`
}

function newestYear(articles: readonly Dated[]): number | undefined {
  const years = articles.flatMap(({ publishedAt }) => (publishedAt ? [Number(publishedAt.slice(0, 4))] : []))
  return years.length > 0 ? Math.max(...years) : undefined
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
