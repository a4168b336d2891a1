import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBatch } from '../../ingest/batch.ts'
import type { Article } from '../../server/core/article.ts'
import type { CorpusStore, Embedder } from '../../server/core/ports.ts'
import { indexFormat } from '../../server/store/format.ts'
import { createLanceStore } from '../../server/store/lancedb.ts'

/** An index of these articles, made of real parts, in a folder that goes when it is closed. */
export async function openTemporaryIndex(
  articles: readonly Article[],
  embedder: Embedder,
): Promise<{ store: CorpusStore; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'belegt-evals-'))
  const store = await createLanceStore(folder)
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const writer = await store.write(indexFormat(embedder))
    const batch = createBatch(embedder, writer)
    for (const article of articles) await batch.add({ article, root: folder, fingerprint: article.sha256 })
    await batch.end()
    await writer.commit()
    return { store, close }
  } catch (error) {
    await close()
    throw error
  }
}
