import type { Article, ArticleSummary, Span, Zone } from '../../core/article.ts'
import { articleOf, SUMMARY_COLUMNS, sqlList, summaryOf } from '../rows.ts'
import type { Tables } from '../schema.ts'

export interface PassageRow extends Span {
  id: string
  zone: Zone
  terms: string[]
  vector: Float32Array
  sentences: SentenceRow[]
}

export interface SentenceRow extends Span {
  vector: Float32Array
}

/** Articles that are read from the index at once. */
const BATCH = 100

/** All articles, sorted by file. */
export async function readSummaries({ articles }: Tables): Promise<ArticleSummary[]> {
  const rows = await articles
    .query()
    .select([...SUMMARY_COLUMNS])
    .toArray()
  return rows.map((row) => summaryOf({ ...row })).sort((a, b) => compare(a.file, b.file))
}

/** Pairs of a copy and the article that stands for it. */
export async function readCopies({ copies }: Tables): Promise<[string, string][]> {
  return (await copies.query().toArray()).map(({ articleId, original }) => [articleId, original])
}

/** These articles in order, each with its passages and their sentences in the order of the text. */
export async function* readArticles(
  tables: Tables,
  ids: readonly string[],
): AsyncGenerator<{ article: Article; passages: PassageRow[] }> {
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH)
    const [articles, passages, sentences] = await Promise.all([
      tables.articles
        .query()
        .where(`id IN ${sqlList(batch)}`)
        .toArray(),
      tables.passages
        .query()
        .where(`"articleId" IN ${sqlList(batch)}`)
        .toArray(),
      tables.sentences
        .query()
        .where(`"articleId" IN ${sqlList(batch)}`)
        .toArray(),
    ])
    const articleRows = new Map(articles.map((row) => [row.id as string, row]))
    const passagesOf = Map.groupBy(passages, ({ articleId }) => articleId as string)
    const sentencesOf = Map.groupBy(sentences, ({ passageId }) => passageId as string)
    for (const id of batch) {
      const own = (passagesOf.get(id) ?? []).sort(byPlace)
      yield {
        article: articleOf({ ...articleRows.get(id) }),
        passages: own.map((row) => ({
          id: row.id,
          zone: row.zone,
          start: row.start,
          end: row.end,
          terms: row.terms.split(' ').filter((term: string) => term !== ''),
          vector: row.vector.toArray(),
          sentences: (sentencesOf.get(row.id) ?? [])
            .sort(byPlace)
            .map(({ start, end, vector }) => ({ start, end, vector: vector.toArray() })),
        })),
      }
    }
  }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
