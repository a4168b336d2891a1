import type { Article, Span, Zone } from '../../core/article.ts'
import { articleOf, sqlList } from '../rows.ts'
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
