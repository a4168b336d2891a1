import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createHashEmbedder } from '../test/embedder.ts'
import { makeFolder, removeFolder } from '../test/folders.ts'
import { openSeedIndex, readSeeds, type SeedIndex } from '../test/seeds.ts'
import { appOver, silentLog } from './app.fixture.ts'
import type { Answer, Claim } from './core/answer.ts'
import type { Article, ArticleSummary, Zone } from './core/article.ts'
import type { CorpusStore } from './core/ports.ts'
import { createLanceStore } from './store/lancedb.ts'

const QUESTION = 'Wie lange haben Trump und Putin telefoniert?'

let seeds: SeedIndex
let app: ReturnType<typeof appOver>

beforeAll(async () => {
  seeds = await openSeedIndex()
  app = appOn(seeds)
})
afterAll(() => seeds.dispose())

/** Without a reader, under names of its own; what it logs as an error goes to `errors`. */
function appOn({ store, embedder }: Pick<SeedIndex, 'store' | 'embedder'>, errors: unknown[] = []) {
  const log = { ...silentLog, error: (fields: unknown) => errors.push(fields) }
  return appOver({ store, embedder }, { log, allowedHosts: ['belegt.example', 'other.example:8443'] })
}

/** An app whose index does not exist yet. */
async function emptyApp() {
  const folder = await makeFolder()
  const store = await createLanceStore(folder)
  onTestFinished(async () => {
    await store.close()
    await removeFolder(folder)
  })
  return appOn({ store, embedder: createHashEmbedder() })
}

