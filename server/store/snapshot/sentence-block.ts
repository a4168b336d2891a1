import type { SentenceRow } from './index-rows.ts'
import { quantise, vectorAt } from './quantised.ts'

/** A passage's sentences. */
type Sentences = readonly SentenceRow[]

/** Starts and ends of all sentences, then their vectors. */
export function encodeSentences(passages: readonly Sentences[]): Uint8Array {
  const all = passages.flat()
  const spans = Int32Array.from(all.flatMap(({ start, end }) => [start, end]))
  const vectors = quantise(all.map(({ vector }) => vector))
  const bytes = new Uint8Array(spans.byteLength + vectors.byteLength)
  bytes.set(new Uint8Array(spans.buffer))
  bytes.set(new Uint8Array(vectors.buffer), spans.byteLength)
  return bytes
}

/** So many sentences of a block, from the one with this number on. */
export function decodeSentences(
  block: ArrayBuffer,
  dimensions: number,
  { first, count }: { first: number; count: number },
): SentenceRow[] {
  const total = block.byteLength / (8 + dimensions)
  const spans = new Int32Array(block, 0, 2 * total)
  const vectors = new Int8Array(block, 8 * total)
  return Array.from({ length: count }, (_, index) => ({
    start: spans[2 * (first + index)] as number,
    end: spans[2 * (first + index) + 1] as number,
    vector: vectorAt(vectors, first + index, dimensions),
  }))
}
