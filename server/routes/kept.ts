import type { Context } from 'hono'
import type { Assistant } from '../assistant/assistant.ts'
import type { Comparer } from '../compare/compare.ts'
import type { Answer, AnswerEvent, Question } from '../core/answer.ts'
import type { Comparison } from '../core/comparison.ts'
import type { ResultCache } from '../core/ports.ts'

const HOUR = 3_600
const DAY = 24 * HOUR

type Answering = Pick<Assistant, 'answer' | 'answerWhole'>

/**
 * Who answers this question: what was answered to the very same one, or else the assistant, whose answer is kept. The
 * header `Cache-Status` (RFC 9211) says which. JSON, stream and chat share what is kept.
 */
export async function answeringFor(
  c: Context,
  { assistant, cache }: { assistant: Assistant; cache?: ResultCache | undefined },
  { question, history = [], mode, scope }: Question,
): Promise<Answering> {
  if (!cache) return assistant
  const kept = await lookUp<Answer>(c, cache, ['answer', question, history, mode, scope])
  return kept.found ? again(kept.found) : keeping(assistant, kept.keep)
}

/** The same for a comparison. */
export async function comparingFor(
  c: Context,
  { comparer, cache }: { comparer: Comparer; cache?: ResultCache | undefined },
  question: string,
): Promise<Comparer> {
  if (!cache) return comparer
  const { found, keep } = await lookUp<Comparison>(c, cache, ['compare', question])
  if (found) return { compare: async () => renamed(found) }
  return {
    async compare(...asked) {
      const comparison = await comparer.compare(...asked)
      keep(comparison, DAY)
      return comparison
    },
  }
}

interface Kept<T> {
  found: T | undefined
  keep(result: T, seconds: number): void
}

async function lookUp<T>(c: Context, cache: ResultCache, asked: unknown): Promise<Kept<T>> {
  const { url } = c.req
  const found = (await cache.find(url, asked)) as T | undefined
  c.header('Cache-Status', found === undefined ? 'Belegt; fwd=miss' : 'Belegt; hit')
  return { found, keep: (result, seconds) => cache.keep(url, asked, result, seconds) }
}

function again(kept: Answer): Answering {
  const answer = renamed(kept)
  return {
    async *answer() {
      yield* eventsOf(answer)
    },
    answerWhole: async () => answer,
  }
}

function* eventsOf(answer: Answer): Generator<AnswerEvent> {
  if (answer.status !== 'abstained') for (const claim of answer.claims) yield { type: 'claim', claim }
  if (answer.status === 'partial') for (const missing of answer.missing) yield { type: 'missing', missing }
  yield { type: 'done', answer }
}

function keeping(assistant: Assistant, keep: (answer: Answer, seconds: number) => void): Answering {
  const keepFor = (answer: Answer) => {
    const seconds = lifetimeOf(answer)
    if (seconds > 0) keep(answer, seconds)
  }
  return {
    async *answer(...asked) {
      for await (const event of assistant.answer(...asked)) {
        if (event.type === 'done') keepFor(event.answer)
        yield event
      }
    },
    async answerWhole(...asked) {
      const answer = await assistant.answerWhole(...asked)
      keepFor(answer)
      return answer
    },
  }
}

/** How long an answer may be given again, in seconds. */
function lifetimeOf(answer: Answer): number {
  const { drafting } = answer
  const lacksModel = drafting?.failure !== undefined || ('reason' in answer && answer.reason === 'words-only')
  // whoever asks again may find the model at work
  if (lacksModel) return 0
  // a model would write it differently each time; a poor one is not to stay for long
  return drafting ? HOUR : DAY
}

/** Whoever gets it again has one of their own: what users say of an answer is kept under its id. */
function renamed<T extends { id: string }>(kept: T): T {
  return { ...kept, id: crypto.randomUUID() }
}
