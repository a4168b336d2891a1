import { decide } from '../answer/decide.ts'
import { rankPassages, type Search } from '../assistant/look-up.ts'
import type { ArticleSummary, Zone } from '../core/article.ts'
import { retrieve, type ScoredPassage } from '../retrieve/retrieve.ts'

/** So many articles are looked into one by one. */
export const MAX_ARTICLES = 12

export interface Found {
  /** Articles that are to be read, the likeliest first: all, where there are few. */
  read: ArticleSummary[]
  /** How many more fit the question. */
  left: number
}

/**
 * Which of many articles a question is put to: those in which something was found that is about it. A copy comes
 * after all others, since it says nothing that they do not.
 */
export async function articlesOn(
  search: Search,
  question: string,
  articles: readonly ArticleSummary[],
  zones: readonly Zone[],
): Promise<Found> {
  if (articles.length <= MAX_ARTICLES) return { read: [...articles], left: 0 }
  const articleIds = articles.map(({ id }) => id)
  const passages = await retrieve(search.corpus, await search.ask(question), { zones, articleIds })
  const copies = passages.flatMap((passage) => passage.copies)
  const byArticle = Map.groupBy([...passages, ...copies], ({ article }) => article.id)
  const fitting: string[] = []
  for (const [id, own] of byArticle) if (await isOn(search, question, own)) fitting.push(id)
  const known = new Map(articles.map((article) => [article.id, article]))
  const read = fitting.slice(0, MAX_ARTICLES).flatMap((id) => known.get(id) ?? [])
  return { read, left: fitting.length - read.length }
}

/** By similarity and words alone, which is quick. */
async function isOn(search: Search, question: string, passages: readonly ScoredPassage[]): Promise<boolean> {
  const unread = await rankPassages({ ...search, reader: undefined }, question, passages)
  return decide(question, unread).band !== 'silent'
}
