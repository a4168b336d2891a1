import { type LanguageModel, Output, streamText } from 'ai'
import { z } from 'zod'
import type { WriteRequest } from '../../core/ports.ts'
import { createElementReader } from './elements.ts'
import { brokeOff } from './explain.ts'
import type { Limits } from './limits.ts'
import { ModelError } from './model-error.ts'
import type { Shape } from './shape.ts'

interface Asking {
  model: LanguageModel
  shape: Shape
  limits: Limits
  signal: AbortSignal
}

/**
 * Asks the model once. The connection is closed when this ends, however it ends.
 *
 * @throws what the SDK throws, or ModelError, also after the first elements: then the list is not whole
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
    instructions: shape.structured ? instructions : `${instructions}\n\n${formatOf(element)}`,
    prompt,
    ...(shape.structured && { output: listOf(element) }),
    ...(shape.temperature && { temperature: 0 }),
    ...(shape.tokenLimit && { providerOptions: { llm: { [shape.tokenLimit]: limits.maxTokens } } }),
    maxRetries: 0,
    abortSignal: either,
    // without it the SDK prints every error, with the request
    onError: () => {},
  })
  const parts = fullStream[Symbol.asyncIterator]()
  const reader = createElementReader(element)
  let limitMs = limits.firstWordMs
  let finishReason = 'error'
  let found = 0
  try {
    for (;;) {
      const timer = setTimeout(() => stop.abort(tooSlow(limitMs)), limitMs)
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
    assertWhole(finishReason, found > 0 || reader.endsEmpty())
  } finally {
    stop.abort()
  }
}

/** The AI SDK's own schema of a list; what the model writes is read by our own reader. */
function listOf<T>(element: z.ZodType<T>) {
  return { ...Output.text(), responseFormat: Output.array({ element }).responseFormat }
}

function formatOf(element: z.ZodType): string {
  const schema = JSON.stringify(z.toJSONSchema(element))
  return `Answer with JSON alone: {"elements": […]}. Each element has this JSON schema: ${schema}`
}

function assertWhole(finishReason: string, hasList: boolean): void {
  if (finishReason === 'error') throw brokeOff()
  if (finishReason === 'content-filter')
    throw new ModelError('model-rejects', 'The language model declined to write this.', { isOutage: false })
  if (finishReason === 'length') throw unreadable('did not come to an end within its limit')
  if (!hasList) throw unreadable('did not write what it was asked for')
}

function unreadable(what: string): ModelError {
  return new ModelError('model-unreadable', `The language model ${what}.`, { isOutage: false })
}

export function tooSlow(ms: number): ModelError {
  const time = ms < 1000 ? `${ms} ms` : `${Math.round(ms / 1000)} s`
  return new ModelError('model-too-slow', `The language model wrote nothing for ${time}.`, { isOutage: true })
}

/** Rejects when the signal is aborted; nobody needs to listen. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  promise.catch(() => {})
  return promise
}
