import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTexts } from '../ingest/files.ts'
import { ingest } from '../ingest/ingest.ts'
import { type Assistant, createAssistant } from '../server/assistant.ts'
import type { Corpus, CorpusStore, Embedder } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/builtin.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { makeFolder, removeFolder } from './folders.ts'

export const PROJECT = join(import.meta.dirname, '..')
export const SEEDS = join(PROJECT, 'seeds')

/** The five files as they lie on disk, by name. */
export function readSeeds(): Map<string, string> {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  return new Map(files.map((file) => [file, readFileSync(join(SEEDS, file), 'utf8').replace(/^\uFEFF/, '')]))
}

/** Everything that answers, over the seeds, with the real model. Takes a few seconds: once for each test file. */
export interface SeedIndex {
  store: CorpusStore
  embedder: Embedder
  assistant: Assistant
  corpus: Corpus
  dispose(): Promise<void>
}

export async function createSeedIndex(): Promise<SeedIndex> {
  const data = await makeFolder()
  const [store, embedder] = await Promise.all([createLanceStore(data), loadEmbedder()])
  await ingest({ store, embedder, sources: [await findTexts(SEEDS)] })
  return {
    store,
    embedder,
    assistant: createAssistant({ store, embedder }),
    corpus: (await store.open()) as Corpus,
    async dispose() {
      await store.close()
      await removeFolder(data)
    },
  }
}

export function loadEmbedder(): Promise<Embedder> {
  return createBuiltinEmbedder(join(PROJECT, 'models/embedder'))
}
