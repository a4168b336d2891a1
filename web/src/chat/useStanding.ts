import { useEffect, useState } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import type { Article } from '../../../server/core/article.ts'
import { getJson } from '../api/client.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { type Standing, standingOf } from './standing.ts'

/** Articles that were read again, by id and state: many quotes share one. */
const read = new Map<string, Promise<Article>>()

/**
 * How a citation stands to the articles as they are now. Only where there is a reason is the article read again: it has
 * changed, or the citation came out of a file.
 */
export function useStanding(citation: Citation, imported: boolean): Standing {
  const corpus = useCorpus()
  const current = corpus.find(citation.articleId)
  const doubtful = current && (imported || current.sha256 !== citation.articleSha256)
  const [compared, setCompared] = useState<Standing>()

  useEffect(() => {
    if (!doubtful) return
    let wanted = true
    readArticle(current.id, current.sha256).then(
      (article) => wanted && setCompared(standingOf(citation, article)),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [doubtful, current?.id, current?.sha256, citation])

  if (corpus.state === 'ready' && !current) return 'removed'
  return (doubtful && compared) || 'holds'
}

function readArticle(id: string, sha256: string): Promise<Article> {
  const key = `${id} ${sha256}`
  const known = read.get(key)
  if (known) return known
  const article = getJson<Article>(`/api/articles/${encodeURIComponent(id)}`, new AbortController().signal)
  read.set(key, article)
  article.catch(() => read.delete(key))
  return article
}
