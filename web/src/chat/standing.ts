import type { Citation } from '../../../server/core/answer.ts'
import type { Article } from '../../../server/core/article.ts'
import { locate } from '../reader/locate.ts'

/** How a kept citation stands to the article as it is now. */
export type Standing =
  | 'holds'
  /** The article is another one, the quote is still in it, … */
  | 'changed'
  /** … or is not. */
  | 'altered'
  /** The article is the same one, and the quote was never in it. */
  | 'forged'
  | 'removed'

export function standingOf(citation: Citation, article: Pick<Article, 'sha256' | 'text'> | null): Standing {
  if (!article) return 'removed'
  const { quote, start, end } = citation
  if (article.sha256 === citation.articleSha256)
    return article.text.slice(start, end) === quote ? 'holds' : 'forged'
  return locate(article.text, citation) ? 'changed' : 'altered'
}
