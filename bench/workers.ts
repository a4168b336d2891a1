import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article } from '../server/core/article.ts'
import type { Corpus } from '../server/core/ports.ts'
import { indexFormat } from '../server/store/format.ts'
import { createFileWriter, folderFiles } from '../server/store/snapshot/files.ts'
import type { PassageRow } from '../server/store/snapshot/index-rows.ts'
import { memoryOf } from '../server/store/snapshot/memory.ts'
import { createSnapshotSource } from '../server/store/snapshot/snapshot.ts'
import { writeFiles } from '../server/store/snapshot/write.ts'
import { readEmbeddedModel } from '../server/wiring.node.ts'
import { startWorkerOver } from '../test/worker.ts'
import { percentile } from './measure.ts'
import { randomUnit } from './random.ts'

const SIZES = [10_000, 100_000]
const DIMENSIONS = 384
const PASSAGES_PER_ARTICLE = 10
const SENTENCES = 4
const WORDS_PER_SENTENCE = 12
const VOCABULARY = 100_000
const QUESTIONS = 30

/** How long a search takes in workerd, how much memory it needs, and how long the first request waits. @param argument passages */
export async function benchWorkers(argument?: string): Promise<void> {
  for (const passages of argument ? [Number(argument)] : SIZES) await benchWorker(passages)
}

async function benchWorker(passages: number): Promise<void> {
  let [reckoned, memory] = [0, 0]
  const worker = await startWorkerOver(async (folder) => {
    reckoned = await writeStandIn(folder, passages)
    memory = await measureMemory(folder)
  })
  const start = await timeOf(`${worker.url}/readyz`)
  const times: number[] = []
  for (let question = 0; question < QUESTIONS; question++) {
    const query = Array.from({ length: 5 }, randomWord).join(' ')
    times.push(await timeOf(`${worker.url}/api/search?q=${query}`))
  }
  await worker.stop()
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(0))
  console.log(
    `${passages} passages: a search takes ${p50} ms (p95 ${p95}), the first request ${start.toFixed(0)} ms; ` +
      `the index ${memory} MB of memory (reckoned: at most ${Math.ceil(reckoned / 1e6)} MB)`,
  )
}

async function timeOf(url: string): Promise<number> {
  const begin = performance.now()
  const response = await fetch(url)
  if (!response.ok) throw new Error(await response.text())
  await response.arrayBuffer()
  return performance.now() - begin
}

/** Megabytes that an open snapshot holds after questions, without the model. Workers cannot be asked: Node has the same V8. */
async function measureMemory(folder: string): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const corpus = (await createSnapshotSource(folderFiles(folder)).open()) as Corpus
  for (let question = 0; question < QUESTIONS; question++) {
    const hits = await corpus.nearest(randomUnit(DIMENSIONS), { zones: ['body'] }, 50)
    await corpus.sentences(hits.map(({ passageId }) => passageId))
    await corpus.articlesById(hits.map(({ articleId }) => articleId))
  }
  const memory = used() - before
  // it must not be collected before
  return corpus.revision * Math.round(memory / 1e6)
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
  const { model: _, ...withoutModel } = manifest
  return memoryOf(withoutModel)
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
  const rank = Math.floor(VOCABULARY ** Math.random())
  return `w${rank.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)}`
}
