import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import { createHashEmbedder, watched } from '../../test/embedder.ts'
import type { Reader } from '../core/ports.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { type Assistant, createAssistant } from './assistant.ts'

const PAPERS = ['Abendblatt', 'Morgenbote', 'Tageswelt']
const ARTICLES = PAPERS.map((paper) => ({
  ...articleOf(paper, [
    ['headline', 'Der Stadtrat baut eine Brücke'],
    ['body', `Die Redaktion von ${paper} hält die Brücke des Stadtrats für teuer.`],
    ['comment', 'Das Schwimmbad soll endlich wieder öffnen.'],
  ]),
  outlet: { status: 'declared' as const, name: paper },
}))

const embedder = watched(createHashEmbedder())
let read: string[] = []
/** Finds no answer anywhere. */
const reader: Reader = {
  id: 'test',
  async read(_, runs) {
    read.push(...runs.map((run) => run.join(' ')))
    return runs.map((run) => ({
      passage: -9,
      sentences: run.map(() => ({ logit: -9, contradiction: -9, words: { start: 0, end: 3, logit: -9 } })),
    }))
  },
}

let assistant: Assistant
let close: () => Promise<void>

beforeAll(async () => {
  const index = await openTemporaryIndex(ARTICLES, embedder)
  close = index.close
  assistant = createAssistant({ store: index.store, embedder, reader })
})
afterAll(() => close())
beforeEach(() => {
  embedder.texts.length = 0
  read = []
})

it.each([
  [
    'a question that is declined, though readers’ comments are looked at, too',
    'Wie heißt der Architekt der Brücke?',
  ],
  ['a comparison, though each outlet is looked up apart', 'Was schreiben die Zeitungen über die Brücke?'],
])('%s is embedded once', async (_, question) => {
  await assistant.answerWhole({ question })
  expect(embedder.texts).toHaveLength(1)
})

it('comments beside the point are not read', async () => {
  await assistant.answerWhole({ question: 'Wie heißt der Architekt der Brücke?' })
  expect(read.length).toBeGreaterThan(0)
  expect(read.filter((run) => run.includes('Schwimmbad'))).toEqual([])
})
