import type { ArticleScope } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import type { Texts } from '../texts/de.ts'

/** So many are named, more are counted. */
const NAMED = { articles: 2, outlets: 3 }
const MAX_TITLE = 60

type Find = (articleId: string) => Pick<ArticleSummary, 'title' | 'file'> | undefined

/** To what a question is limited, in words: "Abendblatt, Februar 2025". */
export function scopeText({ articles, outlets, from, to }: ArticleScope, find: Find, t: Texts): string {
  return [
    articles && namedArticles(articles, find, t),
    outlets && (outlets.length > NAMED.outlets ? t.scope.outlets(outlets.length) : outlets.join(', ')),
    (from || to) && periodText({ from, to }, t),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A time as one says it: a whole month or year by its name. */
function periodText({ from, to }: Pick<ArticleScope, 'from' | 'to'>, t: Texts): string {
  if (!from) return to ? t.scope.until(formatDate(to, t.locale)) : ''
  if (!to) return t.scope.since(formatDate(from, t.locale))
  const whole = wholePeriod(from, to)
  return whole
    ? formatDate(whole, t.locale)
    : t.scope.between(formatDate(from, t.locale), formatDate(to, t.locale))
}

/** The first day of a month or a year; of a day, the day itself. */
export function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, 10)
}

/** The last day of a month or a year; of a day, the day itself. */
export function lastDay(period: string): string {
  const [year, month, day] = period.split('-')
  if (day) return period
  // Day 0 is the one before the first.
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10)
}

/** The day, month or year that is meant by two days. */
function wholePeriod(from: string, to: string): string | undefined {
  return [from, from.slice(0, 7), from.slice(0, 4)].find(
    (period) => firstDay(period) === firstDay(from) && lastDay(period) === lastDay(to),
  )
}

function namedArticles(ids: readonly string[], find: Find, t: Texts): string {
  const known = ids.slice(0, NAMED.articles).map(find)
  if (ids.length > NAMED.articles || known.includes(undefined)) return t.corpus.articles(ids.length)
  const [open, close] = t.tools.quotes
  return known
    .map((article) => `${open}${shortened(article?.title || article?.file || '')}${close}`)
    .join(', ')
}

function shortened(title: string): string {
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')} …`
}
