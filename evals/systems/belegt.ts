import { sha256 } from '../../ingest/article/article.ts'
import { findZones } from '../../ingest/zones/zones.ts'
import { type Assistant, type AssistantParts, createAssistant } from '../../server/assistant/assistant.ts'
import { createChecker } from '../../server/check.ts'
import type { Answer, Turn } from '../../server/core/answer.ts'
import type { Article } from '../../server/core/article.ts'
import type { Embedder, Entailment } from '../../server/core/ports.ts'
import { indexFormat } from '../../server/store/format.ts'
import type { EvalQuestion } from '../types.ts'
import { withMemory } from './memory.ts'
import { type System, toEvalAnswer } from './system.ts'
import { openTemporaryIndex } from './temporary-index.ts'

const RETRIEVED = 10
/** Questions that are answered at once: one is retrieved while another is read; a language model is waited for. */
const AT_ONCE = { extractive: 2, generative: 4 }

/** What it answers with besides the embedder: without a writer, in extractive mode. */
type Models = Pick<AssistantParts, 'reader' | 'writer' | 'judge'> & { entailment?: Entailment }

/** Belegt in this process, over an index of its own of these articles, made of real parts only. */
export async function createBelegt(
  articles: Article[],
  embedder: Embedder,
  models: Models = {},
): Promise<System> {
  const remembering = withMemory(embedder)
  const index = await openIndex(articles, remembering, models)
  const { writing } = index.assistant
  const { analysis, embedder: id } = indexFormat(embedder)
  const mode = writing ? 'generative' : 'extractive'
  return {
    name: 'belegt',
    info: {
      mode,
      index: { revision: 1, analysis, embedder: id },
      model: writing?.model ?? null,
      prompt: writing?.prompt ?? null,
    },
    parallel: AT_ONCE[mode],
    canAsk: () => true,
    async ask(question) {
      if (!question.insert) return ask(index.assistant, question)
      const attacked = await openIndex(
        articles.map((article) => withInsert(article, question)),
        remembering,
        models,
      )
      try {
        return await ask(attacked.assistant, question)
      } finally {
        await attacked.close()
      }
    },
    checker: index.checker,
    close: index.close,
  }
}

async function ask(assistant: Assistant, { question, history }: EvalQuestion) {
  const turns: Turn[] = []
  for (const earlier of history) {
    const answer = await assistant.answerWhole({ question: earlier, history: turns })
    turns.push({ question: earlier, citations: placesOf(answer) })
  }
  const before = performance.now()
  const answer = await assistant.answerWhole({ question, history: turns })
  const milliseconds = performance.now() - before
  const passages = await assistant.search(answer.standaloneQuestion, { limit: RETRIEVED })
  const retrieved = passages.map(({ article, start, end }) => ({ file: article.file, start, end }))
  return toEvalAnswer(answer, retrieved, milliseconds)
}

/** What a client remembers of an answer. */
export function placesOf(answer: Answer): Turn['citations'] {
  if (answer.status === 'abstained') return []
  return answer.claims.flatMap(({ citations }) =>
    citations.map(({ articleId, start, end }) => ({ articleId, start, end })),
  )
}

async function openIndex(articles: Article[], embedder: Embedder, models: Models) {
  const { store, close } = await openTemporaryIndex(articles, embedder)
  const parts = { store, embedder, ...models }
  return { assistant: createAssistant(parts), checker: createChecker(parts), close }
}

/** The copy of an article that an attacker has written into, read as ingest would read it. */
export function withInsert(article: Article, { insert }: Pick<EvalQuestion, 'insert'>): Article {
  if (insert?.file !== article.file) return article
  const at = article.text.indexOf(insert.after) + insert.after.length
  const text = `${article.text.slice(0, at)}\n\n${insert.text}\n\n${article.text.slice(at)}`
  return { ...article, text, sha256: sha256(text), zones: findZones(text) }
}
