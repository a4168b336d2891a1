import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../../test/model-server.ts'
import { loadEmbedder } from '../../test/seeds.ts'
import type { Answer, AnswerEvent, Question } from '../core/answer.ts'
import type { Article } from '../core/article.ts'
import type { CorpusStore, Embedder } from '../core/ports.ts'
import { createOpenAIWriter } from '../models/writer.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { entailmentWith } from '../verify/entailment.fixture.ts'
import { createAssistant } from './assistant.ts'

const LENGTH = 'Die neue Brücke über die Lauter ist 300 Meter lang.'
const COST = 'Die neue Brücke über die Lauter kostet zwölf Millionen Euro.'
const DEAR = 'Die neue Brücke kostet nach Angaben der Gegner 15 Millionen Euro.'
const ARTICLES = [
  article('a', 'Abendblatt', 'Stadtrat baut Brücke über die Lauter', [
    LENGTH,
    COST,
    'Der Stadtrat von Musterstadt beschloss den Bau der Brücke am Montag.',
  ]),
  article('b', 'Morgenbote', 'Streit um die Brücke über die Lauter', [
    DEAR,
    'Die Gegner der Brücke sammelten 4000 Unterschriften auf dem Marktplatz.',
  ]),
]
const QUESTION = 'Was kostet die neue Brücke über die Lauter?'
const RIGHT = draft('Der Neubau kostet 12 Mio. Euro.', COST)
const RIGHT_TOO = draft('Die Brücke misst 300 Meter.', LENGTH)
const WRONG = draft('Die Brücke kostet 20 Millionen Euro.', COST)

function article(id: string, outlet: string, title: string, sentences: string[]): Article {
  const made = articleOf(id, [
    ['headline', title],
    ['body', sentences.join(' ')],
  ])
  return { ...made, title, outlet: { status: 'declared', name: outlet } }
}

function draft(text: string, quote: string) {
  return { text, evidence: [{ passage: 'p1', quote }], attribution: null }
}
function list(...elements: object[]): string {
  return JSON.stringify({ elements })
}

type Script = (request: ModelRequest) => ModelReply

let embedder: Embedder
let store: CorpusStore
let closeIndex: () => Promise<void>
let endpoint: ModelServer
let script: Script

beforeAll(async () => {
  embedder = await loadEmbedder()
  const index = await openTemporaryIndex(ARTICLES, embedder)
  store = index.store
  closeIndex = index.close
  endpoint = await startModelServer((request) => script(request))
})
afterAll(async () => {
  await endpoint.close()
  await closeIndex()
})
beforeEach(() => {
  endpoint.requests.length = 0
})

function assistant(judge?: ReturnType<typeof writer>) {
  return createAssistant({ store, embedder, writer: writer(), ...(judge && { judge }) })
}
function writer(url = endpoint.url) {
  return createOpenAIWriter({ url, model: 'scripted', limits: { retries: 0, stallMs: 5_000 } })
}

/** Answers with one reply after the other, the last one from then on. */
function replies(...all: [ModelReply, ...ModelReply[]]): Script {
  let count = 0
  return () => all[Math.min(count++, all.length - 1)] as ModelReply
}

async function ask(given: Script, question: Partial<Question> = {}): Promise<Answer> {
  script = given
  return assistant().answerWhole({ question: QUESTION, ...question })
}
function textsOf(answer: Answer): string[] {
  return answer.status === 'abstained' ? [] : answer.claims.map(({ text }) => text)
}
function promptOf(request: ModelRequest | undefined): string {
  return JSON.stringify(request?.body.messages)
}

