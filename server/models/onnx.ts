import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Tokenizer } from '@huggingface/tokenizers'
import { Tinypool } from 'tinypool'
import type { ModelOnThread } from './onnx-worker.ts'

/** Values as they go to a model and come from it. */
export interface Tensor {
  type: 'int64' | 'float32'
  data: BigInt64Array | Float32Array
  dims: readonly number[]
}

export interface OnnxModel {
  run(inputs: Record<string, Tensor>): Promise<Record<string, Float32Array>>
  /** Tells one set of weights from another. */
  id: string
}

interface Effort {
  /** Runs that may go on at once; each has the weights in memory. */
  runs: number
  /** Cores that one run uses. */
  threads: number
  /** Load the weights for the first run only: for a model that many a process never runs. */
  whenUsed?: boolean
}

/**
 * Loads a model for the CPU, and runs nothing yet. A run of ONNX Runtime holds up the thread that it is called on, so it
 * is called on threads of its own: the server goes on, and short runs side by side take less time than one by one on
 * all cores (docs/speed.md).
 */
export async function loadModel(path: string, effort: Effort): Promise<OnnxModel> {
  const id = builtinId(await readFile(path))
  let pool = effort.whenUsed ? undefined : await loadedThreads(path, effort)
  return {
    id,
    run(inputs) {
      pool ??= threadsFor(path, effort)
      return pool.run(inputs, { name: 'run' })
    },
  }
}

async function loadedThreads(path: string, effort: Effort): Promise<Tinypool> {
  const pool = threadsFor(path, effort)
  await Promise.all(Array.from({ length: effort.runs }, () => pool.run(undefined, { name: 'load' })))
  return pool
}

function threadsFor(path: string, { runs, threads }: Effort): Tinypool {
  return new Tinypool({
    filename: new URL('./onnx-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: runs,
    maxThreads: runs,
    workerData: { path, threads } satisfies ModelOnThread,
  })
}

/** The id of an embedded model, by the content of its file: the beginning of its SHA-256. */
export function builtinId(file: Uint8Array): string {
  return `builtin:${createHash('sha256').update(file).digest('hex').slice(0, 16)}`
}

export async function loadTokenizer(path: string): Promise<Tokenizer> {
  return new Tokenizer(JSON.parse(await readFile(path, 'utf8')), { eos_token: '</s>' })
}

/** Token ids as the models take them. */
export function idTensor(ids: readonly (number | bigint)[], dims: readonly number[]): Tensor {
  return { type: 'int64', data: BigInt64Array.from(ids, BigInt), dims }
}
