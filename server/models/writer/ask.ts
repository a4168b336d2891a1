import { type LanguageModel, streamText } from 'ai'
import type { WriteRequest } from '../../core/ports.ts'
import { rejectionOf } from './abort.ts'
import { createElementReader } from './elements.ts'
import { listOutput, withFormat } from './format.ts'
import type { Limits } from './limits.ts'
import { ModelError, seconds, tooSlow, unreachable, unreadable } from './model-error.ts'
import type { Shape } from './shape.ts'

interface Asking {
  model: LanguageModel
  shape: Shape
  limits: Limits
  signal: AbortSignal
}

/**
 * Asks the model once. However this ends, the connection is closed then.
 *
 * @throws what the SDK throws, or a ModelError, also after the first elements: then the list is not whole
 */
export async function* ask<T>(
  { instructions, prompt, element }: WriteRequest<T>,
  { model, shape, limits, signal }: Asking,
): AsyncGenerator<T> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const aborted = rejectionOf(either)
  const { fullStream } = streamText({
    model,
    instructions: shape.structured ? instructions : await withFormat(instructions, element),
    prompt,
    ...(shape.structured && { output: listOutput(element) }),
    ...(shape.temperature && { temperature: 0 }),
    ...(shape.tokenLimit && { providerOptions: { llm: { [shape.tokenLimit]: limits.maxTokens } } }),
    maxRetries: 0,
    abortSignal: either,
    // without it the SDK prints every error, with the whole request
    onError: () => {},
  })
  const parts = fullStream[Symbol.asyncIterator]()
  const reader = createElementReader(element)
  let limitMs = limits.firstWordMs
  let finishReason = 'error'
  let found = 0
  try {
    for (;;) {
      // the time that the reader of the elements takes does not count
      const timer = setTimeout(
        () => stop.abort(tooSlow(`The language model wrote nothing for ${seconds(limitMs)}.`)),
        limitMs,
      )
      const next = await Promise.race([parts.next(), aborted]).finally(() => clearTimeout(timer))
      if (next.done) break
      const part = next.value
      if (part.type === 'error') throw part.error
      if (part.type === 'finish') finishReason = part.finishReason
      if (part.type === 'reasoning-delta' || part.type === 'text-delta') limitMs = limits.stallMs
      if (part.type !== 'text-delta') continue
      for (const complete of reader.add(part.text)) {
        found++
        yield complete
      }
    }
    either.throwIfAborted()
    assertWhole(finishReason, found > 0 || reader.hasEmptyList())
  } finally {
    stop.abort()
  }
}

function assertWhole(finishReason: string, hasList: boolean): void {
  if (finishReason === 'error') throw unreachable('The language model broke off in the middle of its answer.')
  if (finishReason === 'content-filter')
    throw new ModelError('model-rejects', 'The language model’s filter stopped the answer.', {
      isOutage: false,
    })
  if (finishReason === 'length')
    throw unreadable('The language model did not come to an end within its limit.')
  if (!hasList) throw unreadable('The language model did not write what it was asked for.')
}
