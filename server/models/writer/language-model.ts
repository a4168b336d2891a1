import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai'
import { ModelError, unreadable } from './model-error.ts'

export interface Access {
  /** Up to and with `/v1`. */
  url: string
  model: string
  key?: string
}

/** The AI SDK's view of a model behind an endpoint. Its settings go under `llm` in `providerOptions`. */
export function openLanguageModel({ url, model, key }: Access, maxBytes: number): LanguageModel {
  const provider = createOpenAICompatible({
    name: 'llm',
    baseURL: url,
    ...(key && { apiKey: key }),
    supportsStructuredOutputs: true,
    fetch: limitedFetch(maxBytes),
  })
  return wrapLanguageModel({
    model: provider(model),
    // some servers leave a model's thoughts in its text
    middleware: extractReasoningMiddleware({ tagName: 'think' }),
  })
}

const NO_STREAM: [type: string, what: string][] = [
  ['text/html', 'with a web page. Is its address right? It often ends in /v1.'],
  ['application/json', 'in one piece instead of a stream.'],
]

/** `fetch` that takes nothing but a stream for an answer, and no more than so many bytes. */
function limitedFetch(maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const type = response.headers.get('content-type') ?? ''
    const wrong = NO_STREAM.find(([other]) => response.ok && type.includes(other))
    if (wrong) {
      await response.body?.cancel()
      throw new ModelError('model-unreadable', `The language model’s endpoint answers ${wrong[1]}`, {
        isOutage: true,
      })
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
