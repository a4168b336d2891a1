import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { percentile } from '../evals/statistics.ts'
import type { Article } from '../server/core/article.ts'
import { createWasmEmbedder, memoryFor } from '../server/models/wasm/embedder.ts'
import { indexFormat } from '../server/store/format.ts'
import { createFileWriter } from '../server/store/snapshot/files.ts'
import type { PassageRow } from '../server/store/snapshot/index-rows.ts'
import { memoryOf } from '../server/store/snapshot/memory.ts'
import { writeFiles } from '../server/store/snapshot/write.ts'
import { readEmbeddedModel } from '../server/wiring.node.ts'
import { PROJECT } from '../test/folders.ts'
import { startWorkerOver } from '../test/worker.ts'
import { randomUnit, wordOfRank } from './random.ts'
import { heldBytes } from './worker-heap.ts'

const SIZES = [10_000, 100_000]
const DIMENSIONS = 384
const PASSAGES_PER_ARTICLE = 10
const SENTENCES = 4
const WORDS_PER_SENTENCE = 12
const VOCABULARY = 100_000
const QUESTIONS = 30
const KERNEL = join(PROJECT, 'server/models/wasm/multiply.wasm')

/** How long a search takes in workerd, how much memory it needs, and how long the first request waits. @param argument passages */
export async function benchWorkers(argument?: string): Promise<void> {
  for (const passages of argument ? [Number(argument)] : SIZES) await benchWorker(passages)
}

async function benchWorker(passages: number): Promise<void> {
  let reckoned = 0
  const worker = await startWorkerOver(
    async (folder) => {
      reckoned = await writeStandIn(folder, passages)
    },
    { inspect: true },
  )
  const code = await heldBytes(worker.inspector as URL)
  const start = await timeOf(`${worker.url}/readyz`)
  const times: number[] = []
  for (let question = 0; question < QUESTIONS; question++) {
    const query = Array.from({ length: 5 }, randomWord).join(' ')
    times.push(await timeOf(`${worker.url}/api/search?q=${query}`))
  }
  const index = (await heldBytes(worker.inspector as URL)) - code
  await worker.stop()
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(0))
  console.log(
    `${passages} passages: a search takes ${p50} ms (p95 ${p95}), the first request ${start.toFixed(0)} ms; ` +
      `${megabytes(index + (await modelMemory()))} MB of memory (reckoned: at most ${megabytes(reckoned)} MB), and ` +
      `${megabytes(code)} MB for the code`,
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

async function timeOf(url: string): Promise<number> {
  const begin = performance.now()
  const response = await fetch(url)
  if (!response.ok) throw new Error(await response.text())
  await response.arrayBuffer()
  return performance.now() - begin
}

/** What the model takes in WebAssembly's memory, the same here as there. */
async function modelMemory(): Promise<number> {
  const { id, weights, tokenizer } = await readEmbeddedModel()
  const memory = memoryFor(weights.length)
  new Uint8Array(memory.buffer).set(weights)
  const kernel = new WebAssembly.Module(await readFile(KERNEL))
  createWasmEmbedder({
    id,
    kernel,
    memory,
    size: weights.length,
    tokenizer: JSON.parse(new TextDecoder().decode(tokenizer)),
  })
  return memory.buffer.byteLength
}

/** A snapshot of so many passages of random words, with random vectors. @returns what it is reckoned to take, in bytes */
async function writeStandIn(folder: string, passages: number): Promise<number> {
  const model = await readEmbeddedModel()
  const files = await createFileWriter(folder)
  const articles = Array.from({ length: Math.ceil(passages / PASSAGES_PER_ARTICLE) }, (_, index) =>
    articleWith(`a${String(index).padStart(23, '0')}`),
  )
  const manifest = await writeFiles(files, {
    revision: 1,
    format: indexFormat({ id: model.id, dimensions: DIMENSIONS }),
    model,
    summaries: articles.map(({ text, zones: _, ...rest }) => ({ ...rest, length: text.length })),
    copies: [],
    articles: withPassages(articles),
  })
  await files.finish(manifest)
  return memoryOf(manifest)
}

function articleWith(id: string): Article {
  const words = PASSAGES_PER_ARTICLE * SENTENCES * WORDS_PER_SENTENCE
  const text = Array.from({ length: words }, randomWord).join(' ')
  return {
    id,
    file: `${id}.txt`,
    sha256: id.padEnd(64, '0'),
    title: id,
    outlet: { status: 'unknown', name: null },
    evidence: {},
    language: 'de',
    text,
    zones: [{ zone: 'body', start: 0, end: text.length, rule: 'bench' }],
  }
}

async function* withPassages(articles: readonly Article[]) {
  for (const article of articles) yield { article, passages: passagesOf(article) }
}

function passagesOf({ id, text }: Article): PassageRow[] {
  const length = Math.floor(text.length / PASSAGES_PER_ARTICLE)
  const sentence = Math.floor(length / SENTENCES)
  return Array.from({ length: PASSAGES_PER_ARTICLE }, (_, index) => {
    const start = index * length
    return {
      id: `${index}${id.slice(1)}`,
      zone: 'body',
      start,
      end: start + length,
      terms: text.slice(start, start + length).split(' '),
      vector: randomUnit(DIMENSIONS),
      sentences: Array.from({ length: SENTENCES }, (_, number) => ({
        start: start + number * sentence,
        end: start + (number + 1) * sentence,
        vector: randomUnit(DIMENSIONS),
      })),
    }
  })
}

/** Of words that are as unevenly frequent as those of a language. */
function randomWord(): string {
  return wordOfRank(Math.floor(VOCABULARY ** Math.random()))
}