describe('what a model writes is shown with the article’s own words', () => {
  it('file, outlet and place follow the quote, not the passage that the model names', async () => {
    const answer = await ask(() => ({
      text: list({ ...RIGHT, evidence: [{ passage: 'p99', quote: COST }] }),
    }))
    expect(answer).toMatchObject({ status: 'answered', mode: 'generative', model: 'scripted' })
    expect(textsOf(answer)).toEqual([RIGHT.text])
    const [claim] = answer.status === 'abstained' ? [] : answer.claims
    expect(claim?.citations[0]).toMatchObject({ file: 'a.txt', quote: COST, outlet: { name: 'Abendblatt' } })
    expect(claim?.support).toBe('checked')
  })

  it('each claim arrives while the model still writes', async () => {
    script = () => ({ text: [`{"elements": [${JSON.stringify(RIGHT)}, `], end: 'stall' })
    const gone = new AbortController()
    const events = assistant().answer({ question: QUESTION }, { signal: gone.signal })
    expect(await events.next()).toMatchObject({ value: { type: 'claim', claim: { text: RIGHT.text } } })
    expect(endpoint.open()).toBe(1)
    gone.abort(new Error('gone'))
    await expect(events.next()).rejects.toThrow('gone')
  })

  it('whoever leaves ends the model’s work', async () => {
    script = () => ({ text: ['{"elements": ['], end: 'comments' })
    const gone = new AbortController()
    const answer = assistant().answerWhole({ question: QUESTION }, { signal: gone.signal })
    await vi.waitFor(() => expect(endpoint.open()).toBe(1))
    gone.abort(new Error('gone'))
    await expect(answer).rejects.toThrow('gone')
    await vi.waitFor(() => expect(endpoint.open()).toBe(0))
  })

  it('so does whoever has read enough', async () => {
    script = () => ({ text: [`{"elements": [${JSON.stringify(RIGHT)}, `], end: 'stall' })
    for await (const { type } of assistant().answer({ question: QUESTION })) {
      expect(type).toBe('claim')
      break
    }
    await vi.waitFor(() => expect(endpoint.open()).toBe(0))
  })

  it('a model is shown nothing but the articles to which the question is limited', async () => {
    const scope = { outlets: ['Morgenbote'] }
    const answer = await ask(() => ({ text: list(RIGHT, draft('Sie kostet 15 Millionen Euro.', DEAR)) }), {
      scope,
    })
    const prompts = endpoint.requests.map(promptOf).join()
    expect(prompts).toContain('Gegner')
    expect(prompts).not.toContain('Stadtrat')
    const claims = answer.status === 'abstained' ? [] : answer.claims
    expect(claims.flatMap(({ citations }) => citations.map(({ file }) => file))).toEqual(['b.txt'])
    expect(answer).toMatchObject({ mode: 'generative', scope: { outlets: ['Morgenbote'], size: 1 } })
  })

  it('the same claim written twice is shown once', async () => {
    expect(textsOf(await ask(() => ({ text: list(RIGHT, RIGHT) })))).toEqual([RIGHT.text])
  })
})

describe('what its quotes do not bear out is not shown', () => {
  it('a rejected draft is written once more, told why, and shown when it is mended', async () => {
    const answer = await ask(replies({ text: list(RIGHT_TOO, WRONG) }, { text: list(RIGHT) }))
    expect(textsOf(answer)).toEqual([RIGHT_TOO.text, RIGHT.text])
    expect(answer.drafting).toMatchObject({ drafts: 3, rejected: { 'figure-not-in-quote': 1 } })
    expect(endpoint.requests).toHaveLength(2)
    expect(promptOf(endpoint.requests[1])).toContain('figure-not-in-quote')
    expect(promptOf(endpoint.requests[1])).toContain(WRONG.text)
  })

  it('in the place of one that stays wrong, the sentence that it quotes speaks for itself', async () => {
    const answer = await ask(replies({ text: list(WRONG, RIGHT_TOO) }, { text: list(WRONG) }))
    expect(answer).toMatchObject({
      mode: 'generative',
      claims: [
        { text: RIGHT_TOO.text, support: 'checked' },
        { text: COST, support: 'verbatim', citations: [{ file: 'a.txt', quote: COST }] },
      ],
    })
    expect(endpoint.requests).toHaveLength(2)
  })

  it.each([
    [1, ['Der Bau geht auf einen Beschluss des Rates zurück.'], 'checked'],
    [-1, ['Der Stadtrat von Musterstadt beschloss den Bau der Brücke am Montag.'], 'verbatim'],
  ])(
    'what is borne out by so much, and bears out its quote, is shown, or quoted: %s',
    async (supports, shown, support) => {
      const [text, quote] = [
        'Der Bau geht auf einen Beschluss des Rates zurück.',
        ARTICLES[0]?.text.split('. ')[2],
      ]
      script = () => ({ text: list(draft(text, `${quote?.replace(/[.]$/, '')}.`)) })
      const entailment = entailmentWith({
        compare: async () => ({ supports, contradicts: -9 }),
      })
      const asking = createAssistant({ store, embedder, entailment, writer: writer() })
      const answer = await asking.answerWhole({ question: QUESTION })
      expect(answer).toMatchObject({ mode: 'generative', claims: [{ support }] })
      expect(textsOf(answer)).toEqual(shown)
    },
  )

  it('a sentence is not shown twice, however often a model fails at it', async () => {
    const answer = await ask(() => ({ text: list(draft(COST, COST), WRONG, WRONG) }))
    expect(textsOf(answer)).toEqual([COST])
  })

  it('where nothing holds, the articles’ own sentences stand in, marked as such', async () => {
    const answer = await ask(() => ({ text: list(WRONG) }))
    expect(answer).toMatchObject({ status: 'answered', mode: 'extractive', model: null })
    expect(answer.drafting).toMatchObject({ drafts: 2, rejected: { 'figure-not-in-quote': 2 } })
    expect(textsOf(answer)).toContain(COST)
  })

  it('but not where the articles do not answer', async () => {
    const answer = await ask(() => ({ text: list(draft('Der Bürgermeister heißt Otto Beispiel.', COST)) }), {
      question: 'Wie heißt der Bürgermeister der Nachbargemeinde?',
    })
    expect(answer).toMatchObject({ status: 'abstained', drafting: { rejected: { 'name-not-in-quote': 2 } } })
  })

  it('a model that finds no answer is believed; what comes nearest is shown as just that', async () => {
    const answer = await ask(() => ({ text: list() }))
    expect(answer).toMatchObject({ status: 'abstained', reason: 'not-in-articles' })
    expect(answer.status === 'abstained' && answer.nearest.length).toBeGreaterThan(0)
    expect(answer.margin).toBeLessThan(0)
  })
})

