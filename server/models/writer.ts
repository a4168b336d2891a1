import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, wrapLanguageModel } from 'ai'
import type { Writer } from '../core/ports.ts'
import { type BreakerOptions, createBreaker } from './breaker.ts'
import { ask, tooSlow } from './writer/ask.ts'
import { explain } from './writer/explain.ts'
import { LIMITS, type Limits, limitedFetch } from './writer/limits.ts'
import type { ModelError } from './writer/model-error.ts'
import { FULL_SHAPE, lesserShape } from './writer/shape.ts'

interface WriterOptions {
  /** Up to and with `/v1`. */
  url: string
  model: string
  key?: string
  limits?: Partial<Limits>
  breaker?: BreakerOptions
}

/**
 * A model behind an endpoint that speaks OpenAI's chat completions. Elements are JSON objects.
 *
 * What fails before the first element is tried again when that may help. An error after the first means that the list is
 * not whole; the elements until then stand.
 */
export function createOpenAIWriter({ url, model, key, ...options }: WriterOptions): Writer {
  const limits = { ...LIMITS, ...options.limits }
  const breaker = createBreaker(options.breaker)
  const provider = createOpenAICompatible({
    name: 'llm',
    baseURL: url,
    ...(key && { apiKey: key }),
    supportsStructuredOutputs: true,
    fetch: limitedFetch(limits.maxBytes),
  })
  const languageModel = wrapLanguageModel({
    model: provider(model),
    middleware: extractReasoningMiddleware({ tagName: 'think' }),
  })
  /** What the endpoint is known to take, for as long as this process lives. */
  let known = FULL_SHAPE

  return {
    model,
    async *write(request, { signal } = {}) {
      signal?.throwIfAborted()
      breaker.check()
      const whole = new AbortController()
      const timer = setTimeout(() => whole.abort(tooSlow(limits.wholeMs)), limits.wholeMs)
      const either = signal ? AbortSignal.any([signal, whole.signal]) : whole.signal
      try {
        let shape = known
        for (let retries = 0; ; ) {
          let hasWritten = false
          try {
            for await (const element of ask(request, {
              model: languageModel,
              shape,
              limits,
              signal: either,
            })) {
              hasWritten = true
              known = shape
              yield element
            }
            known = shape
            breaker.succeeded()
            return
          } catch (error) {
            signal?.throwIfAborted()
            const lesser = lesserShape(shape, error)
            if (lesser) {
              shape = lesser
              continue
            }
            const failure = explain(error, model, key)
            const delay = hasWritten ? undefined : retryDelay(failure, retries++, limits)
            if (delay === undefined) {
              if (failure.isOutage) breaker.failed(failure)
              else breaker.succeeded()
              throw failure
            }
            await sleep(delay, either)
          }
        }
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

/** How long to wait before asking again, or undefined when that does not help. */
function retryDelay({ retryAfterMs }: ModelError, retries: number, limits: Limits): number | undefined {
  if (retryAfterMs === undefined || retries >= limits.retries) return undefined
  const delay = Math.max(retryAfterMs, limits.retryMs * 2 ** retries)
  return delay <= limits.patienceMs ? delay : undefined
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
