import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { isComparison } from '../server/answer/comparison.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { splitNumber } from './calibration/folds.ts'
import { matrixOf, products } from './calibration/linear-fit.ts'
import { fitLogistic } from './calibration/logistic.ts'
import { readLines } from './dataset/jsonl.ts'
import { fingerprint } from './fingerprint.ts'
import { partOf, rounded } from './statistics.ts'

const USAGE =
  'usage: npm run calibrate-forms -- [evals/datasets/question-forms.jsonl] [--dry-run]\n' +
  'Fits what tells a question that wants several outlets side by side; docs/evals.md tells how.'
const DATASET = 'evals/datasets/question-forms.jsonl'
const OUTPUT = 'server/answer/side-by-side.json'
/** Stands for an outlet in the data: its name shall tell nothing. */
const OUTLET = 'Abendblatt'
const FOLDS = 5
/** At most this share of the other questions, most of which were written to look alike, may be taken for a comparison. */
const FALSE_COMPARISONS = 0.02
/** The ridge of `fitLogistic` is 1 beside features of about this size: chosen by the figures of this command. */
const SCALE = Math.sqrt(10)

const row = z.strictObject({
  q: z.string(),
  lang: z.enum(['de', 'en']),
  kind: z.enum(['comparison', 'other']),
})

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  const path = positionals[0] ?? DATASET
  const questions = (await readLines(path, row)).map(({ value: { q, kind } }) => ({
    kind,
    text: q.replaceAll('OUTLET', OUTLET),
    outlets: q.split('OUTLET').length - 1,
  }))
  const texts = questions.map(({ text }) => text)
  const embedder = await createBuiltinEmbedder('models/embedder')
  const vectors = await embedder.embed(texts, 'query')
  const rows = vectors.map((vector) => [...vector].map((value) => value * SCALE))
  const labels = questions.map(({ kind }) => kind === 'comparison')
  const held = crossFitted(texts, rows, labels)
  const others = held.filter((_, index) => !labels[index]).sort((a, b) => b - a)
  const least = others[Math.floor(others.length * FALSE_COMPARISONS)] as number
  const byWords = questions.map(({ text, outlets }) =>
    isComparison(text, Array<string>(outlets).fill(OUTLET)),
  )
  const shares = (found: readonly boolean[]) => ({
    found: share(found.filter((_, index) => labels[index])),
    wrong: share(found.filter((_, index) => !labels[index])),
  })
  const measured = {
    questions: labels.filter(Boolean).length,
    others: others.length,
    words: shares(byWords),
    vector: shares(held.map((logOdds) => logOdds > least)),
    both: shares(held.map((logOdds, index) => logOdds > least || byWords[index] === true)),
  }
  console.log(JSON.stringify(measured, null, 2))
  if (values['dry-run']) return
  const { bias, weights } = fitLogistic(matrixOf(rows), labels)
  const model = {
    embedder: embedder.id,
    bias: rounded(bias - least),
    weights: weights.map((weight) => rounded(weight * SCALE)),
    measured,
    provenance: {
      command: `npm run calibrate-forms -- ${basename(path)}`,
      data: [await fingerprint(path)],
    },
  }
  await writeFile(OUTPUT, `${JSON.stringify(model)}\n`)
}

/** Log-odds of each question by a fit without its part. */
function crossFitted(
  texts: readonly string[],
  rows: readonly number[][],
  labels: readonly boolean[],
): number[] {
  const parts = texts.map((text) => splitNumber(`fold: ${text}`, FOLDS))
  const fits = Array.from({ length: FOLDS }, (_, part) => {
    const kept = [...rows.keys()].filter((index) => parts[index] !== part)
    return fitLogistic(
      matrixOf(kept.map((index) => rows[index] as number[])),
      kept.map((index) => labels[index] as boolean),
    )
  })
  return rows.map((one, index) => {
    const { bias, weights } = fits[parts[index] as number] as { bias: number; weights: number[] }
    return bias + (products(matrixOf([one]), weights)[0] as number)
  })
}

function share(found: readonly boolean[]): number {
  return rounded(partOf(found, Boolean))
}

await main()
