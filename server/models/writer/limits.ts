import { ModelError, unreadable } from './model-error.ts'

export interface Limits {
  /** Until the model writes its first word. Models on a CPU read their prompt slowly. */
  firstWordMs: number
  /** Between two words. */
  stallMs: number
  /** For everything, with all attempts. */
  wholeMs: number
  /** What the model may write, thoughts included … */
  maxTokens: number
  /** … and what its endpoint may send, when it does not keep to that. */
  maxBytes: number
  /** How often it is asked again when it is busy or breaks off, … */
  retries: number
  /** … how long after the first failure (twice as long after the next), … */
  retryMs: number
  /** … and the longest time that the endpoint may ask us to wait. */
  patienceMs: number
}

export const LIMITS: Limits = {
  firstWordMs: 60_000,
  stallMs: 20_000,
  wholeMs: 120_000,
  maxTokens: 8_192,
  maxBytes: 4 * 1024 * 1024,
  retries: 2,
  retryMs: 400,
  patienceMs: 5_000,
}

/** `fetch` that takes no web page for an answer, and no more than so many bytes. */
export function limitedFetch(maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (response.ok && response.headers.get('content-type')?.includes('text/html')) {
      await response.body?.cancel()
      throw new ModelError(
        'model-unreadable',
        'The language model’s endpoint answers with a web page. Is its address right? It often ends in /v1.',
        { isOutage: true },
      )
    }
    return new Response(response.body?.pipeThrough(limitBytes(maxBytes)) ?? null, response)
  }
}

function limitBytes(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= maxBytes) controller.enqueue(chunk)
      else controller.error(unreadable('The language model does not stop writing.'))
    },
  })
}
