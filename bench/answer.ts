import { openDataset } from '../evals/dataset/open.ts'
import { percentile } from '../evals/statistics.ts'
import { openTemporaryIndex } from '../evals/systems/temporary-index.ts'
import type { EvalQuestion } from '../evals/types.ts'
import { type Assistant, createAssistant } from '../server/assistant/assistant.ts'
import type { Embedder, Entailment, Reader } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { openEntailment, openReader } from '../server/wiring.node.ts'
import { openLargeIndex, questionsOnLarge } from './large-index.ts'
import { type Cost, costOf } from './measure.ts'

/** Questions of the seeds that are measured, and how often; the least of several times is the least disturbed by others. */
const QUESTIONS = 40
const ROUNDS = 3
/** Made-up questions on the large index. */
const LARGE_QUESTIONS = 20

/** What a row of the table may take of CPU, in ms. */
const AIMS = { seeds: 60, reader: 200, large: 120 }

/**
 * `npm run bench -- answer [PASSAGES]`: what an answer costs, in CPU and on the clock. Over the seeds without the reader and
 * what the reader adds, for comparisons, too; then over so many passages with made-up texts and vectors (100,000; 0: none).
 */
export async function benchAnswer(passages = '100000'): Promise<void> {
  const embedder = await createBuiltinEmbedder('models/embedder')
  await benchSeeds(embedder, await openReader('models/reader'), await openEntailment())
  if (Number(passages) > 0) await benchLarge(Number(passages), embedder)
}

async function benchSeeds(embedder: Embedder, reader: Reader, entailment: Entailment): Promise<void> {
  const { articles, questions } = await openDataset('seeds')
  const { store, close } = await openTemporaryIndex(articles, embedder)
  const unread = createAssistant({ store, embedder })
  const read = createAssistant({ store, embedder, reader })
  const merged = createAssistant({ store, embedder, reader, entailment })
  const sets = {
    answers: pick(questions, (one) => one !== 'comparison'),
    comparisons: pick(questions, (one) => one === 'comparison'),
  }
  printHead()
  for (const [name, asked] of Object.entries(sets)) {
    const without = await measure(unread, asked)
    const withReader = await measure(read, asked)
    const added = withReader.map((cost, index) => less(cost, without[index] as Cost))
    const withBoth = await measure(merged, asked)
    const addedAgain = withBoth.map((cost, index) => less(cost, withReader[index] as Cost))
    printRow(`${name} over the seeds, without the reader`, without, AIMS.seeds)
    printRow('… with the reader', withReader)
    printRow('… what the reader adds', added, AIMS.reader)
    printRow('… what the entailment model adds', addedAgain)
  }
  await close()
}

async function benchLarge(passages: number, embedder: Embedder): Promise<void> {
  const { store, close } = await openLargeIndex(passages, embedder)
  const costs = await measure(createAssistant({ store, embedder }), questionsOnLarge(LARGE_QUESTIONS))
  printRow(`answers over ${passages} passages, without the reader`, costs, AIMS.large)
  await close()
}

/** Questions that stand for themselves, spread over the whole list. */
function pick(questions: readonly EvalQuestion[], isWanted: (category: string) => boolean): string[] {
  const whole = questions.filter(
    ({ category, history, insert }) => isWanted(category) && history.length === 0 && !insert,
  )
  const step = Math.max(1, whole.length / QUESTIONS)
  return Array.from(
    { length: Math.min(QUESTIONS, whole.length) },
    (_, index) => whole[Math.floor(index * step)]?.question as string,
  )
}

/** The least cost of each question over some rounds; the first of all, which opens the index, does not count. */
async function measure(assistant: Assistant, questions: readonly string[]): Promise<Cost[]> {
  const ask = (question: string) => assistant.answerWhole({ question })
  await ask(questions[0] as string)
  const best: Cost[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, question] of questions.entries()) {
      const cost = await costOf(() => ask(question))
      const before = best[index] ?? cost
      best[index] = { cpu: Math.min(before.cpu, cost.cpu), wall: Math.min(before.wall, cost.wall) }
    }
  }
  return best
}

function less(cost: Cost, other: Cost): Cost {
  return { cpu: cost.cpu - other.cpu, wall: cost.wall - other.wall }
}

function printHead(): void {
  console.log('| What | questions | CPU p50 | CPU p95 | wall p50 | wall p95 | aim: CPU p50 |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
}

function printRow(what: string, costs: readonly Cost[], aim?: number): void {
  const cells = (['cpu', 'wall'] as const).flatMap((kind) =>
    [0.5, 0.95].map(
      (share) =>
        `${percentile(
          costs.map((cost) => cost[kind]),
          share,
        ).toFixed(0)} ms`,
    ),
  )
  console.log(`| ${[what, costs.length, ...cells, aim === undefined ? '' : `≤ ${aim} ms`].join(' | ')} |`)
}