describe('an endpoint that fails', () => {
  it.each<[string, string, ModelReply]>([
    ['refuses', 'model-rejects', { status: 401 }],
    ['is busy', 'model-busy', { status: 503 }],
    ['writes no list', 'model-unreadable', { text: 'Es tut mir leid.' }],
    ['breaks off', 'model-unreachable', { text: ['{"elements": ['], end: 'cut' }],
  ])('that %s leaves the articles’ own sentences, with the reason', async (_, code, reply) => {
    const answer = await ask(() => reply)
    expect(answer).toMatchObject({ status: 'answered', mode: 'extractive', drafting: { failure: code } })
    expect(textsOf(answer)).toContain(COST)
  })

  it('after the first claim keeps what was checked until then', async () => {
    const text = [`{"elements": [${JSON.stringify(RIGHT)}, `]
    const answer = await ask(() => ({ text, end: 'cut', pauseMs: 100 }))
    expect(answer).toMatchObject({ status: 'answered', mode: 'generative' })
    expect(answer.drafting?.failure).toBe('model-unreachable')
    expect(textsOf(answer)).toEqual([RIGHT.text])
  })
})

describe('what the model reads', () => {
  it('an outlet that is asked for is all that it can quote from', async () => {
    const question = 'Was kostet die neue Brücke laut Morgenbote?'
    const answer = await ask(() => ({ text: list(RIGHT) }), { question })
    expect(promptOf(endpoint.requests[0])).toContain(DEAR)
    expect(promptOf(endpoint.requests[0])).not.toContain(COST)
    expect(answer).toMatchObject({ mode: 'extractive', drafting: { rejected: { 'quote-not-found': 2 } } })
  })

  it('nothing is written in the mode "extractive"', async () => {
    const answer = await ask(() => ({ text: list(RIGHT) }), { mode: 'extractive' })
    expect(endpoint.requests).toHaveLength(0)
    expect(answer).toMatchObject({ status: 'answered', mode: 'extractive' })
  })
})

describe('a judge that looks at each claim once more', () => {
  it.each<[string, ModelReply, string | undefined]>([
    ['says no: the claim is dropped', { text: list({ supported: false }) }, undefined],
    ['says yes: the claim is marked', { text: list({ supported: true }) }, 'judged'],
    ['fails: the claim stays what it was', { status: 500 }, 'checked'],
    ['says nothing: the claim stays what it was', { text: list() }, 'checked'],
  ])('%s', async (_, reply, support) => {
    const court = await startModelServer(() => reply)
    onTestFinished(() => court.close())
    script = () => ({ text: list(RIGHT) })
    const answer = await assistant(writer(court.url)).answerWhole({ question: QUESTION })
    if (support === undefined) {
      expect(answer).toMatchObject({ mode: 'extractive', drafting: { rejected: { 'not-supported': 2 } } })
      expect(textsOf(answer)).not.toContain(RIGHT.text)
    } else expect(answer).toMatchObject({ mode: 'generative', claims: [{ text: RIGHT.text, support }] })
  })
})

describe('a follow-up', () => {
  const history = [{ question: 'Wie lang ist die neue Brücke über die Lauter?', citations: [] }]
  /** Writes the question of its own, then claims. */
  const condensing = (first: ModelReply): Script => replies(first, { text: list(RIGHT) })

  it('is looked up as the model understands it', async () => {
    const standalone = 'Was kostet die neue Brücke über die Lauter?'
    const answer = await ask(condensing({ text: list({ question: standalone }) }), {
      question: 'Und was kostet sie?',
      history,
    })
    expect(answer.standaloneQuestion).toBe(standalone)
    expect(textsOf(answer)).toEqual([RIGHT.text])
  })

  it.each<[string, ModelReply]>([
    ['fails', { status: 500 }],
    ['writes nothing', { text: list() }],
    ['brings in a name that nobody said', { text: list({ question: 'Was kostet die Brücke in Hamburg?' }) }],
  ])('is understood by rules when the model %s', async (_, reply) => {
    const turns = [{ question: 'Was kostet die neue Brücke laut Abendblatt?', citations: [] }]
    const answer = await ask(condensing(reply), { question: 'Und laut Morgenbote?', history: turns })
    expect(answer.standaloneQuestion).toBe('Was kostet die neue Brücke laut Morgenbote?')
  })

  it('without a history is not asked about', async () => {
    await ask(() => ({ text: list(RIGHT) }))
    expect(endpoint.requests).toHaveLength(1)
  })
})

it('the answer of the last event is the claims that came before it', async () => {
  script = () => ({ text: list(RIGHT, RIGHT_TOO) })
  const events: AnswerEvent[] = []
  for await (const event of assistant().answer({ question: QUESTION })) events.push(event)
  expect(events.map(({ type }) => type)).toEqual(['claim', 'claim', 'done'])
})
