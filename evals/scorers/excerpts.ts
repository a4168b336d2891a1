import type { Article } from '../../server/core/article.ts'
import type { Origin } from '../dataset/excerpts.ts'
import type { EvalCase } from '../types.ts'
import type { Tally } from './quotations.ts'

/**
 * For how many excerpts the first citation names the right article, outlet and date: each 0 to all excerpts for which
 * it is known. After the Tow Center's protocol (2025), which asks for these three. Whoever does not answer is wrong; an
 * outlet or date that happens to be right counts only with the right article. Dates agree as far as both are exact.
 */
export function excerptScores(
  cases: readonly EvalCase[],
  origins: ReadonlyMap<string, Origin>,
  articles: readonly Pick<Article, 'file' | 'publishedAt'>[],
): Record<'article' | 'outlet' | 'date', Tally> {
  const dates = new Map(articles.map(({ file, publishedAt }) => [file, publishedAt]))
  const judged = cases.flatMap(({ question, answer }) => {
    const origin = origins.get(question.id)
    if (!origin) return []
    const first = answer.claims[0]?.citations[0]
    const article = first?.file === origin.file
    return {
      article,
      outlet: origin.outlet === undefined ? undefined : article && first.outlet.name === origin.outlet,
      date: origin.date === undefined ? undefined : article && agree(dates.get(first.file), origin.date),
    }
  })
  const tally = (of: 'article' | 'outlet' | 'date') => {
    const known = judged.map((one) => one[of]).filter((right) => right !== undefined)
    return { hits: known.filter(Boolean).length, total: known.length }
  }
  return { article: tally('article'), outlet: tally('outlet'), date: tally('date') }
}

/** "2025-02" and "2025-02-13T10:00:00Z" do. */
function agree(found: string | undefined, expected: string): boolean {
  return found !== undefined && (found.startsWith(expected) || expected.startsWith(found))
}
