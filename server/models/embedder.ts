import { join } from 'node:path'
import type { Embedder } from '../core/ports.ts'
import { idTensor, loadModel, loadTokenizer } from './onnx.ts'
import { tokenIdsOf } from './token-ids.ts'

const DIMENSIONS = 384
const PADDING = 1
/** Tokens of one run. Texts of like length go together, so that little of it is padding. */
const BATCH_TOKENS = 512
const EFFORT = { runs: 1, threads: 2 }

/**
 * The embedded model (multilingual-e5-small for German and English, see models/embedder/README.md) on ONNX
 * Runtime. It needs no key and no network. Texts of more than 512 tokens are cut.
 *
 * @param folder holds model.onnx and tokenizer.json
 */
export async function createBuiltinEmbedder(folder: string): Promise<Embedder> {
  const [model, tokenizer] = await Promise.all([
    loadModel(join(folder, 'model.onnx'), EFFORT),
    loadTokenizer(join(folder, 'tokenizer.json')),
  ])

  async function run(rows: number[][]): Promise<Float32Array[]> {
    const length = Math.max(...rows.map((row) => row.length))
    const padded = rows.map((row) => [...row, ...new Array(length - row.length).fill(PADDING)])
    const mask = rows.map((row) => [
      ...new Array(row.length).fill(1),
      ...new Array(length - row.length).fill(0),
    ])
    const output = await model.run({
      input_ids: idTensor(padded.flat(), [rows.length, length]),
      attention_mask: idTensor(mask.flat(), [rows.length, length]),
    })
    const vectors = output.sentence_embedding as Float32Array
    return rows.map((_, row) => vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS))
  }

  return {
    id: model.id,
    dimensions: DIMENSIONS,
    async embed(texts, as) {
      const tokens = texts.map((text) => tokenIdsOf(tokenizer, `${as}: ${text}`))
      const shortestFirst = tokens.map((_, index) => index).sort((a, b) => length(a) - length(b))
      const vectors = new Array<Float32Array>(texts.length)
      for (const batch of batches(shortestFirst, length)) {
        const results = await run(batch.map((index) => tokens[index] as number[]))
        for (const [place, index] of batch.entries()) vectors[index] = results[place] as Float32Array
      }
      return vectors

      function length(index: number): number {
        return tokens[index]?.length ?? 0
      }
    },
  }
}

/** Cuts indices sorted by length into runs that stay, padded to their longest, within {@link BATCH_TOKENS}. */
function* batches(indices: number[], length: (index: number) => number): Generator<number[]> {
  let batch: number[] = []
  for (const index of indices) {
    if (batch.length > 0 && (batch.length + 1) * length(index) > BATCH_TOKENS) {
      yield batch
      batch = []
    }
    batch.push(index)
  }
  if (batch.length > 0) yield batch
}
