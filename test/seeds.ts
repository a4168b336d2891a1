import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { inject } from 'vitest'
import { ingest } from '../ingest/ingest.ts'
import { locate } from '../ingest/locate/locate.ts'
import { type Assistant, createAssistant } from '../server/assistant/assistant.ts'
import { once } from '../server/core/once.ts'
import type { Corpus, CorpusStore, Embedder, Reader } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { openEntailment, openReader } from '../server/wiring.node.ts'
import { makeFolder, PROJECT, removeFolder } from './folders.ts'

export const SEEDS = join(PROJECT, 'seeds')

/** The five files as they lie on disk, by name. */
export function readSeeds(): Map<string, string> {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  return new Map(files.map((file) => [file, readFileSync(join(SEEDS, file), 'utf8').replace(/^\uFEFF/, '')]))
}

// The real models, loaded once for all test files of a process.
export const loadEmbedder = once(() => createBuiltinEmbedder(join(PROJECT, 'models/embedder')))
export const loadReader = once(() => openReader('models/reader'))
export const loadEntailment = once(openEntailment)

/** Everything that answers, over the seeds, with the real models. */
export interface SeedIndex {
  store: CorpusStore
  embedder: Embedder
  reader: Reader
  assistant: Assistant
  corpus: Corpus
  dispose(): Promise<void>
}

export async function openSeedIndex(): Promise<SeedIndex> {
  const [data, embedder, reader] = await Promise.all([copySeedIndex(), loadEmbedder(), loadReader()])
  const store = await createLanceStore(data)
  return {
    store,
    embedder,
    reader,
    assistant: createAssistant({ store, embedder, reader }),
    corpus: (await store.open()) as Corpus,
    async dispose() {
      await store.close()
      await removeFolder(data)
    },
  }
}

/** A new folder with an index of the seeds in it. The seeds are ingested once in a run, by whoever comes first. */
export async function copySeedIndex(): Promise<string> {
  const shared = inject('shared')
  const index = join(shared, 'seeds')
  const release = await lockfile.lock(shared, { retries: { retries: 600, minTimeout: 200, factor: 1 } })
  try {
    if (!(await stat(index).catch(() => undefined))) await ingestSeeds(index)
  } finally {
    await release()
  }
  const data = await makeFolder()
  await cp(index, data, { recursive: true })
  return data
}

async function ingestSeeds(index: string): Promise<void> {
  const unfinished = `${index}-unfinished`
  await mkdir(unfinished)
  const store = await createLanceStore(unfinished)
  await ingest({ store, embedder: await loadEmbedder(), located: await locate([SEEDS]) })
  await store.close()
  await rename(unfinished, index)
}
