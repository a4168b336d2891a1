import { BelegtError } from '../../core/errors.ts'
import type { Manifest, ModelFiles } from './layout.ts'

const MB = 1e6

/** What a Worker keeps of the texts and of the sentence vectors that it has read. */
export const ARTICLES_KEPT = 8 * MB
export const SENTENCES_KEPT = 8 * MB

/** Of a Worker's 128 MB: the code takes 12, and as much is left to the questions that are under way. */
const MEMORY = 104 * MB
/** What a model needs beside its files: its scales as 32-bit numbers and room to work, and a table of its words. */
const MODEL_ROOM = 8 * MB
const TOKENIZER_FACTOR = 13

/** Of JSON, what its values take: strings, and what holds them. */
const JSON_FACTOR = 3
/** Of text, the bytes themselves and where each line ends. */
const LINE = 4

/** What a snapshot takes of a Worker's memory, in bytes. */
export function memoryOf(manifest: Manifest): number {
  const { passageIds, passageOrder, passageColumns, passageVectors } = manifest
  const { terms, termFrequencies, postingStarts, postings } = manifest
  const asTheyAre = [
    passageIds,
    passageOrder,
    passageColumns,
    passageVectors,
    terms,
    termFrequencies,
    postingStarts,
    postings,
  ]
  const lines = manifest.passages + termFrequencies.bytes / Int32Array.BYTES_PER_ELEMENT
  const vectorLengths = manifest.passages * Float32Array.BYTES_PER_ELEMENT
  return (
    memoryBesidePassages(manifest) +
    asTheyAre.reduce((sum, { bytes }) => sum + bytes, 0) +
    LINE * lines +
    vectorLengths
  )
}

/** What the model, what is known of articles and what was read last take, wherever words and vectors lie. */
export function memoryBesidePassages({
  model,
  summaries,
  copies,
}: Pick<Manifest, 'model' | 'summaries' | 'copies'>): number {
  return (
    (model ? modelMemory(model) : 0) +
    JSON_FACTOR * (summaries.bytes + copies.bytes) +
    ARTICLES_KEPT +
    SENTENCES_KEPT
  )
}

function modelMemory({ weights, tokenizer }: ModelFiles): number {
  return weights.bytes + MODEL_ROOM + TOKENIZER_FACTOR * tokenizer.bytes
}

/** @throws BelegtError `payload-too-large` that says how much too large, and what to do */
export function assertFits(manifest: Manifest): void {
  assertBelowLimit(
    memoryOf(manifest),
    `The index of ${manifest.passages} passages`,
    'keep words in D1 and vectors in Vectorize (npm run snapshot -- --database FOLDER, docs/deploy-workers.md).',
  )
}

/** @param wayOut beside the two that always are */
export function assertBelowLimit(needed: number, what: string, wayOut: string): void {
  if (needed <= MEMORY) return
  throw new BelegtError(
    'payload-too-large',
    `${what} would need ${Math.ceil(needed / MB)} MB of a Worker's memory, and ${MEMORY / MB} MB of its 128 MB are ` +
      `there for it. Put fewer articles into one Worker, keep Belegt on Node, or ${wayOut}`,
  )
}
