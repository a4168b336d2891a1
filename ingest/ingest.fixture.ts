import { onTestFinished } from 'vitest'
import type { CorpusStore, Embedder } from '../server/core/ports.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { createHashEmbedder } from '../test/embedder.ts'
import { temporaryFolder } from '../test/folders.ts'
import { type IngestOptions, ingest } from './ingest.ts'
import { locate } from './locate/locate.ts'

export const BRIDGE =
  'Neue Brücke\n\nDer Stadtrat hat am Dienstag nach langer Debatte den Neubau der alten Brücke beschlossen.'
export const MARKET =
  'Voller Markt\n\nDer Markt auf dem großen Platz war am Samstag trotz des Regens so voll wie lange nicht.'
export const SCHOOL =
  'Alte Schule\n\nDie alte Schule am Fluss wird nach Angaben der Stadt im kommenden Sommer renoviert.'

/** An index of its own, in a folder that is removed when the test ends. */
export async function createIndex(embedder: Embedder = createHashEmbedder()) {
  const store = await createLanceStore(await temporaryFolder())
  onTestFinished(() => store.close())
  return {
    store,
    async ingest(paths: string[], options: Partial<IngestOptions> = {}) {
      return ingest({ store, embedder, located: await locate(paths), ...options })
    },
  }
}

/** The text of each article by what it is cited by. */
export async function textsIn(store: CorpusStore): Promise<Record<string, string>> {
  const corpus = await store.open()
  const summaries = (await corpus?.articles()) ?? []
  const articles = await corpus?.articlesById(summaries.map(({ id }) => id))
  return Object.fromEntries(summaries.map(({ id, file }) => [file, articles?.get(id)?.text ?? 'no text']))
}
