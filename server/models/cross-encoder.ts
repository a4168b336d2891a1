import type { Tokenizer } from '@huggingface/tokenizers'
import type { Tensor } from './onnx.ts'

/** What stands around the texts that a cross-encoder reads together. */
export const BEGIN = 0
export const END = 2

/** The tokens of a text among all that are read. */
export interface TokenRange {
  from: number
  to: number
}

/** Without any token around it. */
export function idsOf(tokenizer: Tokenizer, text: string): number[] {
  return tokenizer.encode(text, { add_special_tokens: false }).ids
}

/** The sentences that were read last, cut into tokens: the next question is often put to the same ones. */
const KEPT = 2_000

interface Encoded {
  ids: number[]
  tokens: string[]
}

/** Cuts a text into tokens, without any around it. */
export type Encode = (text: string) => Encoded

/** Cuts texts that come again only once. */
export function createEncode(tokenizer: Tokenizer): Encode {
  const kept = new Map<string, Encoded>()
  return (text) => {
    const encoded = kept.get(text) ?? tokenizer.encode(text, { add_special_tokens: false })
    kept.delete(text)
    kept.set(text, encoded)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
    return encoded
  }
}

/** Row k averages the tokens of text k. The models want at least one row. */
export function poolOf(texts: readonly TokenRange[], length: number): Tensor {
  const rows = Math.max(1, texts.length)
  const pool = new Float32Array(rows * length)
  for (const [row, { from, to }] of texts.entries()) {
    pool.fill(1 / (to - from), row * length + from, row * length + to)
  }
  return { type: 'float32', data: pool, dims: [1, rows, length] }
}
