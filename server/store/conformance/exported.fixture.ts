import type { Corpus, CorpusStore } from '../../core/ports.ts'
import { createLanceStore } from '../lancedb.ts'

/** Writes as LanceDB does, and reads what each commit was exported as. */
export async function exportedStore(
  index: string,
  exportIndex: () => Promise<unknown>,
  open: () => Promise<Corpus | undefined>,
): Promise<CorpusStore> {
  const store = await createLanceStore(index)
  return {
    ...store,
    async write(...arguments_) {
      const writer = await store.write(...arguments_)
      return {
        ...writer,
        async commit() {
          const committed = await writer.commit()
          await exportIndex()
          return committed
        },
      }
    },
    open,
  }
}
