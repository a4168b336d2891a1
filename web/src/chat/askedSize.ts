import { createContext, useContext } from 'react'
import { useCorpus } from '../corpus/useCorpus.ts'
import { sizeOf } from '../scope/inScope.ts'
import type { Exchange } from './conversation.ts'

/** Around what came of a question that was limited to articles. */
export const AskedSizeContext = createContext<number | undefined>(undefined)

/** How many articles were asked, as far as that is known: all, unless the question was limited. */
export function useAskedSize(): number | undefined {
  const { size } = useCorpus()
  return useContext(AskedSizeContext) ?? size
}

/** How many articles a question is limited to; undefined when it is not, or that is not known. */
export function useSizeOf({ scope, progress }: Exchange): number | undefined {
  const { size, articles } = useCorpus()
  if (!scope) return undefined
  if (progress.state === 'done' && progress.answer.scope) return progress.answer.scope.size
  return size === undefined ? undefined : sizeOf(scope, articles)
}
