import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { REJECTION_REASONS } from './core/answer.ts'
import type { CorpusStore, Metrics } from './core/ports.ts'

/** Seconds: the articles' own sentences are there in one, a model may write for two minutes. */
const ANSWER_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40, 80, 120]

/** Counts with `prom-client`, in a registry of its own; what the index holds is looked up when somebody asks. */
export function createMetrics(store: CorpusStore): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const requests = new Counter({
    name: 'belegt_requests_total',
    help: 'Requests by route and HTTP status.',
    labelNames: ['route', 'status'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'belegt_request_duration_seconds',
    help: 'Time until the response, without streams.',
    labelNames: ['route'],
    registers,
  })
  const answers = new Counter({
    name: 'belegt_answers_total',
    help: 'Answers by status (answered, partial, abstained, failed, stopped) and mode.',
    labelNames: ['status', 'mode'],
    registers,
  })
  const answerSeconds = new Histogram({
    name: 'belegt_answer_duration_seconds',
    help: 'Time until the whole answer.',
    labelNames: ['mode'],
    buckets: ANSWER_BUCKETS,
    registers,
  })
  const drafts = new Counter({
    name: 'belegt_drafts_total',
    help: 'Statements that the model wrote.',
    registers,
  })
  const rejected = new Counter({
    name: 'belegt_drafts_rejected_total',
    help: 'Statements of the model that were not shown, by reason.',
    labelNames: ['reason'],
    registers,
  })
  const calls = new Counter({
    name: 'belegt_model_calls_total',
    help: 'Calls of the model by outcome: ok, stopped, or how it failed.',
    labelNames: ['outcome'],
    registers,
  })
  // a series that begins with its first rejection shows no increase for it
  for (const reason of REJECTION_REASONS) rejected.inc({ reason }, 0)
  countIndex(store, registers)

  return {
    request({ route, status, seconds }) {
      requests.inc({ route, status })
      if (seconds !== undefined) requestSeconds.observe({ route }, seconds)
    },
    answer({ status, mode, seconds, drafting }) {
      answers.inc({ status, mode })
      answerSeconds.observe({ mode }, seconds)
      drafts.inc(drafting?.drafts ?? 0)
      for (const [reason, count] of Object.entries(drafting?.rejected ?? {})) rejected.inc({ reason }, count)
    },
    modelCall(outcome) {
      calls.inc({ outcome })
    },
    async render() {
      return { text: await registry.metrics(), contentType: registry.contentType }
    },
  }
}

/** 0 as long as there is none. */
function countIndex(store: CorpusStore, registers: Registry[]): void {
  const sizes = {
    revision: async () => (await store.open())?.revision,
    articles: async () => (await (await store.open())?.articles())?.length,
    passages: async () => (await (await store.open())?.documentFrequencies([]))?.total,
  }
  for (const [name, read] of Object.entries(sizes)) {
    new Gauge({
      name: `belegt_index_${name}`,
      help: `The index: ${name}.`,
      registers,
      async collect() {
        this.set((await read()) ?? 0)
      },
    })
  }
}
