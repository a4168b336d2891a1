import type { Article } from '../core/article.ts'
import { termsIn } from '../text/article-terms.ts'
import { namingTerms } from '../text/terms.ts'

/** An article that names less of a question than this share of what the best one names tells of something else. */
const NAMED = 0.6

/**
 * The sentences of articles that name, somewhere, about as much of what a question names as the article of the best one does: ten
 * were killed elsewhere, too.
 *
 * @param candidates the best first; articles in another language are compared with the best one in theirs
 */
export function namedWithBest<T extends { article: Article }>(
  candidates: readonly T[],
  question: string,
): T[] {
  const shares = new Map<string, number>()
  const best = new Map<string, number>()
  return candidates.filter(({ article }) => {
    const share = shares.get(article.id) ?? shareNamed(article, question)
    shares.set(article.id, share)
    if (!best.has(article.language)) best.set(article.language, share)
    return share >= NAMED * (best.get(article.language) as number)
  })
}

function shareNamed(article: Article, question: string): number {
  const naming = namingTerms(question, [article.language])
  return naming.size === 0 ? 0 : naming.intersection(termsIn(article)).size / naming.size
}
