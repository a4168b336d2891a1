import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parseLines, throwIfAny } from '../dataset/jsonl.ts'

const DATASETS = join(import.meta.dirname, '../datasets/drafts')

/** A quote with the file whose passage is named for it, or with an id that a model might have made up. */
const evidence = z.union([
  z.strictObject({ file: z.string(), quote: z.string() }),
  z.strictObject({ passage: z.string(), quote: z.string() }),
])

const scriptedClaim = z.strictObject({
  text: z.string().min(1),
  evidence: z.array(evidence),
  speaker: z.string().exactOptional(),
  /** What is wrong with it; absent for a right claim. */
  fault: z.string().exactOptional(),
  /** The fact is right, only its source is not: shown with one of these files it would be right. */
  truth: z.array(z.string()).exactOptional(),
})

const scriptedDraft = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  /** Earlier questions, each with what its answer cited. */
  history: z
    .array(
      z.strictObject({
        question: z.string(),
        cites: z.array(z.strictObject({ file: z.string(), quote: z.string() })),
      }),
    )
    .default([]),
  claims: z.array(scriptedClaim),
  /** What the model writes around the list, `{{claims}}` in its place; without it that is all that it writes. */
  reply: z.string().exactOptional(),
  /** Sent in chunks of so many bytes. */
  chunkBytes: z.int().positive().exactOptional(),
  note: z.string().exactOptional(),
})

export type ScriptedClaim = z.infer<typeof scriptedClaim>
export type ScriptedDraft = z.infer<typeof scriptedDraft>

/** Drafts as a model might write them, right and wrong, by the name of their set. @throws with all problems */
export async function readDrafts(set: string): Promise<ScriptedDraft[]> {
  const name = `${set}.jsonl`
  const { rows, problems } = parseLines(await readFile(join(DATASETS, name), 'utf8'), scriptedDraft)
  throwIfAny(name, problems)
  return rows.map(({ value }) => value)
}
