import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBar } from '../../ingest/bar.ts'
import type { OpenDataset } from '../dataset/open.ts'
import { byCategory, scoreCases } from '../score.ts'
import { draftingMeasures } from '../scorers/drafting.ts'
import type { Articles } from '../scorers/gold-hit.ts'
import type { System } from '../systems/system.ts'
import type { EvalCase, Split } from '../types.ts'
import { askAll } from './ask-all.ts'
import { extraMeasures } from './extras.ts'
import { openJournal } from './journal.ts'
import type { Run } from './results.ts'

interface Settings {
  /** Both when absent. */
  split?: Split
  out: string
}

// A constant: knip takes what a literal pattern matches for entries, and finds no unused export in them.
const CODE = '{server,ingest,evals/systems}/**/*.{ts,json}'

/** Of all code that answers: another one must not go on with what this one has begun. */
async function codeRevision(): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob(CODE)) files.push(file)
  for (const file of files.sort()) hash.update(await readFile(file))
  return hash.digest('hex')
}

/** Asks a system the questions of a data set and scores its answers, a run for each split; closes it in the end. */
export async function measureSystem(
  system: System,
  dataset: OpenDataset,
  articles: Articles,
  { split, out }: Settings,
): Promise<Run[]> {
  const questions = dataset.questions.filter((question) => split === undefined || question.split === split)
  const { name, info } = system
  const key = { system: name, ...info, dataset: dataset.revision, code: await codeRevision() }
  const journal = await openJournal(
    join(out, 'results', `${name}-${info.mode}-${dataset.revision}.unfinished.jsonl`),
    key,
  )
  const bar = process.stdout.isTTY
    ? createBar(`${name}, ${dataset.name} {bar} {value}/{total} {eta} s left`)
    : undefined
  try {
    const cases = await askAll(system, questions, { journal, ...(bar && { onProgress: bar.update }) })
    await journal.finish()
    const splits = (['dev', 'test'] as const).filter((one) =>
      cases.some(({ question }) => question.split === one),
    )
    return await Promise.all(splits.map((one) => runOf(system, dataset, articles, cases, one)))
  } finally {
    bar?.stop()
    await system.close()
  }
}

async function runOf(
  { name, info, checker }: System,
  dataset: OpenDataset,
  articles: Articles,
  all: EvalCase[],
  split: Split,
): Promise<Run> {
  const cases = all.filter(({ question }) => question.split === split)
  const extra = name === 'belegt' ? await extraMeasures(dataset, cases, split, checker) : []
  const drafting = info.mode === 'generative' ? draftingMeasures(cases) : []
  return {
    format: 1,
    createdAt: new Date().toISOString(),
    system: name,
    dataset: { name: dataset.name, revision: dataset.revision, split },
    ...info,
    cases,
    measures: [...scoreCases(cases, articles), ...drafting, ...extra],
    byCategory: Object.fromEntries(byCategory(cases, articles)),
  }
}
