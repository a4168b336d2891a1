import type { ArticleSummary } from '../core/article.ts'
import { findQuantities } from '../text/quantities.ts'

/** A question about what was published; without such a word, "vor dem 5. Mai" tells when something happened. */
const PUBLISHED =
  /(?<!\p{L})(?:artikel\p{L}*|bericht\p{L}*|meldung\p{L}*|erschien\p{L}*|veröffentlich\p{L}*|publiziert\p{L}*|schr(?:ie|ei)b\p{L}*|geschrieben|articles?|report(?:s|ed)?|publish\p{L}*|wr(?:ote|itten))(?!\p{L})/iu
const BEFORE = /(?<!\p{L})(?:vor dem|before)\s+(?:the\s+)?$/iu
const UNTIL = /(?<!\p{L})(?:bis zum|bis|until|by|up to)\s+(?:the\s+)?$/iu
const AFTER = /(?<!\p{L})(?:nach dem|after)\s+(?:the\s+)?$/iu
const SINCE = /(?<!\p{L})(?:seit dem|ab dem|since|from)\s+(?:the\s+)?$/iu
/** A day is one of publication only beside the word that says so. */
const ON_AFTER_NOUN =
  /(?<!\p{L})(?:artikeln?|berichte?n?|meldung(?:en)?|articles?|reports?)\s+(?:vom|of|from)\s+$/iu
const ON = /(?<!\p{L})(?:am|vom|on)\s+$/iu
const PUBLISHED_BEFORE_DAY = /(?:erschienen|veröffentlicht|published|written)\s+on\s+$/iu
const PUBLISHED_AFTER_DAY = /^\s*(?:\d{4}\s+)?(?:erschien|veröffentlicht|publiziert|geschrieben)/iu

type Dated = Pick<ArticleSummary, 'publishedAt'>

/**
 * Which articles are of the time that a question limits itself to, or undefined when it names none. An article that
 * does not tell, or not exactly enough, is never one of them. A day without a year is one of the newest article's year.
 */
export function publishedWithin(
  question: string,
  articles: readonly Dated[],
): ((article: Dated) => boolean) | undefined {
  if (!PUBLISHED.test(question)) return undefined
  const figures = findQuantities(question)
  const at = figures.findIndex(({ kind }) => kind === 'date')
  const date = figures[at]
  if (!date) return undefined
  const before = question.slice(0, date.start)
  const after = question.slice(date.end)
  const named = figures[at + 1]
  const hasYear = named?.kind === 'number' && named.value >= 1000 && named.start - date.end <= 2
  const year = hasYear ? named.value : newestYear(articles)
  if (year === undefined) return () => false
  const day = `${year}-${two(Math.floor(date.value / 100))}-${two(date.value % 100)}`

  if (BEFORE.test(before)) return ({ publishedAt }) => publishedAt !== undefined && latest(publishedAt) < day
  if (UNTIL.test(before)) return ({ publishedAt }) => publishedAt !== undefined && latest(publishedAt) <= day
  if (AFTER.test(before)) return ({ publishedAt }) => publishedAt !== undefined && earliest(publishedAt) > day
  if (SINCE.test(before))
    return ({ publishedAt }) => publishedAt !== undefined && earliest(publishedAt) >= day
  const isOfPublication =
    ON_AFTER_NOUN.test(before) ||
    PUBLISHED_BEFORE_DAY.test(before) ||
    (ON.test(before) && PUBLISHED_AFTER_DAY.test(after))
  if (!isOfPublication) return undefined
  return ({ publishedAt }) =>
    publishedAt !== undefined && earliest(publishedAt) === day && latest(publishedAt) === day
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
