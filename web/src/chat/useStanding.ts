import { useEffect, useState } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import type { Article } from '../../../server/core/article.ts'
import { getJson } from '../api/client.ts'
import { type Corpus, useCorpus } from '../corpus/useCorpus.ts'
import { type Standing, standingOf } from './standing.ts'

/** Articles that were read again, by id and state: many quotes share one. */
const read = new Map<string, Promise<Article>>()

/**
 * Compares a citation with the articles as they are now; undefined where there is no reason to read the article again:
 * it is the same one, and the citation did not come out of a file.
 */
export function compareAgain(
  citation: Citation,
  corpus: Pick<Corpus, 'find'>,
  imported: boolean,
): Promise<Standing> | undefined {
  const current = corpus.find(citation.articleId)
  if (!current || (!imported && current.sha256 === citation.articleSha256)) return undefined
  return readArticle(current.id, current.sha256).then((article) => standingOf(citation, article))
}

/** How a citation stands to the articles as they are now. */
export function useStanding(citation: Citation, imported: boolean): Standing {
  const corpus = useCorpus()
  const [compared, setCompared] = useState<{ with: Corpus; standing: Standing }>()

  useEffect(() => {
    let wanted = true
    compareAgain(citation, corpus, imported)?.then(
      (standing) => wanted && setCompared({ with: corpus, standing }),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [corpus, imported, citation])

  if (isRemoved(citation, corpus)) return 'removed'
  return compared?.with === corpus ? compared.standing : 'holds'
}

export function isRemoved(citation: Citation, corpus: Pick<Corpus, 'find' | 'state'>): boolean {
  return corpus.state === 'ready' && !corpus.find(citation.articleId)
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
