import { withoutTime } from '../answer/dates.ts'
import { formOf, namesOutlet, type QuestionForm } from '../answer/form.ts'
import { fromSpeaker, isNamedIn } from '../answer/named.ts'
import { scopeOf } from '../answer/scope.ts'
import type { AbstainReason, Citation, Claim } from '../core/answer.ts'
import { type Article, type ArticleSummary, EVIDENCE_ZONES, type Zone } from '../core/article.ts'
import { oncePer } from '../core/once-per.ts'
import type { PassageFilter } from '../core/ports.ts'

/** What is asked in one part of a question, and where the answer may stand. */
export interface Plan {
  form: Exclude<QuestionForm, { kind: 'not-a-question' }>
  zones: readonly Zone[]
  filter: PassageFilter
  /** A source that is no outlet and must be named in what is cited. */
  source?: string
}

export interface Declined {
  reason: AbstainReason
  nearest: Citation[]
}

/** What came of one part, besides its claims. */
export interface PartOutcome {
  margin: number
  /** Set where nothing is claimed. */
  declined?: Declined
}

/** Claims of one part as they are verified; what came of it is returned. */
export type PartAnswer<Outcome extends PartOutcome = PartOutcome> = AsyncGenerator<Claim, Outcome>

export interface Planning {
  /** All of them: what a question says of articles is understood, also where they may not answer it. */
  articles: readonly ArticleSummary[]
  /** Those that may. */
  allowed: readonly ArticleSummary[]
  /** What the question's vector says of its form, see {@link formOf}. */
  isSideBySide?: boolean
}

/** Undefined where nothing can be looked up: no question, or one about articles that are not there. */
export function planOf(part: string, { articles, allowed, isSideBySide }: Planning): Plan | undefined {
  const outlets = outletsOf(articles)
  const form = formOf(withoutTime(part), outlets, isSideBySide)
  if (form.kind === 'not-a-question') return undefined
  // "Steht das nur bei X?" names X, and wants the others
  const wantsOthers = outlets.some((name) => namesOutlet(part, name))
  const comparesOutlets =
    form.kind === 'comparison' && (form.outlets.length > 1 || (form.outlets.length === 0 && wantsOthers))
  const scope = comparesOutlets ? { kind: 'all' as const } : scopeOf(part, articles, allowed)
  if (scope.kind === 'nowhere') return undefined
  const zones: readonly Zone[] = form.kind === 'readers' ? ['comment'] : EVIDENCE_ZONES
  return {
    form,
    zones,
    filter: scope.kind === 'articles' ? { zones, articleIds: scope.ids } : { zones },
    ...(scope.kind === 'source' && { source: scope.name }),
  }
}

/** The outlets that articles are from, each once; found out once for a list, which a corpus keeps. */
export const outletsOf = oncePer((articles: readonly ArticleSummary[]): readonly string[] => [
  ...new Set(articles.flatMap(({ outlet }) => outlet.name ?? [])),
])

/** What of the found can answer for whom a question asks by name, a source or a speaker, if it does: they must be named there. */
export function fromWhomAsked<T extends { article: Article }>(
  { form, source }: Plan,
  found: readonly T[],
): readonly T[] {
  if (source !== undefined && !isNamedIn(source, new Set(found.map(({ article }) => article.text)))) return []
  return form.kind === 'said-by' ? fromSpeaker(found, form) : found
}

/** The articles that a plan is limited to: those of the outlets that are compared, or of the scope. */
export function articlesOf(
  { form, filter }: Pick<Plan, 'form' | 'filter'>,
  articles: readonly ArticleSummary[],
): ArticleSummary[] {
  const outlets = form.kind === 'comparison' ? form.outlets : []
  return articlesWithin(filter, articles).filter(
    ({ outlet }) => outlets.length === 0 || (outlet.name !== null && outlets.includes(outlet.name)),
  )
}

/** The articles that a filter lets through. Both may be many. */
export function articlesWithin(
  { articleIds }: Pick<PassageFilter, 'articleIds'>,
  articles: readonly ArticleSummary[],
): readonly ArticleSummary[] {
  if (articleIds === undefined) return articles
  const ids = new Set(articleIds)
  return articles.filter(({ id }) => ids.has(id))
}
