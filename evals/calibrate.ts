import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { program } from 'commander'
import { sha256 } from '../ingest/article.ts'
import { SENTENCE_FEATURES } from '../server/answer/features.ts'
import type { Corpus } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { openReader } from '../server/wiring.node.ts'
import { type Example, exampleOf, readExamples, writeExamples } from './calibration/examples.ts'
import { figuresOf } from './calibration/figures.ts'
import { crossJudged, fitModel } from './calibration/fit.ts'
import { LEFT_OUT, type LeftOut } from './dataset/leave-out.ts'
import { openDataset } from './dataset/open.ts'
import { openTemporaryIndex } from './systems/temporary-index.ts'
import type { EvalQuestion } from './types.ts'

const EMBEDDER = 'models/embedder'
const OUTPUT = 'server/answer/models.json'
/** Four digits after the point: more of them are noise. */
const DIGITS = 4

program
  .name('npm run calibrate --')
  .description('Fits what ranks sentences and decides whether the articles answer; docs/evals.md tells how.')

program
  .command('collect')
  .description('look up the questions of a data set and keep what the ranker sees of them')
  .requiredOption('--dataset <spec>', 'squad:… or news:…')
  .option(
    '--without <piece>',
    `leave out half of the pieces that answer (${LEFT_OUT.join(', ')}); what still is answered is not kept`,
  )
  .option('--reader <folder>', 'a reader that was not trained on these questions')
  .option('--held <file>', 'a JSON list of the articles that it was not trained on; all when not given')
  .requiredOption('--out <file>')
  .action(collect)

program
  .command('fit')
  .description(`fit on collected examples and write ${OUTPUT}`)
  .argument('<examples...>')
  .option('--dry-run', 'print the figures only')
  .action(fit)

interface Collect {
  dataset: string
  without?: LeftOut
  reader?: string
  held?: string
  out: string
}

async function collect({ dataset: spec, without, reader: folder, held, out }: Collect): Promise<void> {
  const { name, articles, questions } = await openDataset(spec, undefined, without)
  const kept = held === undefined ? undefined : new Set<string>(JSON.parse(await readFile(held, 'utf8')))
  const embedder = await createBuiltinEmbedder(EMBEDDER)
  const reader = folder === undefined ? undefined : await openReader(folder)
  const { store, close } = await openTemporaryIndex(articles, embedder)
  try {
    const corpus = (await store.open()) as Corpus
    await writeExamples(
      out,
      (async function* () {
        for (const question of questions) {
          const group = articleOf(question)
          const isNew = without === undefined || question.category === `${without}-left-out`
          if (isNew && (kept?.has(group) ?? true))
            yield exampleOf({ corpus, embedder, reader }, name, group, question)
        }
      })(),
    )
  } finally {
    await close()
  }
}

/** The article that a question is about: near misses have it in their id alone. */
function articleOf({ id, facts }: EvalQuestion): string {
  return facts[0]?.spans[0]?.file ?? id.replace(/-\d+$/, '')
}

async function fit(paths: string[], { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const examples = (await Promise.all(paths.map(readExamples))).flat()
  const result = {
    read: fitted(examples, 'with the reader'),
    unread: fitted(examples.map(unread), 'without a reader'),
    provenance: {
      command: `npm run calibrate -- fit ${paths.map((path) => basename(path)).join(' ')}`,
      data: await Promise.all(
        paths.map(async (path) => `${basename(path)} sha256:${sha256(await readFile(path, 'utf8'))}`),
      ),
    },
  }
  if (!dryRun) await writeFile(OUTPUT, `${JSON.stringify(result, rounded, 2)}\n`)
}

function fitted(examples: readonly Example[], name: string) {
  const figures = figuresOf(crossJudged(examples))
  console.log(`\n${name}\n${JSON.stringify(figures, null, 2)}`)
  return { ...fitModel(examples), figures }
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

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value
}

await program.parseAsync()
