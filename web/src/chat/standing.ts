import type { Citation } from '../../../server/core/answer.ts'
import type { Article } from '../../../server/core/article.ts'
import type { Corpus } from '../corpus/useCorpus.ts'
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
  /** The article could not be read yet. */
  | 'unchecked'

export function standingOf(citation: Citation, article: Pick<Article, 'sha256' | 'text'> | null): Standing {
  if (!article) return 'removed'
  const { quote, start, end } = citation
  if (article.sha256 === citation.articleSha256)
    return article.text.slice(start, end) === quote ? 'holds' : 'forged'
  return locate(article.text, citation) ? 'changed' : 'altered'
}

/**
 * What the list of the articles tells of a citation; undefined where its article must be read again to know: it is
 * another one, or the citation came out of a file, which could say anything.
 */
export function listedStanding(
  citation: Citation,
  corpus: Pick<Corpus, 'find' | 'state'>,
  imported: boolean,
): Standing | undefined {
  const listed = corpus.find(citation.articleId)
  if (listed) return imported || listed.sha256 !== citation.articleSha256 ? undefined : 'holds'
  if (corpus.state === 'ready') return 'removed'
  return imported ? 'unchecked' : 'holds'
}
