import {
  createUIMessageStream,
  createUIMessageStreamResponse,
  type UIMessage,
  type UIMessageStreamWriter,
} from 'ai'
import { Hono } from 'hono'
import type { Assistant } from '../assistant/assistant.ts'
import type { Answer, AnswerEvent, Claim, Question } from '../core/answer.ts'
import type { Log, ResultCache } from '../core/ports.ts'
import { chatRequest, questionIn } from './chat-request.ts'
import { abstentionText, claimText, missingText } from './chat-text.ts'
import { hasGone, KEEP_ALIVE_MS, requestSignal } from './event-stream.ts'
import { answeringFor } from './kept.ts'
import { logFailure, problemOf } from './problem.ts'
import { TIME_LIMIT_MS } from './question.ts'
import { readJson } from './validate.ts'

/** What the messages of `POST /api/chat` carry, for clients written in TypeScript: `useChat<ChatMessage>()`. */
export type ChatMessage = UIMessage<never, { claim: Claim; missing: { missing: string }; answer: Answer }>

/**
 * `POST /api/chat`: the UI message stream of the AI SDK, for any client of `useChat`. The last message is the question.
 * Each claim is a part `data-claim` (upsert by id) as soon as it is verified; a text says the same for clients that show
 * nothing else.
 */
export function chatRoutes({
  log,
  ...parts
}: {
  assistant: Assistant
  log: Log
  cache?: ResultCache | undefined
}) {
  return new Hono().post('/', async (c) => {
    const question: Question = questionIn(await readJson(c, chatRequest))
    const answering = await answeringFor(c, parts, question)
    const { signal, gone } = requestSignal(c, TIME_LIMIT_MS)
    const stream = createUIMessageStream<ChatMessage>({
      async execute({ writer }) {
        // parts before it are lost
        writer.write({ type: 'start', messageId: crypto.randomUUID() })
        const write = partWriter(writer)
        for await (const event of answering.answer(question, { signal })) write(event)
        writer.write({ type: 'finish', finishReason: 'stop' })
      },
      onError(error) {
        if (!hasGone(c, gone)) logFailure(log, error, c.req.path)
        return problemOf(error, c.req.path).detail
      },
    })
    const response = createUIMessageStreamResponse({
      stream: untilCancelled(stream, () => gone.abort()),
      keepAliveMs: KEEP_ALIVE_MS,
    })
    // with the headers that were set before
    return c.newResponse(response.body, response)
  })
}

/** Writes the parts of an answer. Its text is one part, to which whole claims are added. */
function partWriter(writer: UIMessageStreamWriter<ChatMessage>): (event: AnswerEvent) => void {
  const id = 'text'
  let hasText = false
  const said = new Set<string>()
  const sources = new Set<string>()

  function say(words: string): void {
    if (!hasText) writer.write({ type: 'text-start', id })
    writer.write({ type: 'text-delta', id, delta: hasText ? `\n\n${words}` : words })
    hasText = true
  }

  function writeSources(claim: Claim): void {
    for (const { articleId, url, title, file } of claim.citations) {
      if (sources.has(articleId)) continue
      sources.add(articleId)
      writer.write(
        url === undefined
          ? { type: 'source-document', sourceId: articleId, mediaType: 'text/plain', title, filename: file }
          : { type: 'source-url', sourceId: articleId, url, title },
      )
    }
  }

  return (event) => {
    switch (event.type) {
      case 'claim':
        writer.write({ type: 'data-claim', id: event.claim.id, data: event.claim })
        writeSources(event.claim)
        if (!said.has(event.claim.id)) say(claimText(event.claim))
        said.add(event.claim.id)
        return
      case 'missing':
        return writer.write({ type: 'data-missing', data: { missing: event.missing } })
      case 'done': {
        const { answer } = event
        if (answer.status === 'abstained') say(abstentionText(answer))
        if (answer.status === 'partial') say(missingText(answer.missing, answer.language))
        if (hasText) writer.write({ type: 'text-end', id })
        return writer.write({ type: 'data-answer', data: answer })
      }
    }
  }
}

/** The same stream, which tells when its reader has no more interest. */
function untilCancelled<T>(stream: ReadableStream<T>, onCancel: () => void): ReadableStream<T> {
  const reader = stream.getReader()
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel(reason) {
      onCancel()
      return reader.cancel(reason)
    },
  })
}
