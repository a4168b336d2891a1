import type { ArticleScope } from '../../../server/core/answer.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { stillThere } from './inScope.ts'

/** Takes out of a scope what is gone, once it is known which articles there are. */
export function useStillThere(): (scope: ArticleScope) => ArticleScope {
  const { state, articles } = useCorpus()
  return (scope) => (state === 'ready' ? stillThere(scope, articles) : scope)
}
