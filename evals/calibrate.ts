import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { program } from 'commander'
import { SENTENCE_FEATURES } from '../server/answer/features.ts'
import type { Corpus } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { openReader } from '../server/wiring.node.ts'
import { type Example, exampleOf, readExamples, type Search, writeExamples } from './calibration/examples.ts'
import { figuresOf, rankingFigures } from './calibration/figures.ts'
import { crossJudged, crossRanked, fitModel } from './calibration/fit.ts'
import { openDataset } from './dataset/open.ts'
import { fingerprint } from './fingerprint.ts'
import { rounded } from './statistics.ts'
import { openTemporaryIndex } from './systems/temporary-index.ts'
import type { EvalQuestion } from './types.ts'

const EMBEDDER = 'models/embedder'
const OUTPUT = 'server/answer/models.json'

program
  .name('npm run calibrate --')
  .description('Fits what ranks sentences and decides whether the articles answer; docs/evals.md tells how.')

program
  .command('collect')
  .description('look up the questions of a data set and keep what the ranker sees of them')
  .requiredOption('--dataset <spec>', 'squad:… or news:…')
  .option('--reader <folder>', 'a reader that was not trained on these questions')
  .option('--held <file>', 'a JSON list of the articles that it was not trained on; all when not given')
  .requiredOption('--out <file>')
  .action(collect)

program
  .command('fit')
  .description(`fit on collected examples and write ${OUTPUT}`)
  .argument('<examples...>')
  .option('--ranker <examples...>', 'collected without a reader: with it, only the ranker learns of them', [])
  .option('--reader <folder>', 'that the examples were collected with', 'models/reader')
  .option('--dry-run', 'print the figures only')
  .action(fit)

interface Collect {
  dataset: string
  reader?: string
  held?: string
  out: string
}

async function collect({ dataset: spec, reader: folder, held, out }: Collect): Promise<void> {
  const { name, articles, questions } = await openDataset(spec)
  const kept = held === undefined ? undefined : new Set<string>(JSON.parse(await readFile(held, 'utf8')))
  const asked = questions.filter((question) => kept?.has(articleOf(question)) ?? true)
  const embedder = await createBuiltinEmbedder(EMBEDDER)
  const reader = folder === undefined ? undefined : await openReader(folder)
  const { store, close } = await openTemporaryIndex(articles, embedder)
  try {
    const parts = { corpus: (await store.open()) as Corpus, embedder, reader }
    await writeExamples(out, examplesOf(parts, name, asked))
  } finally {
    await close()
  }
}

/** Each question, and those that are answered once more without their article, which makes them off topic. */
async function* examplesOf(parts: Search, dataset: string, questions: readonly EvalQuestion[]) {
  for (const question of questions) {
    const group = articleOf(question)
    yield exampleOf(parts, dataset, group, question)
    if (question.expect !== 'answer') continue
    const others = (await parts.corpus.articles()).filter(({ file }) => file !== group)
    const leftOut: EvalQuestion = { ...question, expect: 'abstain', category: 'article-left-out', facts: [] }
    yield exampleOf(
      parts,
      `${dataset} without articles`,
      group,
      leftOut,
      others.map(({ id }) => id),
    )
  }
}

/** The article that a question is about: near misses have it in their id alone. */
function articleOf({ id, facts }: EvalQuestion): string {
  return facts[0]?.spans[0]?.file ?? id.replace(/-\d+$/, '')
}

interface Fit {
  ranker: string[]
  reader: string
  dryRun?: boolean
}

async function fit(paths: string[], { ranker, reader, dryRun = false }: Fit): Promise<void> {
  const examples = (await Promise.all(paths.map(readExamples))).flat()
  const others = (await Promise.all(ranker.map(readExamples))).flat()
  const names = (files: string[]) => files.map((path) => basename(path)).join(' ')
  const result = {
    read: fitted(examples, others, 'with the reader'),
    unread: fitted([...examples.map(unread), ...others], [], 'without a reader'),
    provenance: {
      command: `npm run calibrate -- fit ${names(paths)}${ranker.length > 0 ? ` --ranker ${names(ranker)}` : ''}`,
      reader: (await openReader(reader)).id,
      data: await Promise.all([...paths, ...ranker].map(fingerprint)),
    },
  }
  if (!dryRun) await writeFile(OUTPUT, `${JSON.stringify(result, withFewDigits, 2)}\n`)
}

function fitted(examples: readonly Example[], ranked: readonly Example[], name: string) {
  const judged = crossJudged(examples, ranked)
  const figures = {
    ...figuresOf(judged),
    ranker: rankingFigures([...judged, ...crossRanked(ranked, examples)]),
  }
  console.log(`\n${name}\n${JSON.stringify(figures, null, 2)}`)
  return { ...fitModel(examples, ranked, judged), figures }
}

/** As if there was no reader. */
function unread(example: Example): Example {
  const without = ({ gold, row }: Example['candidates'][number]) => ({
    gold,
    row: row.map((value, index) => (READING.has(index) ? 0 : value)),
  })
  return { ...example, candidates: example.candidates.map(without) }
}

const READING = new Set(
  SENTENCE_FEATURES.flatMap((feature, index) => (/^(?:isRead|reading)/.test(feature) ? [index] : [])),
)

function withFewDigits(_: string, value: unknown): unknown {
  return typeof value === 'number' ? rounded(value) : value
}

await program.parseAsync()
