import type { WriteRequest, Writer } from '../core/ports.ts'
import { type BreakerOptions, createBreaker } from './breaker.ts'
import { sleep, timeLimit } from './writer/abort.ts'
import { ask } from './writer/ask.ts'
import { explain } from './writer/explain.ts'
import { type Access, openLanguageModel } from './writer/language-model.ts'
import { LIMITS, type Limits } from './writer/limits.ts'
import { type ModelError, seconds, tooSlow } from './writer/model-error.ts'
import { FULL_SHAPE, lesserShape } from './writer/shape.ts'

interface WriterOptions extends Access {
  limits?: Partial<Limits>
  breaker?: BreakerOptions
}

/**
 * A model behind an endpoint that speaks OpenAI's chat completions. Elements are JSON objects.
 *
 * What fails before the first element is tried again when that may help. An error after it means that the list is not
 * whole; the elements until then stand. After several failures in a row the endpoint is left alone for a while, and the
 * last failure is thrown again at once.
 */
export function createOpenAIWriter({ limits: given, breaker: rest, ...access }: WriterOptions): Writer {
  const limits = { ...LIMITS, ...given }
  const breaker = createBreaker(rest)
  const languageModel = openLanguageModel(access, limits.maxBytes)
  /** What the endpoint is known to take, for as long as this process lives. */
  let known = FULL_SHAPE

  async function* askAgain<T>(request: WriteRequest<T>, signal: AbortSignal): AsyncGenerator<T> {
    let shape = known
    for (let failures = 0; ; ) {
      let hasWritten = false
      try {
        for await (const element of ask(request, { model: languageModel, shape, limits, signal })) {
          hasWritten = true
          yield element
        }
        known = shape
        return
      } catch (error) {
        if (hasWritten || signal.aborted) throw error
        const lesser = lesserShape(shape, error)
        const delay = lesser ? 0 : retryDelay(explain(error, access), failures++, limits)
        if (delay === undefined) throw error
        shape = lesser ?? shape
        await sleep(delay, signal)
      }
    }
  }

  return {
    model: access.model,
    async *write(request, { signal } = {}) {
      signal?.throwIfAborted()
      breaker.check()
      const whole = timeLimit(limits.wholeMs, () =>
        tooSlow(`The language model did not come to an end within ${seconds(limits.wholeMs)}.`),
      )
      let hasWritten = false
      try {
        for await (const element of askAgain(
          request,
          AbortSignal.any([whole.signal, ...(signal ? [signal] : [])]),
        )) {
          hasWritten = true
          yield element
        }
        breaker.answered()
      } catch (error) {
        signal?.throwIfAborted()
        const failure = explain(error, access)
        if (failure.isOutage && !hasWritten) breaker.failed(failure)
        else breaker.answered()
        throw failure
      } finally {
        whole.clear()
      }
    },
  }
}

/** How long to wait before asking again, or undefined when that does not help. */
function retryDelay({ retryAfterMs }: ModelError, failures: number, limits: Limits): number | undefined {
  if (retryAfterMs === undefined || failures >= limits.retries) return undefined
  const delay = Math.max(retryAfterMs, limits.retryMs * 2 ** failures)
  return delay <= limits.patienceMs ? delay : undefined
}
