import { askedIn, asksSomething } from '../answer/orders.ts'
import { partsOf } from '../answer/parts.ts'
import type { Search } from '../assistant/look-up.ts'
import { articlesOf, type Declined, planOf } from '../assistant/plan.ts'
import type { Claim } from '../core/answer.ts'
import type { ArticleSummary } from '../core/article.ts'
import { byCodeUnits } from '../core/code-units.ts'
import type { ComparedArticle, Comparison, ComparisonOutcome } from '../core/comparison.ts'
import type { CorpusSource, Embedder, Entailment, Reader } from '../core/ports.ts'
import { createAsk } from '../retrieve/asked.ts'
import { openFor } from '../store/format.ts'
import { detectLanguage } from '../text/language.ts'
import { articlesOn } from './columns.ts'
import { comparePart } from './part.ts'
import { rowsOf } from './rows.ts'

export interface Comparer {
  /**
   * What each article says on a question, statement by statement.
   * @throws BelegtError `index-mismatch`; the signal's reason when it is aborted
   */
  compare(question: string, options?: { signal?: AbortSignal }): Promise<Comparison>
}

/** More articles beside each other nobody compares. */
const MAX_COLUMNS = 8
const MAX_ROWS = 12

interface Parts {
  store: CorpusSource
  embedder: Embedder
  reader?: Reader
  entailment?: Entailment
}

/** @param parts without a reader and entailment, sentences are chosen and put together by similarity and rules alone */
export function createComparer({ store, ...parts }: Parts): Comparer {
  async function outcome(question: string, signal: AbortSignal | undefined) {
    const corpus = await openFor(store, parts.embedder)
    const articles = (await corpus?.articles()) ?? []
    const revision = corpus?.revision ?? 0
    if (!corpus || articles.length === 0) return { revision, ...abstained('empty-corpus') }
    if (!asksSomething(question)) return { revision, ...abstained('not-a-question') }
    const search = { corpus, ...parts, signal, ask: createAsk({ corpus, ...parts }) }
    return { revision, ...(await compareIn(search, askedIn(question), articles)) }
  }

  return {
    async compare(question, { signal } = {}) {
      const begin = performance.now()
      const found = await outcome(question, signal)
      const milliseconds = Math.round(performance.now() - begin)
      return { id: crypto.randomUUID(), question, language: detectLanguage(question), milliseconds, ...found }
    },
  }
}

async function compareIn(
  search: Search,
  question: string,
  articles: readonly ArticleSummary[],
): Promise<ComparisonOutcome> {
  const { parts: askedFor, rest } = partsOf(question)
  const parts = askedFor.map(({ asked, standalone }) => {
    const plan = planOf(standalone, { articles, allowed: articles })
    return { asked, standalone, plan, within: plan ? articlesOf(plan, articles) : [] }
  })
  const inScope = new Set(parts.flatMap(({ within }) => within))
  const scope = articles.filter((article) => inScope.has(article))
  const about = parts.map(({ plan, standalone }) => plan?.form.about ?? standalone).join(' ')
  const zones = [...new Set(parts.flatMap(({ plan }) => plan?.zones ?? []))]
  const { read, left } = await articlesOn(search, about, scope, zones)
  const claims: Claim[][] = []
  const missing: string[] = []
  let declined: Declined | undefined
  for (const { asked, plan, within } of parts) {
    const own =
      plan?.form.about && (await comparePart(search, plan, plan.form.about, read.filter(isOf(within))))
    if (own && 'claims' in own) claims.push(own.claims)
    else {
      missing.push(asked)
      // "Worum geht es?": nothing is named that one article says and another does not
      declined ??= own ? own.declined : { reason: plan ? 'not-a-question' : 'not-in-articles', nearest: [] }
    }
  }
  const speaking = read.filter(({ id }) => claims.flat().some(({ citations }) => citations.some(isFrom(id))))
  const shown = scope.length <= MAX_COLUMNS ? scope : speaking.slice(0, MAX_COLUMNS)
  const [first, ...others] = shown.toSorted(byOutlet).map(columnOf)
  const columns = first ? [first, ...others] : []
  const copies = await search.corpus.copies()
  const [row, ...rows] = claims.flatMap((own) => rowsOf(own, columns, copies)).slice(0, MAX_ROWS)
  if (!first || !row) return declined ? { status: 'abstained', ...declined } : abstained('not-in-articles')
  const unshown = left + speaking.filter((article) => !isOf(columns)(article)).length
  return {
    status: 'compared',
    columns: [first, ...others],
    rows: [row, ...rows],
    silent: scope.length - columns.length - unshown,
    left: unshown,
    missing: [...missing, ...rest],
  }
}

function abstained(reason: Declined['reason']): ComparisonOutcome {
  return { status: 'abstained', reason, nearest: [] }
}

function isOf(articles: readonly { id: string }[]) {
  return ({ id }: { id: string }) => articles.some((article) => article.id === id)
}

function isFrom(id: string) {
  return ({ articleId }: { articleId: string }) => articleId === id
}

function byOutlet(a: ArticleSummary, b: ArticleSummary): number {
  const names = [a, b].map(({ outlet }) => outlet.name)
  if (names[0] === null || names[1] === null)
    return Number(names[0] === null) - Number(names[1] === null) || byFile(a, b)
  return (names[0] as string).localeCompare(names[1] as string, 'de') || byFile(a, b)
}

function byFile(a: ArticleSummary, b: ArticleSummary): number {
  return byCodeUnits(a.file, b.file)
}

function columnOf({ id, file, title, outlet, publishedAt, language }: ArticleSummary): ComparedArticle {
  return { id, file, title, outlet, ...(publishedAt !== undefined && { publishedAt }), language }
}
