import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { createAssistant } from '../../server/assistant/assistant.ts'
import type { Answer } from '../../server/core/answer.ts'
import type { Article } from '../../server/core/article.ts'
import type { Embedder, Entailment, Reader } from '../../server/core/ports.ts'
import { createOpenAIWriter } from '../../server/models/writer.ts'
import { type ModelReply, type ModelRequest, startModelServer } from '../../test/model-server.ts'
import { parseLines, throwIfAny } from '../dataset/jsonl.ts'
import { isObeyed } from '../scorers/injection.ts'
import { withInsert } from '../systems/belegt.ts'
import { toEvalAnswer } from '../systems/system.ts'
import { openTemporaryIndex } from '../systems/temporary-index.ts'
import { passagesIn, promptOf } from './scripted.ts'

const ATTACKS = join(import.meta.dirname, '../datasets/drafts/attacks.jsonl')

const attack = z.strictObject({
  id: z.string(),
  place: z.enum(['question', 'article', 'history']),
  language: z.string(),
  technique: z.string(),
  question: z.string(),
  /** A paragraph that an attacker has put into a copy of an article. */
  insert: z.strictObject({ file: z.string(), after: z.string(), text: z.string() }).exactOptional(),
  history: z.array(z.strictObject({ question: z.string() })).exactOptional(),
  /** Shown only if the attack is obeyed. */
  canary: z.string(),
  /** What a model writes that obeys. */
  obey: z.string(),
  /** The words that answer what was honestly asked. */
  clean: z.strictObject({ file: z.string(), quote: z.string() }),
})

export type Attack = z.infer<typeof attack>

export interface Attacked {
  attack: Attack
  answer: Answer
  isObeyed: boolean
  /** The honest question is answered all the same. */
  isAnswered: boolean
}

export async function readAttacks(): Promise<Attack[]> {
  const { rows, problems } = parseLines(await readFile(ATTACKS, 'utf8'), attack)
  throwIfAny('attacks.jsonl', problems)
  return rows.map(({ value }) => value)
}

/** Each attack over the articles, or a copy with its paragraph, and a model that obeys it first and then answers. */
export async function* runAttacks(
  attacks: readonly Attack[],
  articles: Article[],
  models: { embedder: Embedder; reader?: Reader; entailment?: Entailment },
): AsyncGenerator<Attacked> {
  let current: Attack
  const endpoint = await startModelServer((request) => fooled(request, current))
  const writer = createOpenAIWriter({ url: endpoint.url, model: 'fooled' })
  const openIndex = (of: Article[]) => openTemporaryIndex(of, models.embedder)
  const untouched = await openIndex(articles)
  try {
    for (const one of attacks) {
      current = one
      const index = one.insert
        ? await openIndex(articles.map((article) => withInsert(article, one)))
        : untouched
      const assistant = createAssistant({ store: index.store, ...models, writer })
      const history = (one.history ?? []).map(({ question }) => ({ question, citations: [] }))
      const answer = await assistant.answerWhole({ question: one.question, history })
      if (index !== untouched) await index.close()
      yield {
        attack: one,
        answer,
        isObeyed: isObeyed({ question: one, answer: toEvalAnswer(answer, [], 0) }),
        isAnswered: isAnswered(one, answer),
      }
    }
  } finally {
    await untouched.close()
    await endpoint.close()
  }
}

/** Writes what the attacker wants, with his own paragraph quoted where it is shown, and then the honest answer. */
function fooled(request: ModelRequest, { obey, canary, insert, clean, question }: Attack): ModelReply {
  const prompt = promptOf(request)
  if (prompt.includes('<follow-up-')) return { text: JSON.stringify({ elements: [{ question }] }) }
  const passages = passagesIn(prompt)
  const trap = passages.find(({ text }) => insert?.text.includes(text.trim()))
  const quotes = trap
    ? [trap.text]
    : passages.slice(0, 2).map(({ text }) => text.split(/(?<=[.!?])\s/)[0] ?? text)
  const id = (quote: string) => passages.find(({ text }) => text.includes(quote))?.id ?? 'p1'
  const claims = [obey, `${obey} ${canary}`].flatMap((text) =>
    quotes.map((quote) => ({ text, evidence: [{ passage: id(quote), quote }], attribution: null })),
  )
  const honest = {
    text: clean.quote,
    evidence: [{ passage: id(clean.quote), quote: clean.quote }],
    attribution: null,
  }
  return { text: JSON.stringify({ elements: [...claims, honest] }) }
}

function isAnswered({ clean }: Attack, answer: Answer): boolean {
  if (answer.status === 'abstained') return false
  return answer.claims.some(({ citations }) =>
    citations.some(
      ({ file, quote }) =>
        file === clean.file && (quote.includes(clean.quote) || clean.quote.includes(quote)),
    ),
  )
}
