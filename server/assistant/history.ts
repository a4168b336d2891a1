import type { PastTurn } from '../answer/condense.ts'
import type { Turn } from '../core/answer.ts'
import type { Article } from '../core/article.ts'
import type { Corpus } from '../core/ports.ts'
import { cite } from '../verify/cite.ts'

/** Reads the places that earlier turns cited; a place that is not there any more is left out. */
export async function readHistory(corpus: Corpus, history: Turn[]): Promise<PastTurn[]> {
  const ids = new Set(history.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)))
  const articles = await corpus.articlesById([...ids])
  return history.map(({ question, citations }) => {
    const places = citations.flatMap(({ articleId, start, end }) => {
      const article = articles.get(articleId)
      return article && isPlace(article, start, end) ? [{ article, start, end }] : []
    })
    return {
      question,
      quotes: places.map(({ article, start, end }) => article.text.slice(start, end)),
      articles: [...new Set(places.map(({ article }) => article.text))],
      speakers: places.flatMap(({ article, start, end }) => {
        const { speaker } = cite(article, { start, end }).attribution
        return speaker === undefined ? [] : [speaker]
      }),
    }
  })
}

function isPlace({ text }: Article, start: number, end: number): boolean {
  return start < end && end <= text.length
}
