import { describe, expect, it } from 'vitest'
import type { Answer, Citation } from '../server/core/answer.ts'
import type { ArticleSummary } from '../server/core/article.ts'
import type { Comparison } from '../server/core/comparison.ts'
import { ABOUT_SEEDS } from './questions.ts'
import { readSeeds } from './seeds.ts'

const QUESTION = 'Wie lange haben Trump und Putin telefoniert?'
const OFF_TOPIC = 'Wer wurde 2022 Fußballweltmeister?'
const ABOUT_READERS = 'Was meinen die Leser zu Selenskyj?'

/** What whoever calls Belegt over HTTP meets, wherever it runs: over the seeds, without a model that writes. */
export function describeServed(name: string, urlOf: () => string): void {
  const get = (path: string) => fetch(urlOf() + path)
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(urlOf() + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  async function json<T>(response: Promise<Response>): Promise<T> {
    const { status, headers } = await response
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    return (await response).json() as Promise<T>
  }
  const ask = (question: string) => json<Answer>(post('/api/answer', { question }))

  async function expectProblem(response: Promise<Response>, status: number, detail: RegExp) {
    const { headers, ...rest } = await response.then(async (each) => ({
      headers: each.headers,
      status: each.status,
      problem: await each.json(),
    }))
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(rest).toMatchObject({ status, problem: { status, detail: expect.stringMatching(detail) } })
  }

  describe(`${name}: a browser`, () => {
    it('gets the page, with what may run in it', async () => {
      const response = await get('/')
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      const page = await response.text()
      expect(page).toContain('<div id="root">')
      const script = await get(/src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] as string)
      expect(script.status).toBe(200)
      expect(script.headers.get('content-type')).toMatch(/javascript/)
    })

    it('gets nothing where nothing is, and no file that is not the page’s', async () => {
      for (const path of ['/nothing.js', '/api/nothing', '/snapshot/snapshot.json', '/package.json']) {
        await expectProblem(get(path), 404, /nothing at this address/)
      }
    })

    it('is refused on the pages of others', async () => {
      const foreign = { origin: 'https://evil.example' }
      await expectProblem(post('/api/answer', { question: QUESTION }, foreign), 403, /other sites/)
    })
  })

  describe(`${name}: a program`, () => {
    it('learns that it is ready, and over how much', async () => {
      expect(await json(get('/healthz'))).toEqual({ status: 'ok' })
      expect(await json(get('/readyz'))).toEqual({ status: 'ready', revision: 1 })
      expect(await json(get('/api/status'))).toMatchObject({ mode: 'extractive', articles: 5, revision: 1 })
    })

    it('gets the articles, each as its file has it', async () => {
      const files = readSeeds()
      const { articles } = await json<{ articles: ArticleSummary[] }>(get('/api/articles'))
      expect(articles.map(({ file }) => file)).toEqual([...files.keys()].toSorted())
      for (const { id, file } of articles) {
        expect((await json<{ text: string }>(get(`/api/articles/${id}`))).text).toBe(files.get(file))
      }
      await expectProblem(get('/api/articles/gone'), 404, /./)
    })

    it('gets passages, and why', async () => {
      const { passages } = await json<{ passages: { text: string; explain: object }[] }>(
        get(`/api/search?q=${encodeURIComponent('Seltene Erden')}&limit=3&explain=1`),
      )
      expect(passages).toHaveLength(3)
      expect(passages[0]?.text).toMatch(/Seltene/)
      expect(passages[0]?.explain).toMatchObject({ bm25Share: expect.any(Number) })
    })

    it('gets claims whose quotes stand in the files, sign by sign', async () => {
      const answer = await ask(QUESTION)
      expect(answer).toMatchObject({ question: QUESTION, mode: 'extractive', model: null, revision: 1 })
      const files = readSeeds()
      expect(
        citationsOf(answer)
          .map(({ quote }) => quote)
          .join('\n'),
      ).toMatch(/Eineinhalb Stunden/)
      for (const { file, start, end, quote, zone } of citationsOf(answer)) {
        expect(files.get(file)?.slice(start, end)).toBe(quote)
        expect(['headline', 'body']).toContain(zone)
      }
    })

    it('gets the same as a stream', async () => {
      const response = await post('/api/answer', { question: QUESTION }, { accept: 'text/event-stream' })
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
      const events = [...(await response.text()).matchAll(/^event: (.+)\ndata: (.+)$/gm)]
      const done = JSON.parse(events.at(-1)?.[2] as string) as Answer
      expect(events.at(-1)?.[1]).toBe('done')
      expect(citationsOf(done)).toEqual(citationsOf(await ask(QUESTION)))
      const claims = events
        .filter(([, event]) => event === 'claim')
        .map(([, , data]) => JSON.parse(data as string))
      expect(claims).toEqual(done.status === 'abstained' ? [] : done.claims)
    })

    it('gets the same in a chat of the AI SDK', async () => {
      const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: QUESTION }] }]
      const response = await post('/api/chat', { id: 'chat', messages })
      expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
      const parts = [...(await response.text()).matchAll(/^data: (\{.+\})$/gm)].map(([, part]) =>
        JSON.parse(part as string),
      )
      expect(parts.map(({ type }) => type)).toEqual(expect.arrayContaining(['start', 'data-claim', 'finish']))
    })

    it('hears that the articles do not say', async () => {
      expect(await ask(OFF_TOPIC)).toMatchObject({ status: 'abstained', lead: '' })
    })

    it('gets answers from chosen articles only, when it limits a question to them', async () => {
      const { articles } = await json<{ articles: ArticleSummary[] }>(get('/api/articles'))
      for (const { id } of articles) {
        const body = { question: QUESTION, scope: { articles: [id] } }
        const answer = await json<Answer>(post('/api/answer', body))
        expect(answer.scope).toEqual({ articles: [id], size: 1 })
        const shown = answer.status === 'abstained' ? answer.nearest : citationsOf(answer)
        expect(shown.filter(({ articleId }) => articleId !== id)).toEqual([])
      }
      const nowhere = { question: QUESTION, scope: { articles: ['gone'] } }
      await expectProblem(post('/api/answer', nowhere), 400, /no article with the id "gone"/)
    })

    it('learns what articles are made of', async () => {
      const { articles } = await json<{ articles: ArticleSummary[] }>(get('/api/articles'))
      const ids = articles.map(({ id }) => id)
      const outlines = await json<{ articles: { id: string; zones: Record<string, number> }[] }>(
        get(`/api/articles?ids=${ids.join()}`),
      )
      for (const [place, { id, zones }] of outlines.articles.entries()) {
        expect(id).toBe(ids[place])
        expect(Object.values(zones).reduce((sum, length) => sum + length)).toBe(articles[place]?.length)
      }
    })

    it('gets comments only when it asks for them', async () => {
      const zonesIn = async (limit: string) => {
        const query = `q=${encodeURIComponent(ABOUT_READERS)}&limit=50${limit}`
        const { passages } = await json<{ passages: { zone: string }[] }>(get(`/api/search?${query}`))
        return new Set(passages.map(({ zone }) => zone))
      }
      expect(await zonesIn('')).toEqual(new Set(['headline', 'body']))
      expect(await zonesIn('&zone=comment')).toEqual(new Set(['comment']))
      const cited = citationsOf(await ask(ABOUT_READERS)).map(({ zone }) => zone)
      expect(new Set(cited)).toEqual(new Set(['comment']))
    })

    it('has a text checked', async () => {
      const [citation] = citationsOf(await ask(QUESTION)) as [Citation]
      const { sentences } = await json<{ sentences: { verdict: string }[] }>(
        post('/api/check', { text: citation.quote }),
      )
      expect(sentences[0]?.verdict).toBe('supported')
    })

    it('has articles compared, each quote as its file has it', async () => {
      const comparison = await json<Comparison>(post('/api/compare', { question: QUESTION }))
      expect(comparison).toMatchObject({ status: 'compared', silent: 0, left: 0, revision: 1 })
      const { columns, rows } = comparison as Extract<Comparison, { status: 'compared' }>
      const files = readSeeds()
      expect(columns.map(({ file }) => file).toSorted()).toEqual([...files.keys()].toSorted())
      for (const { cells } of rows) {
        expect(cells.map(({ says }) => says)).toContain('so')
        for (const [index, cell] of cells.entries()) {
          if (cell.says === 'nothing') continue
          const { file, start, end, quote } = cell.citation
          expect(file).toBe(columns[index]?.file)
          expect(files.get(file)?.slice(start, end)).toBe(quote)
        }
      }
      expect(await json(post('/api/compare', { question: OFF_TOPIC }))).toMatchObject({ status: 'abstained' })
      await expectProblem(post('/api/compare', { question: ' ' }), 400, /question: must not be empty/)
    })

    it('is told what is wrong', async () => {
      await expectProblem(post('/api/answer', '{"question": '), 400, /not JSON/)
      await expectProblem(post('/api/answer', { question: '' }), 400, /question: must not be empty/)
      await expectProblem(post('/api/answer', { question: 'x'.repeat(66_000) }), 413, /64 KiB/)
      await expectProblem(get('/api/search?q='), 400, /q: must not be empty/)
      await expectProblem(get('/api/answer'), 405, /takes only POST/)
    })
  })
}

export function citationsOf(answer: Answer): Citation[] {
  return answer.status === 'abstained' ? [] : answer.claims.flatMap(({ citations }) => citations)
}

/** Answers of one server cite the very places that those of Node cite. */
export function itAnswersAs(name: string, urlOf: () => string, nodeUrlOf: () => string): void {
  it(`${name} answers what Node answers, quote by quote`, async () => {
    for (const question of ABOUT_SEEDS.filter((_, index) => index % 4 === 0)) {
      const [ours, theirs] = await Promise.all([urlOf(), nodeUrlOf()].map((url) => answerFrom(url, question)))
      expect(placesIn(ours as Answer), question).toEqual(placesIn(theirs as Answer))
    }
  })
}

async function answerFrom(url: string, question: string): Promise<Answer> {
  const response = await fetch(`${url}/api/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  return (await response.json()) as Answer
}

function placesIn(answer: Answer) {
  const places = citationsOf(answer).map(({ file, start, end }) => `${file}:${start}-${end}`)
  return { status: answer.status, places: places.toSorted() }
}
