import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { ingest } from '../ingest/ingest.ts'
import { locate } from '../ingest/locate/locate.ts'
import type { Embedder } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { madeUpArticle, madeUpFiles } from '../test/articles.ts'
import { createHashEmbedder } from '../test/embedder.ts'
import { makeFolder, PROJECT, removeFolder } from '../test/folders.ts'

const ARTICLES = 500
const ROUNDS = 2
const ROWS = 20_000
/** 24 sentences: nine of ten articles of the German Wikinews have fewer. */
const PARAGRAPHS = 6

/** `npm run bench -- ingest`: how much of the embedder's own speed an ingest keeps, and how much memory a large one takes. */
export async function benchIngest(): Promise<void> {
  await benchRate()
  await benchMemory()
}

/** Embeds the very batches of an ingest, then ingests, in turns; the ratio is of the best of each. */
async function benchRate(): Promise<void> {
  const folder = await makeFolder(madeUpFiles(ARTICLES))
  const embedder = await createBuiltinEmbedder(join(PROJECT, 'models/embedder'))
  const batches: string[][] = []
  const passages = await ingestAnew(folder, {
    ...createHashEmbedder(),
    async embed(texts, as) {
      batches.push(texts)
      return createHashEmbedder().embed(texts, as)
    },
  })
  const alone: number[] = []
  const whole: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(
      await seconds(async () => {
        for (const batch of batches) await embedder.embed(batch, 'passage')
      }),
    )
    whole.push(await seconds(() => ingestAnew(folder, embedder)))
  }
  await removeFolder(folder)
  const [embedding, ingesting] = [Math.min(...alone), Math.min(...whole)]
  const rate = (time: number) => `${(passages / time).toFixed(1)} passages/s`
  console.log(
    `${ARTICLES} articles, ${passages} passages, ${batches.flat().length} texts in ${batches.length} batches`,
  )
  console.log(
    `embedder alone ${rate(embedding)}, ingest ${rate(ingesting)}: ${(embedding / ingesting).toFixed(2)}`,
  )
}

async function ingestAnew(path: string, embedder: Embedder): Promise<number> {
  const data = await makeFolder()
  const store = await createLanceStore(data)
  const report = await ingest({ store, embedder, located: await locate([path]) })
  await store.close()
  await removeFolder(data)
  return report.committed?.passages ?? 0
}

/** In a process of its own, so that nothing else counts. */
async function benchMemory(): Promise<void> {
  const folder = await makeFolder()
  const file = join(folder, 'archive.jsonl')
  const out = createWriteStream(file)
  for (let id = 0; id < ROWS; id++) {
    const [title, ...text] = madeUpArticle(id, PARAGRAPHS).split('\n\n')
    if (!out.write(`${JSON.stringify({ id, title, text: text.join('\n\n') })}\n`)) await once(out, 'drain')
  }
  await finished(out.end())
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'memory.ts'),
    file,
  ])
  console.log(`${ROWS} rows of JSONL: ${stdout.trim()}`)
  await removeFolder(folder)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}