function ask(body: unknown, headers: Record<string, string> = {}, on = app) {
  return on.request('/api/answer', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function answerTo(body: unknown): Promise<Answer> {
  const response = await ask(body)
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

function claimsOf(answer: Answer): Claim[] {
  if (answer.status === 'abstained') throw new Error(`No claims: ${JSON.stringify(answer)}`)
  return answer.claims
}

async function json<T>(path: string): Promise<T> {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

function eventsIn(stream: string): { event: string; data: unknown }[] {
  return stream
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const field = (name: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}: `))
          .map((line) => line.slice(name.length + 2))
          .join('\n')
      return { event: field('event'), data: JSON.parse(field('data')) }
    })
}

async function expectProblem(response: Response, status: number, detail: RegExp, instance = '/api/answer') {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const text = await response.text()
  expect(text).not.toMatch(/\.ts\b|\bat \w+ \(|node_modules|\/tmp\/|\/work\//)
  const problem = JSON.parse(text)
  expect(problem).toEqual({
    type: expect.stringMatching(/^urn:belegt:[a-z-]+$/),
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(detail),
    instance,
  })
  return problem
}

describe('a program that asks', () => {
  it('gets claims, each with its quote, file, outlet and exact place', async () => {
    const answer = await answerTo({ question: QUESTION })
    expect(answer).toMatchObject({
      question: QUESTION,
      standaloneQuestion: QUESTION,
      language: 'de',
      mode: 'extractive',
      model: null,
      revision: 1,
      status: 'answered',
    })
    expect(answer.lead).not.toBe('')
    expect(answer.timings.total).toBeGreaterThan(0)
    const claims = claimsOf(answer)
    expect(claims.length).toBeGreaterThan(0)
    const files = readSeeds()
    for (const { citations } of claims) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { file, start, end, quote } of citations) {
        expect(files.get(file)?.slice(start, end)).toBe(quote)
      }
    }
    expect(
      claims
        .flatMap(({ citations }) => citations)
        .some(({ quote }) => /anderthalb|Eineinhalb|90/.test(quote)),
    ).toBe(true)
  })

  it('gets the same answer as a stream: each claim as it is verified, then the whole', async () => {
    const response = await ask({ question: QUESTION }, { accept: 'text/event-stream' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const events = eventsIn(await response.text())
    expect(events.at(-1)?.event).toBe('done')
    const done = events.at(-1)?.data as Answer
    const streamed = events.filter(({ event }) => event === 'claim').map(({ data }) => data)
    expect(streamed).toEqual(claimsOf(done))
    expect(events).toHaveLength(streamed.length + 1)
    expect(claimsOf(done)).toEqual(claimsOf(await answerTo({ question: QUESTION })))
  })

  it('learns from the stream which part of the question nothing was found for', async () => {
    const question = `${QUESTION} Wer wurde 2022 Fußballweltmeister?`
    const events = eventsIn(await (await ask({ question }, { accept: 'text/event-stream' })).text())
    const missing = events.filter(({ event }) => event === 'missing').map(({ data }) => data)
    expect(missing).toEqual([{ missing: 'Wer wurde 2022 Fußballweltmeister?' }])
    expect(events.at(-1)?.data).toMatchObject({
      status: 'partial',
      missing: ['Wer wurde 2022 Fußballweltmeister?'],
    })
  })

  it('may follow up: the history says who is meant', async () => {
    const question = 'Was sagte Hegseth zur NATO?'
    const places = claimsOf(await answerTo({ question })).flatMap(({ citations }) =>
      citations.map(({ articleId, start, end }) => ({ articleId, start, end })),
    )
    const answer = await answerTo({
      question: 'Und was sagte er zu Truppen?',
      history: [{ question, citations: places }],
    })
    expect(answer.question).toBe('Und was sagte er zu Truppen?')
    expect(answer.standaloneQuestion).toContain('Hegseth')
    expect(
      claimsOf(answer)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/Truppen/)
  })

  it('may remember places that are gone: they are ignored, and the others still count', async () => {
    const { articles } = await json<{ articles: ArticleSummary[] }>('/api/articles')
    const { id, length } = articles.find(({ outlet }) => outlet.name === 'Euractiv') as ArticleSummary
    const understood = async (citations: { articleId: string; start: number; end: number }[]) => {
      const history = [{ question: 'Was sagte Rutte?', citations }]
      return (await answerTo({ question: 'Was sagte er zur Ukraine?', history })).standaloneQuestion
    }
    const gone = [
      { articleId: 'gone', start: 0, end: 10 },
      { articleId: "' OR 1=1 --", start: 0, end: 10 },
      { articleId: id, start: 5, end: 5 },
      { articleId: id, start: 10, end: 5 },
      { articleId: id, start: 0, end: length + 1 },
    ]
    expect(await understood(gone)).toBe(await understood([]))
    expect(await understood([...gone, { articleId: id, start: 0, end: length }])).toContain('Rutte')
  })

  it('hears that the articles do not say, when they do not', async () => {
    const answer = await answerTo({ question: 'Wer wurde 2022 Fußballweltmeister?' })
    expect(answer).toMatchObject({ status: 'abstained', lead: '' })
    expect(answer).not.toHaveProperty('claims')
  })

  it('hears before the first ingest that there are no articles', async () => {
    const on = await emptyApp()
    const response = await ask({ question: QUESTION }, {}, on)
    expect(await response.json()).toMatchObject({ status: 'abstained', reason: 'empty-corpus', nearest: [] })
  })

  it('hears how to repair an index that another model made, as JSON and in the stream', async () => {
    const errors: unknown[] = []
    const on = appOn({ store: seeds.store, embedder: createHashEmbedder() }, errors)
    await expectProblem(await ask({ question: QUESTION }, {}, on), 503, /--rebuild/)
    const stream = await ask({ question: QUESTION }, { accept: 'text/event-stream' }, on)
    expect(eventsIn(await stream.text())).toEqual([
      { event: 'error', data: expect.objectContaining({ type: 'urn:belegt:index-mismatch', status: 503 }) },
    ])
    expect(errors).toHaveLength(2)
  })
})

describe('a program that errs is told what is wrong, as problem details', () => {
  it.each([
    ['malformed JSON', '{"question": ', 400, /not JSON/],
    ['no body', '', 400, /not JSON/],
    ['no object', '"Wer?"', 400, /object/],
    ['no question', {}, 400, /question/],
    ['an empty question', { question: ' \n ' }, 400, /question: must not be empty/],
    ['a question of another type', { question: ['Wer?'] }, 400, /question/],
    ['a too long question', { question: 'a'.repeat(2_001) }, 400, /question.*2000/],
    ['a mode that is not there', { question: 'Wer?', mode: 'generative' }, 400, /mode.*extractive/],
    [
      'a malformed history',
      { question: 'Wer?', history: [{ question: 'Wo?' }] },
      400,
      /history\.0\.citations/,
    ],
    [
      'an impossible place',
      {
        question: 'Wer?',
        history: [{ question: 'Wo?', citations: [{ articleId: 'a', start: -1, end: 1 }] }],
      },
      400,
      /history\.0\.citations\.0\.start/,
    ],
    ['a scope that limits nothing', { question: 'Wer?', scope: {} }, 400, /scope: must limit something/],
    ['a misspelled limit', { question: 'Wer?', scope: { outlet: ['WELT'] } }, 400, /scope: .*"outlet"/],
    ['no article to choose', { question: 'Wer?', scope: { articles: [] } }, 400, /scope\.articles/],
    [
      'an unknown article',
      { question: 'Wer?', scope: { articles: ['gone'] } },
      400,
      /scope\.articles: .*"gone"/,
    ],
    ['an unknown outlet', { question: 'Wer?', scope: { outlets: ['Y'] } }, 400, /scope\.outlets: .*"Y"/],
    ['a time without articles', { question: 'Wer?', scope: { from: '2099' } }, 400, /scope: no article/],
    ['a day that is none', { question: 'Wer?', scope: { to: '2025-13' } }, 400, /scope\.to.*2025-02-13/],
    [
      'a time that ends before it begins',
      { question: 'Wer?', scope: { from: '2025-02', to: '2025-01-31' } },
      400,
      /scope: from must not lie after to/,
    ],
    ['more than 64 KiB', { question: 'Wer?', more: 'x'.repeat(65 * 1024) }, 413, /64 KiB/],
  ])('%s', async (_, body, status, detail) => {
    await expectProblem(await ask(body), status, detail)
  })

  it('more than 64 KiB without a word on how much', async () => {
    const body = new Blob(['x'.repeat(70 * 1024)]).stream()
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    await expectProblem(await app.request('/api/answer', init), 413, /64 KiB/)
  })

  it('a chat gets its errors likewise, and may remember more than 64 KiB', async () => {
    const post = (body: unknown, headers = {}) =>
      app.request('/api/chat', { method: 'POST', body: JSON.stringify(body), headers })
    const message = { role: 'user', parts: [{ type: 'text', text: QUESTION }] }
    const long = { role: 'assistant', parts: [{ type: 'text', text: 'x'.repeat(900 * 1024) }] }
    await expectProblem(await post({ messages: [] }), 400, /of the user/, '/api/chat')
    await expectProblem(await post({ messages: [long, long] }), 413, /1024 KiB/, '/api/chat')
    const foreign = { origin: 'https://elsewhere.example' }
    await expectProblem(await post({ messages: [message] }, foreign), 403, /other sites/, '/api/chat')
    const stream = await (await post({ messages: [message, long, message] })).text()
    expect(stream).toContain('"type":"data-answer"')
  })

  it('a question of 2,000 characters is still answered', async () => {
    await answerTo({ question: `${QUESTION} ${'a'.repeat(1_900)}` })
  })

  it('an address that is not there', async () => {
    for (const path of ['/api/nothing', '/nothing', '/api/articles/a/b']) {
      await expectProblem(await app.request(path), 404, /nothing at this address/, path)
    }
  })

  it('a method that an address does not take: the answer names those that it takes', async () => {
    for (const [path, method, allowed] of [
      ['/api/answer', 'GET', 'POST'],
      ['/api/articles', 'DELETE', 'GET, HEAD'],
      ['/api/articles/one', 'PUT', 'GET, HEAD'],
    ] as const) {
      const response = await app.request(path, { method })
      expect(response.headers.get('allow')).toBe(allowed)
      await expectProblem(response, 405, new RegExp(`takes only ${allowed}`), path)
    }
    const path = '/nothing'
    await expectProblem(await app.request(path, { method: 'POST' }), 404, /nothing at this address/, path)
  })

  it('what was not foreseen tells nothing of the machine, but the log does', async () => {
    const errors: unknown[] = []
    const store: CorpusStore = {
      ...seeds.store,
      open: () => Promise.reject(new Error('EIO: /work/secret at read (lance.rs:12)')),
    }
    const on = appOn({ store, embedder: seeds.embedder }, errors)
    const problem = await expectProblem(await ask({ question: QUESTION }, {}, on), 500, /not foreseen/)
    expect(JSON.stringify(problem)).not.toMatch(/secret|lance/)
    expect(String((errors[0] as { error: Error }).error)).toContain('/work/secret')
    const stream = await ask({ question: QUESTION }, { accept: 'text/event-stream' }, on)
    expect(await stream.text()).not.toMatch(/secret|lance/)
    expect(errors).toHaveLength(2)
  })
})

describe('a program that searches', () => {
  interface Result {
    id: string
    article: ArticleSummary
    zone: Zone
    start: number
    end: number
    text: string
    score: number
    cosine: number
    bm25: number
  }

  it('gets ranked passages with their article, place and scores', async () => {
    const { query, passages } = await json<{ query: string; passages: Result[] }>(
      `/api/search?q=${encodeURIComponent('Seltene Erden')}&limit=3`,
    )
    expect(query).toBe('Seltene Erden')
    expect(passages).toHaveLength(3)
    expect(passages[0]?.article).toMatchObject({
      file: '002_37baadb4402d03e9.txt',
      outlet: { status: 'stated', name: 'WELT' },
    })
    expect(passages[0]?.text).toMatch(/Seltene/)
    expect(passages[0]?.bm25).toBeGreaterThan(0)
    const files = readSeeds()
    for (const { article, start, end, text, zone, cosine } of passages) {
      expect(files.get(article.file)?.slice(start, end)).toBe(text)
      expect(['headline', 'body']).toContain(zone)
      expect(cosine).toBeGreaterThan(0.5)
    }
    const scores = passages.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it('is told what a score was made of, on request', async () => {
    const { passages } = await json<{ passages: (Result & { explain?: { sentences: object[] } })[] }>(
      '/api/search?q=Ukraine&limit=1&explain=1',
    )
    expect(passages[0]?.explain).toMatchObject({
      bm25Share: expect.any(Number),
      coverage: expect.any(Number),
    })
    expect(passages[0]?.explain?.sentences[0]).toMatchObject({
      start: passages[0]?.start,
      cosine: expect.any(Number),
    })
  })

  it.each(['outlet=welt', 'article=002', 'from=2099', 'zone=comment'])(
    'searches %s only, when it says so',
    async (limit) => {
      const id = (await json<{ articles: { id: string; file: string }[] }>('/api/articles')).articles.find(
        ({ file }) => file.startsWith('002'),
      )?.id
      const search = limit.replace('=002', `=${id}`)
      const { passages } = await json<{ passages: (Result & { zone: string })[] }>(
        `/api/search?q=Ukraine&${search}`,
      )
      if (limit.startsWith('from')) expect(passages).toEqual([])
      else if (limit.startsWith('zone'))
        expect(new Set(passages.map(({ zone }) => zone))).toEqual(new Set(['comment']))
      else expect(new Set(passages.map(({ article }) => article.file.slice(0, 3)))).toEqual(new Set(['002']))
    },
  )

  it('searches several outlets', async () => {
    const { passages } = await json<{ passages: Result[] }>(
      '/api/search?q=Ukraine&limit=50&outlet=welt&outlet=TKP',
    )
    expect(new Set(passages.map(({ article }) => article.outlet.name))).toEqual(new Set(['WELT', 'TKP']))
  })

  it('is shown which words were searched for', async () => {
    const { passages } = await json<{ passages: (Result & { marks: { start: number; end: number }[] })[] }>(
      `/api/search?q=${encodeURIComponent('Seltene Erden')}&limit=1`,
    )
    const [{ article, marks }] = passages as [(typeof passages)[number]]
    const words = marks.map(({ start, end }) => readSeeds().get(article.file)?.slice(start, end))
    expect(new Set(words)).toEqual(new Set(['Seltene', 'Erden']))
  })

  it('gets ten when it does not say how many', async () => {
    expect((await json<{ passages: Result[] }>('/api/search?q=Ukraine')).passages).toHaveLength(10)
  })

  it('gets an empty list before the first ingest', async () => {
    expect(await (await (await emptyApp()).request('/api/search?q=x')).json()).toMatchObject({ passages: [] })
  })

  it.each([
    ['nothing to search for', '', /q/],
    ['an empty query', '?q=%20', /q: must not be empty/],
    ['a query that is too long', `?q=${'x'.repeat(2_001)}`, /q.*2000/],
    ['no result at all', '?q=x&limit=0', /limit/],
    ['too many results', '?q=x&limit=51', /limit/],
    ['a limit in words', '?q=x&limit=many', /limit/],
    ['an unknown zone', '?q=x&zone=footer', /zone/],
    ['a day that is none', '?q=x&from=yesterday', /from.*2025-02-13/],
    ['a time that ends before it begins', '?q=x&from=2025-03&to=2025-02-13', /from must not lie after to/],
    ['an id that is too long', `?q=x&article=${'x'.repeat(101)}`, /articles.*100/],
    ['a name that is too long for an outlet', `?q=x&outlet=${'x'.repeat(301)}`, /outlets.*300/],
    ['too many outlets', `?q=x${'&outlet=y'.repeat(101)}`, /outlets.*100/],
  ])('is told what is wrong with %s', async (_, search, detail) => {
    await expectProblem(await app.request(`/api/search${search}`), 400, detail, '/api/search')
  })
})

describe('a reader of the articles', () => {
  it('sees which there are, with outlet and language, but without their texts', async () => {
    const { revision, articles } = await json<{ revision: number; articles: ArticleSummary[] }>(
      '/api/articles',
    )
    expect(revision).toBe(1)
    const files = readSeeds()
    expect(articles.map(({ file }) => file)).toEqual([...files.keys()])
    expect(articles.map(({ length }) => length)).toEqual([...files.values()].map(({ length }) => length))
    expect(articles.every(({ language }) => language === 'de')).toBe(true)
    expect(JSON.stringify(articles)).not.toContain('Eineinhalb Stunden')
    expect(JSON.stringify(articles)).not.toMatch(/"(?:root|fingerprint)"/)
  })

  it('sees of those that it names what they are made of, and which have the same origin', async () => {
    const { articles } = await json<{ articles: ArticleSummary[] }>('/api/articles')
    const [first, , third] = articles as [ArticleSummary, ArticleSummary, ArticleSummary]
    const named = await json<{
      articles: (ArticleSummary & { zones: Record<Zone, number>; copies: string[] })[]
    }>(`/api/articles?ids=${third.id},gone,${first.id}`)
    expect(named.articles.map(({ id }) => id)).toEqual([third.id, first.id])
    for (const { id, zones, copies, ...rest } of named.articles) {
      expect({ id, ...rest }).toEqual(articles.find((one) => one.id === id))
      const whole = await json<Article>(`/api/articles/${id}`)
      const body = whole.zones.filter(({ zone }) => zone === 'body')
      expect(zones.body).toBe(body.reduce((sum, { start, end }) => sum + end - start, 0))
      expect(Object.values(zones).reduce((sum, length) => sum + length, 0)).toBe(whole.text.length)
      expect(copies).toEqual([])
    }
    const many = Array.from({ length: 101 }, (_, index) => `id${index}`).join()
    await expectProblem(await app.request(`/api/articles?ids=${many}`), 400, /ids.*100/, '/api/articles')
  })

  it('gets each with its text as it lies on disk, and zones that cover it without gap or overlap', async () => {
    const { articles } = await json<{ articles: ArticleSummary[] }>('/api/articles')
    for (const { id, file } of articles) {
      const article = await json<Article>(`/api/articles/${id}`)
      expect(article.text).toBe(readSeeds().get(file))
      let end = 0
      for (const zone of article.zones) {
        expect(zone.start).toBe(end)
        expect(zone.end).toBeGreaterThan(zone.start)
        end = zone.end
      }
      expect(end).toBe(article.text.length)
      expect(article).not.toHaveProperty('root')
    }
  })

  it('is told when there is no such article, whatever the id', async () => {
    for (const id of ['gone', encodeURIComponent("' OR '1'='1"), '%00', encodeURIComponent('../x')]) {
      const response = await app.request(`/api/articles/${id}`)
      await expectProblem(response, 404, /no article with this id/, `/api/articles/${id}`)
    }
    const response = await (await emptyApp()).request('/api/articles/gone')
    await expectProblem(response, 404, /no article/, '/api/articles/gone')
  })

  it('sees an empty list before the first ingest', async () => {
    const response = await (await emptyApp()).request('/api/articles')
    expect(await response.json()).toEqual({ revision: 0, articles: [] })
  })

  it('sees what the page needs before the first question', async () => {
    expect(await json('/api/status')).toEqual({
      mode: 'extractive',
      model: null,
      prompt: null,
      articles: 5,
      revision: 1,
      feedback: false,
      editing: false,
    })
    const { suggestions } = await json<{ suggestions: { question: string; answerable: boolean }[] }>(
      '/api/suggestions',
    )
    expect(suggestions.filter(({ answerable }) => answerable).length).toBeGreaterThan(2)
    for (const { question, answerable } of suggestions) {
      expect((await answerTo({ question })).status).toBe(answerable ? 'answered' : 'abstained')
    }
  })
})

describe('whoever opens a foreign page', () => {
  const statusOf = async (url: string, headers: Record<string, string> = {}) =>
    (await app.request(url, { headers })).status

  it('does not give it the articles: other origins are refused', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost:1',
      'http://localhost.evil.example',
    ]) {
      const response = await ask({ question: QUESTION }, { origin })
      expect(await expectProblem(response, 403, /other sites/)).toMatchObject({
        type: 'urn:belegt:foreign-origin',
      })
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
    expect(await statusOf('/api/articles', { origin: 'https://evil.example' })).toBe(403)
  })

  it('cannot be tricked by a name that leads here: other hosts are refused', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '192.168.0.1:8787', 'other.example']) {
      const response = await app.request(`http://${host}/api/articles`)
      await expectProblem(response, 403, /host name.*BELEGT_ALLOWED_HOSTS/, '/api/articles')
    }
  })

  it('still reaches Belegt from its own page, on every name that it has', async () => {
    for (const host of [
      'localhost',
      'localhost:8787',
      '127.0.0.1:8787',
      '[::1]:8787',
      'belegt.example',
      'BELEGT.example:8787',
      'other.example:8443',
    ]) {
      expect(await statusOf(`http://${host}/api/articles`)).toBe(200)
      expect(await statusOf(`http://${host}/api/articles`, { origin: `http://${host}` })).toBe(200)
    }
  })

  it('is protected by the headers of every response', async () => {
    for (const path of ['/api/articles', '/nothing', '/healthz']) {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })
})

describe('whoever runs Belegt', () => {
  it('sees that it lives, and that it can answer', async () => {
    expect(await json('/healthz')).toEqual({ status: 'ok' })
    expect(await json('/readyz')).toEqual({ status: 'ready', revision: 1 })
  })

  it('sees before the first ingest that it lives but cannot answer, and what to do', async () => {
    const on = await emptyApp()
    expect((await on.request('/healthz')).status).toBe(200)
    await expectProblem(await on.request('/readyz'), 503, /npm run ingest/, '/readyz')
  })
})
