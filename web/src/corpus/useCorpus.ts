import { createContext, useContext, useEffect, useMemo } from 'react'
import type { ArticleListing, ArticleSummary, Outlet } from '../../../server/core/article.ts'
import { useResource } from '../api/useResource.ts'
import { assignHues } from './outlets.ts'

export interface Corpus {
  state: 'loading' | 'ready' | 'failed'
  /** Undefined until it is known. */
  revision: number | undefined
  articles: ArticleSummary[]
  /** Undefined until it is known. */
  size: number | undefined
  hueOf(outlet: Outlet): number | undefined
  find(articleId: string): ArticleSummary | undefined
  reload(): void
}

export const CorpusContext = createContext<Corpus | undefined>(undefined)

/** The articles that can be asked, as the server lists them. */
export function useLoadedCorpus(): Corpus {
  const [list, reload] = useResource<ArticleListing>('/api/articles')
  return useMemo(() => {
    const articles = list.state === 'ready' ? list.value.articles : []
    const hues = assignHues(articles)
    const byId = new Map(articles.map((article) => [article.id, article]))
    return {
      state: list.state,
      revision: list.state === 'ready' ? list.value.revision : undefined,
      articles,
      size: list.state === 'ready' ? articles.length : undefined,
      hueOf: (outlet) => hues.get(outlet.name ?? ''),
      find: (id) => byId.get(id),
      reload,
    }
  }, [list, reload])
}

export function useCorpus(): Corpus {
  const corpus = useContext(CorpusContext)
  if (!corpus) throw new Error('useCorpus needs a CorpusContext around it')
  return corpus
}

/** Lists the articles anew when an answer tells that they are others by now: nothing else does. */
export function useFreshCorpus(answeredFrom: number | undefined): void {
  const { revision, reload } = useCorpus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer is a reason
  useEffect(() => {
    if (answeredFrom !== undefined && revision !== undefined && answeredFrom > revision) reload()
  }, [answeredFrom])
}
