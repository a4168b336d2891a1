import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Option, type OptionValues, program } from 'commander'
import { readConfig } from '../server/config.ts'
import { MODES, type Mode } from '../server/core/answer.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { createOpenAIWriter } from '../server/models/writer.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { openEntailment, openReader } from '../server/wiring.node.ts'
import { toEvalArticles } from './dataset/articles.ts'
import { LEFT_OUT, type LeftOut } from './dataset/leave-out.ts'
import { openDataset } from './dataset/open.ts'
import { writeTemplate } from './dataset/template.ts'
import { type ReportSet, reportHtml } from './report/report.ts'
import { compareRuns } from './run/compare.ts'
import { comparisonLines } from './run/compare-lines.ts'
import { runLines } from './run/lines.ts'
import { measureSystem } from './run/measure-system.ts'
import { type Run, readRun, writeRun } from './run/results.ts'
import { createBaseline } from './systems/baseline.ts'
import { createBelegt } from './systems/belegt.ts'
import { createServerSystem } from './systems/server.ts'
import { missed, targetsOf } from './targets.ts'
import type { Split } from './types.ts'
import { verdictOf } from './verdict.ts'

const MODEL = 'models/embedder'

interface Flags {
  dataset: string
  articles?: string
  without?: LeftOut
  split?: Split
  mode: Mode
  url?: string
  baseline?: boolean
  out: string
}

program
  .name('npm run evals --')
  .description('Measures how well answers and citations are right; docs/evals.md explains the figures.')
  .option('--dataset <spec>', 'seeds, path/to/questions.jsonl, squad:…, news:… or excerpts:…', 'seeds')
  .option('--articles <path>', 'the articles of a questions.jsonl; beside it when not given')
  .addOption(new Option('--without <piece>', 'leave out half of the pieces that answer').choices(LEFT_OUT))
  .addOption(new Option('--split <split>', 'one part only; both when not given').choices(['dev', 'test']))
  .addOption(
    new Option('--mode <mode>', 'generative: a language model writes, see docs/language-models.md')
      .choices(MODES)
      .default('extractive'),
  )
  .option('--url <address>', 'ask a running server that holds the same articles')
  .option('--baseline', 'also measure the RAG of a LangChain tutorial')
  .option('--out <folder>', 'where report.html and results/ are written', 'evals')
  .option('--compare <run...>', 'two results: what improved, broke or changed')
  .option('--init', 'print a questions.jsonl to fill in, made of the index')
  // 1 says that a measure misses its target
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(async (options: OptionValues) => {
    const flags = options as Flags
    if (options.init) return init()
    if (options.compare) return compare(options.compare, flags)
    await evaluate(flags)
  })

try {
  await program.parseAsync()
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 2
}

function messageOf(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' && path !== undefined) return `${path} does not exist.`
  return error instanceof Error ? error.message : error
}

/** Exit code 1 when a measure misses its target. */
async function evaluate(flags: Flags): Promise<void> {
  const dataset = await openDataset(flags.dataset, flags.articles, flags.without)
  const models = await configuredModels(flags)
  const articles = await toEvalArticles(dataset.articles)
  const embedder = await createBuiltinEmbedder(MODEL)
  await mkdir(join(flags.out, 'results'), { recursive: true })
  const measured = async (system: Parameters<typeof measureSystem>[0]) => {
    const runs = await measureSystem(system, dataset, articles, flags)
    for (const run of runs) await writeRun(fileOf(run, flags.out), run)
    return runs
  }
  const runs = await measured(
    flags.url
      ? await createServerSystem(flags.url, dataset.articles, flags.mode)
      : await createBelegt(dataset.articles, embedder, models.own),
  )
  const baselines = flags.baseline
    ? await measured(await createBaseline(embedder, dataset.articles, models.llm))
    : []
  const sets = runs.map((run): ReportSet => {
    const { name, split } = run.dataset
    const baseline = baselines.find((other) => other.dataset.split === split) ?? null
    return { run, baseline, targets: targetsOf(name, split, run.mode), articles }
  })
  for (const { run, baseline, targets } of sets) {
    console.log(runLines(run, baseline ?? undefined, targets).join('\n'))
    if (missed(run.measures, targets).length > 0) process.exitCode = 1
  }
  const [first, ...others] = sets
  if (!first) throw new Error('No question of this data set is in this split.')
  const report = join(flags.out, 'report.html')
  await writeFile(report, reportHtml([first, ...others]))
  console.log(`\n${report}`)
}

/** What answers in this process and the baseline are made with; a server has models of its own. */
async function configuredModels({ mode, url, baseline }: Flags) {
  const { reader, llm, judge } = readConfig(process.env)
  const own =
    reader === 'off' || url ? {} : { reader: await openReader(reader), entailment: await openEntailment() }
  if (mode === 'extractive' || (url && !baseline)) return { own }
  if (!llm)
    throw new Error(
      'No language model is set up: set BELEGT_LLM_URL and BELEGT_LLM_MODEL, or OPENAI_API_KEY (docs/language-models.md).',
    )
  const writing = { writer: createOpenAIWriter(llm), ...(judge && { judge: createOpenAIWriter(judge) }) }
  return { llm, own: { ...own, ...writing } }
}

function fileOf({ system, mode, dataset: { name, split } }: Run, out: string): string {
  return join(
    out,
    'results',
    `${[name, split, system, mode].join('-').replaceAll(/[^\p{L}\p{N}.-]+/gu, '_')}.json`,
  )
}

async function compare(paths: string[], flags: Flags): Promise<void> {
  const [before, after, ...more] = paths
  if (!before || !after || more.length > 0) throw new Error('--compare takes two results.')
  const { articles } = await openDataset(flags.dataset, flags.articles, flags.without)
  const known = await toEvalArticles(articles)
  const comparison = compareRuns(await readRun(before), await readRun(after), (one) => verdictOf(one, known))
  console.log(comparisonLines(comparison).join('\n'))
}

async function init(): Promise<void> {
  const store = await createLanceStore(readConfig(process.env).data)
  const corpus = await store.open()
  if (!corpus) throw new Error('There is no index yet: npm run ingest -- path/to/articles')
  process.stdout.write(await writeTemplate(corpus))
  await store.close()
}
