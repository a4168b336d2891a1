import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Tokenizer } from '@huggingface/tokenizers'
import * as ort from 'onnxruntime-node'

export interface OnnxModel {
  session: ort.InferenceSession
  /** The beginning of the file's SHA-256: tells one set of weights from another. */
  hash: string
}

/** Loads a model for the CPU, and runs nothing yet. */
export async function loadModel(path: string, threads: number): Promise<OnnxModel> {
  const model = await readFile(path)
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // threads that wait for each other sleep: awake they take as much time again, from all others, too
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  return { session, hash: hashOf(model) }
}

/** The beginning of the SHA-256 of a model's file. */
export function hashOf(model: Uint8Array): string {
  return createHash('sha256').update(model).digest('hex').slice(0, 16)
}

export async function loadTokenizer(path: string): Promise<Tokenizer> {
  return new Tokenizer(JSON.parse(await readFile(path, 'utf8')), { eos_token: '</s>' })
}

/** Token ids as the models take them. */
export function idTensor(ids: readonly (number | bigint)[], dimensions: number[]): ort.Tensor {
  return new ort.Tensor('int64', BigInt64Array.from(ids, BigInt), dimensions)
}
