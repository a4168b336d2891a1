import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createEditor } from '../ingest/edit/editor.ts'
import { createApp } from './app.ts'
import { createAssistant } from './assistant/assistant.ts'
import { createChecker } from './check.ts'
import { createComparer } from './compare/compare.ts'
import type { Config } from './config.ts'
import type {
  CorpusStore,
  Embedder,
  Entailment,
  FeedbackStore,
  Log,
  Metrics,
  Reader,
  Writer,
} from './core/ports.ts'
import { countedAssistant, countedWriter } from './counted.ts'
import { createMetrics } from './metrics.ts'
import { createBuiltinEmbedder } from './models/embedder.ts'
import { createBuiltinEntailment } from './models/entailment.ts'
import { builtinId } from './models/onnx.ts'
import { createOpenAIEmbedder } from './models/openai-embedder.ts'
import { createBuiltinReader } from './models/reader.ts'
import { onBuiltinScale } from './models/scale.ts'
import { createOpenAIWriter } from './models/writer.ts'
import { isAddress } from './page-address.ts'
import { createFeedbackFile } from './store/feedback-file.ts'
import { createLanceStore } from './store/lancedb.ts'
import { isFolder } from './store/location.ts'
import type { Model } from './store/snapshot/write.ts'
import { createSuggest } from './suggest.ts'

export const PROJECT = join(import.meta.dirname, '..')
export const PAGE = join(PROJECT, 'web/dist')
export const EMBEDDER = join(PROJECT, 'models/embedder')
const TOKENIZER = join(EMBEDDER, 'tokenizer.json')
const ENTAILMENT = join(PROJECT, 'models/entailment/entailment.onnx')
const REPORT = join(PROJECT, 'evals/report.html')

export interface Parts {
  store: CorpusStore
  embedder: Embedder
  /** Absent when it is turned off. */
  reader?: Reader
  /** Absent when the reader is. */
  entailment?: Entailment
  /** Absent when no language model is configured. */
  writer?: Writer
  /** Absent when nothing is to be judged. */
  judge?: Writer
}

/** What an ingest needs. */
export type IndexParts = Pick<Parts, 'store' | 'embedder'>

/** The index in LanceDB on disk, and what embeds for it. */
export async function openIndex(config: Config): Promise<IndexParts> {
  if (isFolder(config.data)) await mkdir(config.data, { recursive: true })
  const [store, embedder] = await Promise.all([createLanceStore(config.data), openEmbedder(config)])
  return { store, embedder }
}

/** All adapters of the Node side: the index, the embedded models and the language models. */
export async function createParts(config: Config): Promise<Parts> {
  const [index, reader, entailment] = await Promise.all([
    openIndex(config),
    config.reader === 'off' ? undefined : openReader(config.reader),
    config.reader === 'off' ? undefined : openEntailment(),
  ])
  return {
    ...index,
    ...(reader && { reader }),
    ...(entailment && { entailment }),
    ...(config.llm && { writer: createOpenAIWriter(config.llm) }),
    ...(config.judge && { judge: createOpenAIWriter(config.judge) }),
  }
}

/** The embedded model, or the one that is chosen instead, on the scale that thresholds were fitted on. */
async function openEmbedder({ embedder }: Config): Promise<Embedder> {
  return embedder ? onBuiltinScale(await createOpenAIEmbedder(embedder)) : createBuiltinEmbedder(EMBEDDER)
}

/** The files of the embedded model, for a snapshot. */
export async function readEmbeddedModel(): Promise<Model> {
  const weights = await readFile(join(EMBEDDER, 'model.onnx'))
  const tokenizer = await readFile(TOKENIZER)
  return { id: builtinId(weights), weights, tokenizer }
}

/** @param folder holds reader.onnx */
export function openReader(folder: string): Promise<Reader> {
  return createBuiltinReader({ model: resolve(PROJECT, folder, 'reader.onnx'), tokenizer: TOKENIZER })
}

export function openEntailment(): Promise<Entailment> {
  return createBuiltinEntailment({ model: ENTAILMENT, tokenizer: TOKENIZER })
}

/** The app with the built page. */
export function createNodeApp(parts: Parts, config: Config, log: Log) {
  const { store } = parts
  const metrics = config.metrics === 'off' ? undefined : createMetrics(store)
  const feedback = config.feedback ? openFeedback(config) : undefined
  const editor = isFolder(config.data) ? createEditor({ ...parts, data: config.data }) : undefined
  const assistant = createAssistant(metrics ? { ...parts, ...countedModels(parts, metrics) } : parts)
  return createApp({
    assistant: metrics ? countedAssistant(assistant, metrics) : assistant,
    checker: createChecker(parts),
    comparer: createComparer(parts),
    store,
    suggest: createSuggest({ store, assistant }),
    log,
    allowedHosts: config.allowedHosts,
    ...(metrics && config.metrics !== 'off' && { metrics: { metrics, scope: config.metrics } }),
    ...(feedback && { feedback }),
    ...(editor && config.editing !== 'off' && { editing: { editor, scope: config.editing } }),
    report: () => readFile(REPORT, 'utf8').catch(() => undefined),
    page: serveStatic({
      root: PAGE,
      rewriteRequestPath: (path) => (isAddress(path) ? '/index.html' : path),
    }),
  })
}

/** Beside the index, never in it; undefined where that is no folder. */
export function openFeedback({ data }: Pick<Config, 'data'>): FeedbackStore | undefined {
  return isFolder(data) ? createFeedbackFile(join(data, 'feedback', 'feedback.jsonl')) : undefined
}

function countedModels({ writer, judge }: Parts, metrics: Metrics): Pick<Parts, 'writer' | 'judge'> {
  return {
    ...(writer && { writer: countedWriter(writer, metrics) }),
    ...(judge && { judge: countedWriter(judge, metrics) }),
  }
}
