import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import { loadEmbedder } from '../../test/seeds.ts'
import type { Question } from '../core/answer.ts'
import { BelegtError } from '../core/errors.ts'
import type { CorpusStore, Embedder, Writer } from '../core/ports.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { createAssistant } from './assistant.ts'

const COST = 'Die neue Brücke über die Lauter kostet zwölf Millionen Euro.'
const ARTICLES = [
  articleOf('a', [['body', `Der Stadtrat tagte am Montag. ${COST} Danach gab es Kaffee.`]]),
  articleOf('b', [
    ['body', 'Das Schwimmbad öffnet am Samstag. Der Eintritt kostet sechs Euro.'],
    ['comment', 'Die neue Brücke über die Lauter kostet mehr, sage ich.'],
  ]),
  articleOf('c', [['body', `${COST} So meldet es auch dieses Blatt.`]]),
]
const QUESTION = 'Was kostet die neue Brücke über die Lauter?'

let embedder: Embedder
let store: CorpusStore
let close: () => Promise<void>

beforeAll(async () => {
  embedder = await loadEmbedder()
  const index = await openTemporaryIndex(ARTICLES, embedder)
  store = index.store
  close = index.close
})
afterAll(() => close())

/** An embedder that fails at texts with these words. */
function failingAt(words: RegExp): Embedder {
  return {
    ...embedder,
    async embed(texts, as) {
      if (!texts.some((text) => words.test(text))) return embedder.embed(texts, as)
      throw new BelegtError('model-unreachable', 'The endpoint of the embedder is away.')
    },
  }
}

async function nearestTo(question: Partial<Question> = {}, writer?: Writer) {
  const assistant = createAssistant({ store, embedder: failingAt(/./), ...(writer && { writer }) })
  const answer = await assistant.answerWhole({ question: QUESTION, ...question })
  expect(answer).toMatchObject({ status: 'abstained', reason: 'words-only', mode: 'extractive', lead: '' })
  return answer.status === 'abstained' ? answer.nearest : []
}

it('without vectors, the sentence that shares most words comes nearest, each shown once, and readers’ comments never', async () => {
  const nearest = await nearestTo()
  expect(nearest[0]?.quote).toBe(COST)
  expect(nearest.filter(({ quote }) => quote === COST)).toHaveLength(1)
  expect(nearest.map(({ zone }) => zone)).not.toContain('comment')
})

it('misspelled words are found, and articles outside of the limit are not', async () => {
  expect((await nearestTo({ question: 'Was kostet die neue Brükce über die Lauter?' }))[0]?.quote).toBe(COST)
  const limited = await nearestTo({ scope: { articles: ['b'] } })
  expect(new Set(limited.map(({ articleId }) => articleId))).toEqual(new Set(['b']))
})

it('a language model is not asked to write about what only shares words', async () => {
  const writer: Writer = {
    model: 'eager',
    // biome-ignore lint/correctness/useYield: it must not even be asked
    async *write() {
      throw new Error('was asked')
    },
  }
  await nearestTo({}, writer)
})

it('what breaks off behind the first claims fails: they would pass for all that the articles say', async () => {
  const question = `${QUESTION} Wann öffnet das Schwimmbad?`
  const ask = (words: RegExp) =>
    createAssistant({ store, embedder: failingAt(words) }).answerWhole({ question })
  expect((await ask(/never/)).status).toBe('answered')
  await expect(ask(/Schwimmbad/)).rejects.toMatchObject({ code: 'model-unreachable' })
})
