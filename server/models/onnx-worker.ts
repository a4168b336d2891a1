import * as ort from 'onnxruntime-node'
import { Tinypool } from 'tinypool'
import type { Tensor } from './onnx.ts'

/** What a pool tells each of its threads. */
export interface ModelOnThread {
  path: string
  threads: number
}

/** The model of this thread. */
let session: Promise<ort.InferenceSession> | undefined

export async function load(): Promise<void> {
  await opened()
}

export async function run(inputs: Record<string, Tensor>): Promise<Record<string, Float32Array>> {
  const feeds = mapped(inputs, ({ type, data, dims }) => new ort.Tensor(type, data, dims))
  return mapped(await (await opened()).run(feeds), ({ data }) => data as Float32Array)
}

function opened(): Promise<ort.InferenceSession> {
  session ??= open(Tinypool.workerData as ModelOnThread)
  return session
}

function open({ path, threads }: ModelOnThread): Promise<ort.InferenceSession> {
  return ort.InferenceSession.create(path, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // threads that wait for each other sleep: awake they take as much time again, from all others, too
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
}

function mapped<From, To>(values: Record<string, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]))
}
