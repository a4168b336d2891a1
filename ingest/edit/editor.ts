import type { CorpusEditor, CorpusStore, Embedder } from '../../server/core/ports.ts'
import { inTurn } from '../../server/store/in-turn.ts'
import type { FetchOptions } from '../read/fetch.ts'
import { add, added, remove } from './add.ts'
import { correct, corrected } from './correct.ts'
import { told } from './told.ts'

export interface EditorParts {
  store: CorpusStore
  embedder: Embedder
  /** The folder of the index: corrections and what is added lie there, too. */
  data: string
  /** For tests; without it, addresses are fetched as the command line does. */
  fetching?: Pick<FetchOptions, 'isAllowed' | 'resolve'>
}

/** Changes articles by ingesting them, as the command line does. */
export function createEditor(parts: EditorParts): CorpusEditor {
  const turn = inTurn()
  return {
    corrected: (articleId) => corrected(parts, articleId),
    correct: (articleId, correction, version) =>
      turn.run(() => correct(parts, articleId, correction, version)),
    added: () => added(parts),
    add: (additions) =>
      told((tell) => {
        if (turn.isBusy()) tell({ type: 'waiting' })
        return turn.run(() => add(parts, additions, tell))
      }),
    remove: (document) => turn.run(() => remove(parts, document)),
  }
}
