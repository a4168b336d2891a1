import { createAssistant } from '../../server/assistant/assistant.ts'
import type { Answer, Turn } from '../../server/core/answer.ts'
import type { Article } from '../../server/core/article.ts'
import type { Embedder, Entailment } from '../../server/core/ports.ts'
import { createOpenAIWriter } from '../../server/models/writer.ts'
import { startModelServer } from '../../test/model-server.ts'
import { openTemporaryIndex } from '../systems/temporary-index.ts'
import type { ScriptedClaim, ScriptedDraft } from './read.ts'
import { type Fate, fatesOf } from './score.ts'
import { passagesIn, promptOf, replyTo } from './scripted.ts'

export interface Replayed {
  draft: ScriptedDraft
  answer: Answer
  fates: Fate[]
}

/**
 * Answers each draft's question over these articles, with a scripted endpoint that writes the draft. Without
 * a reader: in what order sentences would stand in for a claim changes nothing of what becomes of it.
 */
export async function* replay(
  drafts: readonly ScriptedDraft[],
  articles: Article[],
  { embedder, entailment }: { embedder: Embedder; entailment?: Entailment },
): AsyncGenerator<Replayed> {
  const texts = new Map(articles.map(({ file, text }) => [file, text]))
  const index = await openTemporaryIndex(articles, embedder)
  let current: ScriptedDraft
  let given: string[] = []
  const endpoint = await startModelServer((request) => {
    given.push(...passagesIn(promptOf(request)).map(({ text }) => text))
    return replyTo(request, current, texts)
  })
  const isWithheld = ({ evidence }: ScriptedClaim) =>
    evidence.length > 0 &&
    evidence.every((one) => {
      const text = 'file' in one ? texts.get(one.file) : undefined
      const own = given.filter((passage) => text?.includes(passage))
      return text?.includes(one.quote) && !own.some((passage) => passage.includes(one.quote))
    })
  const writer = createOpenAIWriter({ url: endpoint.url, model: 'scripted' })
  const assistant = createAssistant({
    store: index.store,
    embedder,
    ...(entailment && { entailment }),
    writer,
  })
  try {
    for (const draft of drafts) {
      current = draft
      given = []
      const history = draft.history.map(({ question, cites }) => ({
        question,
        citations: placesOf(cites, articles),
      }))
      const answer = await assistant.answerWhole({ question: draft.question, history })
      yield { draft, answer, fates: fatesOf(draft, answer, isWithheld) }
    }
  } finally {
    await endpoint.close()
    await index.close()
  }
}

function placesOf(cites: { file: string; quote: string }[], articles: Article[]): Turn['citations'] {
  return cites.map(({ file, quote }) => {
    const article = articles.find((one) => one.file === file)
    const start = article?.text.indexOf(quote) ?? -1
    if (!article || start < 0) throw new Error(`${file} has no such quote: ${quote}`)
    return { articleId: article.id, start, end: start + quote.length }
  })
}
