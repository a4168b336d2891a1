import { z } from 'zod'
import type { Endpoint } from '../config/endpoint.ts'
import type { ErrorCode } from '../core/errors.ts'
import { timeLimit } from '../models/writer/abort.ts'
import { ask } from '../models/writer/ask.ts'
import { explain } from '../models/writer/explain.ts'
import { openLanguageModel } from '../models/writer/language-model.ts'
import { LIMITS, type Limits } from '../models/writer/limits.ts'
import { seconds, tooSlow } from '../models/writer/model-error.ts'
import { FULL_SHAPE, lesserShape, type Shape } from '../models/writer/shape.ts'
import type { Finding } from './finding.ts'
import { listModels } from './list-models.ts'
import { similarNames } from './similar-names.ts'

/** Whoever waits longer for the first line of an answer thinks that it is broken. */
const SLOW_MS = 10_000
/** What comes within so long came in one piece. */
const AT_ONCE_MS = 10
const LINES = 5

interface Trial {
  shape: Shape
  lines: number
  firstMs: number
  lastMs: number
}

/** Looks at a language model: is it there, does it take our key, does it know the model, does it write what we need? */
export async function examineEndpoint(
  part: string,
  endpoint: Endpoint,
  given: Partial<Limits> = {},
): Promise<Finding[]> {
  const limits = { ...LIMITS, ...given }
  const listed = await listModels(endpoint, limits.firstWordMs)
  if ('failed' in listed) return [{ part, state: 'failed', ...listed.failed }]
  const { models } = listed
  try {
    const trial = await tryOut(endpoint, limits)
    return [
      { part, state: 'good', says: `${endpoint.model} at ${endpoint.url} answers` },
      ...judge(part, trial),
    ]
  } catch (error) {
    const { message, code } = explain(error, endpoint)
    const isUnknown = models && !models.includes(endpoint.model) && code === 'model-rejects'
    const advice = isUnknown ? adviceOn(endpoint.model, models) : ADVICE[code]
    return [{ part, state: 'failed', says: message, ...(advice && { advice }) }]
  }
}

/** Lets the model write a short list, and asks for less and less until the endpoint takes it. */
async function tryOut(endpoint: Endpoint, limits: Limits): Promise<Trial> {
  const model = openLanguageModel(endpoint, limits.maxBytes)
  const whole = timeLimit(limits.wholeMs, () => tooSlow('The language model does not come to an end.'))
  try {
    for (let shape: Shape | undefined = FULL_SHAPE; ; ) {
      const started = performance.now()
      const times: number[] = []
      try {
        for await (const _ of ask(TASK, { model, shape, limits, signal: whole.signal }))
          times.push(performance.now() - started)
        return { shape, lines: times.length, firstMs: times[0] ?? 0, lastMs: times.at(-1) ?? 0 }
      } catch (error) {
        shape = lesserShape(shape, error)
        if (!shape) throw error
      }
    }
  } finally {
    whole.clear()
  }
}

const TASK = {
  instructions: 'You list what you are asked for. Each element has a number and its name in English.',
  prompt: `The numbers from 1 to ${LINES}.`,
  element: z.object({ number: z.number(), name: z.string() }),
}

function judge(part: string, { shape, lines, firstMs, lastMs }: Trial): Finding[] {
  const structured: Finding = shape.structured
    ? { part: `${part}: structured output`, state: 'good', says: 'it takes a JSON schema' }
    : {
        part: `${part}: structured output`,
        state: 'warning',
        says: 'the endpoint takes no JSON schema; lists are read from the text',
        advice:
          'That works with models that keep to a format. If claims are missing, use another endpoint or model.',
      }
  const streams = lastMs - firstMs > AT_ONCE_MS
  const streaming: Finding = {
    part: `${part}: streaming`,
    ...(streams
      ? { state: 'good', says: `${lines} lines one after another` }
      : {
          state: 'warning',
          says: `${lines} lines all at once`,
          advice:
            'Something between Belegt and the model holds answers back; first claims will be shown late.',
        }),
  }
  const speed: Finding = {
    part: `${part}: speed`,
    ...(firstMs < SLOW_MS
      ? { state: 'good', says: `the first line after ${seconds(firstMs)}` }
      : {
          state: 'warning',
          says: `the first line only after ${seconds(firstMs)}`,
          advice: 'Use a smaller model, or one that does not think first.',
        }),
  }
  return [structured, streaming, speed]
}

function adviceOn(model: string, models: readonly string[]): string {
  const similar = similarNames(model, models)
  if (similar.length > 0) return `Did you mean ${similar.join(' or ')}? Set BELEGT_LLM_MODEL.`
  if (models.length === 0) return 'The endpoint has no model yet: load one.'
  return `Set BELEGT_LLM_MODEL to a model of this endpoint: ${models.slice(0, 5).join(', ')}${models.length > 5 ? ' …' : ''}`
}

const ADVICE: Partial<Record<ErrorCode, string>> = {
  'model-unreachable': 'Start the model’s server, or set BELEGT_LLM_URL to where it is.',
  'model-rejects': 'Look at BELEGT_LLM_KEY, BELEGT_LLM_MODEL and BELEGT_LLM_URL.',
  'model-busy': 'Try again later, or use another model: BELEGT_LLM_MODEL.',
  'model-too-slow': 'Use a smaller or faster model: BELEGT_LLM_MODEL.',
  'model-unreadable': 'Use a model that keeps to a format: BELEGT_LLM_MODEL.',
}
