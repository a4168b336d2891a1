import { join } from 'node:path'
import { z } from 'zod'
import { mergeStatements } from '../../server/answer/merge.ts'
import type { Sentence } from '../../server/answer/statement.ts'
import { createSupport } from '../../server/assistant/same.ts'
import type { Article } from '../../server/core/article.ts'
import type { Embedder, Entailment } from '../../server/core/ports.ts'
import { cosine } from '../../server/core/vector.ts'
import { readLines } from '../dataset/jsonl.ts'
import { share } from '../scorers/wilson.ts'
import type { Measure } from '../types.ts'

export const PAIR_FILES = ['statement-pairs.jsonl', 'news-pairs.jsonl', 'apart-pairs.jsonl'].map((name) =>
  join(import.meta.dirname, '../datasets', name),
)
export const SPLITS = ['fit', 'choose', 'dev', 'apart', 'test'] as const

const schema = z.strictObject({
  a: z.string(),
  b: z.string(),
  language: z.enum(['de', 'en']),
  label: z.enum(['same', 'different', 'conflict']),
  why: z.string(),
  split: z.enum(SPLITS),
  /** The number of the Wikinews article that a was made after, or those of both that a and b stand in. */
  article: z.string().optional(),
})

/**
 * Two sentences of two outlets. `same`: b can be cited for the statement a, details apart. `conflict`: both cannot be right
 * about the very same thing. `different`: neither.
 */
export type StatementPair = z.infer<typeof schema>

export interface JudgedPair {
  pair: StatementPair
  relation: StatementPair['label']
  cosine: number
  /** How sure it is that b can be cited for a; infinite where rules decide. */
  support: number
}

export async function readPairs(): Promise<StatementPair[]> {
  const files = await Promise.all(PAIR_FILES.map((file) => readLines(file, schema)))
  return files.flat().map(({ value }) => value)
}

/**
 * What merging makes of each pair, `a` being the better sentence.
 *
 * @param entailment without one, rules alone decide
 * @param least how sure the model must be
 */
export async function judgePairs(
  pairs: readonly StatementPair[],
  { embedder, entailment }: { embedder: Embedder; entailment?: Entailment },
  least: number,
): Promise<JudgedPair[]> {
  const judged: JudgedPair[] = []
  const vectors = await embedder.embed(
    pairs.flatMap(({ a, b }) => [a, b]),
    'passage',
  )
  for (const [index, pair] of pairs.entries()) {
    const [vectorA, vectorB] = vectors.slice(2 * index, 2 * index + 2) as [Float32Array, Float32Array]
    const a = sentence('a', pair.a, pair.language, vectorA)
    const b = sentence('b', pair.b, pair.language, vectorB)
    const support = await createSupport({ entailment }, undefined, 1)(a, b)
    const groups = await mergeStatements<Sentence>([a, b], async () => support > least)
    const conflict = groups.some(({ conflictsWith }) => conflictsWith.length > 0)
    judged.push({
      pair,
      relation: groups.length === 1 ? 'same' : conflict ? 'conflict' : 'different',
      cosine: cosine(vectorA, vectorB),
      support,
    })
  }
  return judged
}

/** Rates of both kinds of mistake, in merging and in finding conflicts. */
export function measurePairs(judged: readonly JudgedPair[]): Measure[] {
  const same = judged.filter(({ pair }) => pair.label === 'same')
  const others = judged.filter(({ pair }) => pair.label !== 'same')
  const conflicts = judged.filter(({ pair }) => pair.label === 'conflict')
  const noConflicts = judged.filter(({ pair }) => pair.label !== 'conflict')
  return [
    share('merge.wrong', others, ({ relation }) => relation === 'same'),
    share('merge.missed', same, ({ relation }) => relation !== 'same'),
    share('conflict.found', conflicts, ({ relation }) => relation === 'conflict'),
    share('conflict.wrong', noConflicts, ({ relation }) => relation === 'conflict'),
  ].filter(({ total }) => total > 0)
}

/** A sentence as the whole body of an article of its own. */
function sentence(id: string, text: string, language: string, vector: Float32Array) {
  const article: Article = {
    id,
    file: `${id}.txt`,
    sha256: id,
    title: '',
    outlet: { status: 'unknown', name: null },
    evidence: {},
    language,
    text,
    zones: [{ zone: 'body', start: 0, end: text.length, rule: 'pair' }],
  }
  return { article, start: 0, end: text.length, vector }
}
