import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { ANSWER_STATUSES, MODES } from '../../server/core/answer.ts'
import { ZONES } from '../../server/core/article.ts'
import type { EvalCase, Measure } from '../types.ts'

/** JSON knows neither NaN nor infinities: `JSON.stringify` makes null of them, and null is read as NaN. */
const figure = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN)
const offsets = { start: z.int().min(0), end: z.int().min(0) }
const zone = z.enum(ZONES)
const kind = z.enum(['outlet', 'quote', 'reported', 'comment'])

const question = z.object({
  id: z.string(),
  category: z.string(),
  language: z.string(),
  question: z.string(),
  history: z.array(z.string()),
  expect: z.enum(['answer', 'abstain', 'only-in-comments', 'not-a-question']),
  facts: z.array(
    z.object({
      spans: z.array(
        z.object({
          ...offsets,
          file: z.string(),
          quote: z.string(),
          kind: kind.exactOptional(),
          speaker: z.string().exactOptional(),
        }),
      ),
    }),
  ),
  canary: z.string().exactOptional(),
  insert: z.object({ file: z.string(), after: z.string(), text: z.string() }).exactOptional(),
  split: z.enum(['dev', 'test']),
})

const outlet = z.union([
  z.object({ status: z.literal('declared'), name: z.string() }),
  z.object({ status: z.enum(['stated', 'inferred']), name: z.string(), evidence: z.string() }),
  z.object({ status: z.literal('unknown'), name: z.null() }),
])

const citation = z.object({
  ...offsets,
  file: z.string(),
  quote: z.string(),
  outlet,
  zone,
  attribution: z.object({
    kind,
    speaker: z.string().exactOptional(),
    via: z.string().exactOptional(),
  }),
})

const drafting = z.object({
  drafts: z.int().min(0),
  rejected: z.record(z.string(), z.int().min(0)),
  failure: z.string().exactOptional(),
  extracted: z.boolean(),
})

const answer = z.object({
  status: z.enum(ANSWER_STATUSES),
  reason: z.string().exactOptional(),
  lead: z.string(),
  claims: z.array(
    z.object({
      text: z.string(),
      citations: z.array(citation),
      marked: z.string().exactOptional(),
      support: z.enum(['verbatim', 'checked', 'judged']).exactOptional(),
    }),
  ),
  retrieved: z.array(z.object({ ...offsets, file: z.string() })),
  score: figure,
  milliseconds: figure,
  drafting: drafting.exactOptional(),
})

const evalCase: z.ZodType<EvalCase> = z.object({ question, answer })

const measure: z.ZodType<Measure> = z.object({
  id: z.string(),
  hits: figure,
  total: z.int().min(0),
  value: figure,
  low: figure,
  high: figure,
})

/** What one system made of one split of one data set, with all that must be the same for the same figures. */
const runSchema = z.object({
  format: z.literal(1),
  /** ISO 8601. */
  createdAt: z.iso.datetime(),
  system: z.enum(['belegt', 'langchain-baseline']),
  mode: z.enum(MODES),
  dataset: z.object({ name: z.string(), revision: z.string(), split: z.enum(['dev', 'test', 'all']) }),
  index: z.object({ revision: z.int(), analysis: z.string(), embedder: z.string() }),
  /** The writing model and the revision of its prompt, or null in extractive mode. */
  model: z.string().nullable(),
  prompt: z.string().nullable(),
  cases: z.array(evalCase),
  measures: z.array(measure),
  byCategory: z.record(z.string(), z.array(measure)),
})

export type Run = z.infer<typeof runSchema>

/** Reads what `writeRun` wrote. Throws an error that says what is wrong with the file, and where. */
export async function readRun(path: string): Promise<Run> {
  const result = runSchema.safeParse(parse(await readFile(path, 'utf8'), path))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  throw new Error(`${basename(path)} is not a result of npm run evals: ${place}${issue?.message}`)
}

/** Writes a run whole or not at all: a reader never sees a part of it. */
export async function writeRun(path: string, run: Run): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`
  try {
    await writeFile(partial, `${JSON.stringify(run, null, 1)}\n`)
    await rename(partial, path)
  } finally {
    await rm(partial, { force: true })
  }
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${basename(path)} is not a result of npm run evals: it is not JSON`, { cause: error })
  }
}
