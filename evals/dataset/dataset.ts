import { sha256 } from '../../ingest/article/article.ts'
import type { Article } from '../../server/core/article.ts'
import type { EvalQuestion } from '../types.ts'

/** Questions, and the articles that they are asked of. */
export interface Dataset {
  name: string
  articles: Article[]
  questions: EvalQuestion[]
  /** Tells whether two runs asked the same questions of the same texts. */
  revision: string
}

/**
 * A dataset with its revision: the first 12 hex digits of the SHA-256 over texts, questions and whatever `more` answers
 * are judged by. What Belegt finds out about an article (zones, outlet) is under test, so that it does not count.
 */
export function datasetOf(
  name: string,
  articles: Article[],
  questions: EvalQuestion[],
  more: object[] = [],
): Dataset {
  const content = JSON.stringify([articles.map(({ file, text }) => [file, text]), questions, more])
  return { name, articles, questions, revision: sha256(content).slice(0, 12) }
}
