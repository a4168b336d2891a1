import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ABOUT_SEEDS } from '../../test/questions.ts'
import { openSeedIndex, type SeedIndex } from '../../test/seeds.ts'
import type { Answer, Question } from '../core/answer.ts'
import { type Assistant, createAssistant } from './assistant.ts'

let seeds: SeedIndex
/** Without a reader: quicker, and scopes are none of its business. */
let assistant: Assistant
let ids: string[]

beforeAll(async () => {
  seeds = await openSeedIndex()
  assistant = createAssistant({ store: seeds.store, embedder: seeds.embedder })
  ids = (await seeds.corpus.articles()).map(({ id }) => id)
})
afterAll(() => seeds.dispose())

/** Everything that an answer shows of articles. */
function shownIn(answer: Answer): string[] {
  const citations =
    answer.status === 'abstained' ? answer.nearest : answer.claims.flatMap(({ citations }) => citations)
  return citations.map(({ articleId }) => articleId)
}

async function eventsOf(question: Question): Promise<{ streamed: string[]; answer: Answer }> {
  const streamed: string[] = []
  for await (const event of assistant.answer(question)) {
    if (event.type === 'claim') streamed.push(...event.claim.citations.map(({ articleId }) => articleId))
    if (event.type === 'done') return { streamed, answer: event.answer }
  }
  throw new Error('no answer')
}

describe('a question that is limited to articles', () => {
  it('is never answered from another one, nor shown what comes nearest in it, whatever is asked', async () => {
    let shown = 0
    for (let chosen = 1; chosen < 2 ** ids.length; chosen++) {
      const articles = ids.filter((_, place) => chosen & (1 << place))
      for (const shift of [0, 7]) {
        const question = ABOUT_SEEDS[(chosen * 3 + shift) % ABOUT_SEEDS.length] as string
        const { streamed, answer } = await eventsOf({ question, scope: { articles } })
        const foreign = [...streamed, ...shownIn(answer)].filter((id) => !articles.includes(id))
        expect({ question, articles, foreign }).toEqual({ question, articles, foreign: [] })
        expect(answer.scope).toEqual({ articles, size: articles.length })
        shown += shownIn(answer).length
      }
    }
    expect(shown).toBeGreaterThan(60)
  }, 120_000)

  it('is answered as ever when all articles are chosen', async () => {
    for (const question of ABOUT_SEEDS.slice(0, 6)) {
      const limited = await assistant.answerWhole({ question, scope: { articles: ids } })
      expect(shownIn(limited)).toEqual(shownIn(await assistant.answerWhole({ question })))
    }
  })

  it('follows up on what was said in others, and answers from the chosen ones only', async () => {
    const question = 'Was sagte Hegseth zur NATO?'
    const whole = await assistant.answerWhole({ question })
    const citations = whole.status === 'abstained' ? [] : whole.claims.flatMap(({ citations }) => citations)
    for (const id of ids) {
      const answer = await assistant.answerWhole({
        question: 'Und was sagte er zu Truppen?',
        history: [{ question, citations }],
        scope: { articles: [id] },
      })
      expect(answer.standaloneQuestion).toContain('Hegseth')
      expect(new Set([id, ...shownIn(answer)])).toEqual(new Set([id]))
    }
  })
})
