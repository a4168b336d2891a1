import { useEffect, useState } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import type { Article, ArticleSummary } from '../../../server/core/article.ts'
import { getJson } from '../api/client.ts'
import { type Corpus, useCorpus } from '../corpus/useCorpus.ts'
import { listedStanding, type Standing, standingOf } from './standing.ts'

/** Articles that were read again, by id and state: many quotes share one. */
const read = new Map<string, Promise<Article>>()

/** How a citation stands to the articles as they are now: unchecked where its article must be read again and cannot be. */
export async function compareAgain(citation: Citation, corpus: Corpus, imported: boolean): Promise<Standing> {
  const known = listedStanding(citation, corpus, imported)
  if (known) return known
  const listed = corpus.find(citation.articleId)
  try {
    return standingOf(citation, listed ? await readArticle(listed) : null)
  } catch {
    return 'unchecked'
  }
}

/** The same where it is shown: unchecked until the article is read. */
export function useStanding(citation: Citation, imported: boolean): Standing {
  const corpus = useCorpus()
  const known = listedStanding(citation, corpus, imported)
  const sha256 = corpus.find(citation.articleId)?.sha256
  /** With which state of the article. */
  const [compared, setCompared] = useState<{ sha256: string | undefined; standing: Standing }>()

  // What failed is tried again with the next list of the articles, which comes when the server is back.
  useEffect(() => {
    if (known) return
    let wanted = true
    compareAgain(citation, corpus, imported).then((standing) => wanted && setCompared({ sha256, standing }))
    return () => {
      wanted = false
    }
  }, [citation, corpus, imported, known, sha256])

  return known ?? (compared && compared.sha256 === sha256 ? compared.standing : 'unchecked')
}

function readArticle({ id, sha256 }: ArticleSummary): Promise<Article> {
  const key = `${id} ${sha256}`
  const known = read.get(key)
  if (known) return known
  const article = getJson<Article>(`/api/articles/${encodeURIComponent(id)}`, new AbortController().signal)
  read.set(key, article)
  article.catch(() => read.delete(key))
  return article
}
