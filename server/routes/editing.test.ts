import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorrections } from '../../ingest/corrections.ts'
import { createEditor } from '../../ingest/edit/editor.ts'
import { ingest } from '../../ingest/ingest.ts'
import { locate } from '../../ingest/locate/locate.ts'
import { makeFolder, removeFolder } from '../../test/folders.ts'
import { loadEmbedder, loadReader } from '../../test/seeds.ts'
import { appOver } from '../app.fixture.ts'
import type { Answer } from '../core/answer.ts'
import type { Article } from '../core/article.ts'
import type { CorpusStore, Embedder, Reader } from '../core/ports.ts'
import type { Scope } from '../core/scope.ts'
import { createLanceStore } from '../store/lancedb.ts'

const RECORD = 'Die Fähre nach Nordhafen kostet ab dem 1. Juni sieben Euro für Erwachsene.'
const FERRY = `Fähre wird teurer

Der Gemeinderat von Nordhafen hat am Montag den neuen Fahrplan für den Sommer beschlossen.

${RECORD}

Kinder unter sechs Jahren fahren weiterhin kostenlos mit, teilte die Reederei am Dienstag mit.`
const QUESTION = 'Was kostet die Fähre nach Nordhafen?'
const MILL = `Mühle gerettet

Die alte Mühle von Talheim wird von der Schreinerin Wilma Beispiel restauriert, teilte die Stadt mit.`

let seeds: string
let data: string
let store: CorpusStore
let embedder: Embedder
let reader: Reader
let article: Article

beforeAll(async () => {
  ;[seeds, data, embedder, reader] = await Promise.all([
    makeFolder({ 'faehre.txt': FERRY }),
    makeFolder(),
    loadEmbedder(),
    loadReader(),
  ])
  store = await createLanceStore(data)
  await ingestAll()
  article = await current()
})
afterAll(async () => {
  await store.close()
  await Promise.all([seeds, data].map(removeFolder))
})

async function ingestAll() {
  const corrections = await readCorrections(data)
  return ingest({ store, embedder, located: await locate([seeds], { corrections }), prune: true })
}

async function current(): Promise<Article> {
  const { articles } = await json<{ articles: { id: string }[] }>(app().request('/api/articles'))
  return json(app().request(`/api/articles/${articles[0]?.id}`))
}

function app(scope: Scope | 'off' = 'here') {
  return appOver(
    { store, embedder, reader },
    {
      allowedHosts: ['belegt.example'],
      ...(scope !== 'off' && { editing: { editor: createEditor({ store, embedder, data }), scope } }),
    },
  )
}

async function json<T>(response: Response | Promise<Response>): Promise<T> {
  const { status, body } = await response
  const text = await new Response(body).text()
  expect(status, text).toBe(200)
  return JSON.parse(text)
}

const path = () => `/api/articles/${article.id}/declarations`
const MARK = { 'x-belegt-edit': '1' }

async function put(correction: unknown, headers: Record<string, string> = {}) {
  const etag = (await app().request(path())).headers.get('etag') ?? ''
  return app().request(path(), {
    method: 'PUT',
    headers: { ...MARK, 'if-match': etag, ...headers },
    body: JSON.stringify(correction),
  })
}

async function quotesFor(question: string): Promise<string[]> {
  const body = JSON.stringify({ question })
  const answer = await json<Answer>(app().request('/api/answer', { method: 'POST', body }))
  return answer.status === 'abstained'
    ? []
    : answer.claims.flatMap(({ citations }) => citations.map((one) => one.quote))
}

async function expectProblem(response: Response | Promise<Response>, status: number, detail: RegExp) {
  const problem = await (await response).json()
  expect(problem).toMatchObject({ status, detail: expect.stringMatching(detail) })
  expect((await response).headers.get('content-type')).toMatch(/problem\+json/)
}

describe('whoever corrects an article in the page', () => {
  it('is answered by it at once: what is declared a comment is never cited any more, until it is taken back', async () => {
    expect(await quotesFor(QUESTION)).toContain(RECORD)
    await json(put({ zones: [{ zone: 'comment', exact: RECORD }], outlet: 'Nordblick' }))
    expect(await quotesFor(QUESTION)).not.toContain(RECORD)
    expect((await current()).outlet).toEqual({ status: 'declared', name: 'Nordblick' })
    await ingestAll()
    expect(await quotesFor(QUESTION)).not.toContain(RECORD)

    const etag = (await app().request(path())).headers.get('etag') ?? ''
    const undone = app().request(path(), { method: 'DELETE', headers: { ...MARK, 'if-match': etag } })
    expect(await json(undone)).toEqual({ correction: {}, places: [] })
    expect(await current()).toEqual(article)
    expect(await quotesFor(QUESTION)).toContain(RECORD)
  })

  it('sees what is corrected, where it stands, and under which version', async () => {
    const correction = { author: null, zones: [{ zone: 'caption', exact: RECORD }] }
    await put(correction)
    const response = await app().request(path())
    const start = FERRY.indexOf(RECORD)
    expect(await json(response)).toEqual({ correction, places: [{ start, end: start + RECORD.length }] })
    expect(response.headers.get('etag')).toMatch(/^"\w+"$/)
    await put({})
  })

  it('never overwrites what another one has corrected meanwhile', async () => {
    const etag = (await app().request(path())).headers.get('etag') ?? ''
    await put({ outlet: 'Nordblick' })
    await expectProblem(put({ outlet: 'Südblick' }, { 'if-match': etag }), 412, /changed meanwhile/)
    expect((await current()).outlet.name).toBe('Nordblick')
    await put({})
  })

  it.each<[string, unknown, RegExp]>([
    ['a date in words', { publishedAt: 'gestern' }, /publishedAt.*2025-02-13/],
    ['an unknown zone', { zones: [{ zone: 'advert', exact: 'x' }] }, /zone/],
    ['a blank outlet', { outlet: ' ' }, /outlet: must not be blank/],
    ['a field that is none', { id: 'x' }, /id/],
  ])('is told what is wrong: %s', async (_, correction, detail) => {
    await expectProblem(put(correction), 400, detail)
  })

  it('must say what they saw, and cannot correct what is not there', async () => {
    await expectProblem(put({}, { 'if-match': '*' }), 400, /If-Match/)
    await expectProblem(app().request('/api/articles/nobody/declarations'), 404, /no article/)
  })
})

async function add(fields: Record<string, string | File>, headers: Record<string, string> = MARK) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return app().request('/api/added', { method: 'POST', headers, body })
}

describe('whoever adds articles in the page', () => {
  it('is told how far it is, asks them without a restart, and removes them again', async () => {
    const question = 'Wer restauriert die Mühle von Talheim?'
    expect(await quotesFor(question)).toEqual([])
    const response = await add({ files: new File([MILL], 'mühle.txt'), text: '' })
    expect(response.headers.get('content-type')).toMatch(/event-stream/)
    const stream = await response.text()
    expect(stream).toMatch(/^event: reading\n.*event: indexing\n.*event: done\n/s)
    const { added, failed } = JSON.parse(/event: done\ndata: (.*)/.exec(stream)?.[1] ?? '')
    expect(failed).toEqual([])
    expect(added).toMatchObject([{ document: 'mühle.txt', articles: [{ title: 'Mühle gerettet' }] }])
    expect((await quotesFor(question)).join()).toContain('Wilma Beispiel')

    expect(await json(app().request('/api/added'))).toEqual({ added })
    const remove = () =>
      app().request(`/api/added/${encodeURIComponent('mühle.txt')}`, { method: 'DELETE', headers: MARK })
    expect((await remove()).status).toBe(204)
    expect(await quotesFor(question)).toEqual([])
    await expectProblem(remove(), 404, /No such document/)
  })

  it('is told when nothing is given, or something else than a form', async () => {
    await expectProblem(add({ text: ' ' }), 400, /Nothing is given/)
    await expectProblem(add({ files: 'no file' }), 400, /must be a file/)
    const headers = { ...MARK, 'content-type': 'multipart/form-data; boundary=x' }
    await expectProblem(app().request('/api/added', { method: 'POST', headers, body: 'x' }), 400, /no form/)
  })

  it('does not get an address of the own network fetched', async () => {
    expect(await (await add({ address: 'http://127.0.0.1:1/' })).text()).toMatch(/private address/)
  })
})

describe('nobody else changes anything', () => {
  it('from the page of another site, which can send neither this origin nor the header', async () => {
    const text = { text: MILL }
    await expectProblem(add(text, { ...MARK, origin: 'https://evil.example' }), 403, /other sites/)
    await expectProblem(add(text, {}), 400, /x-belegt-edit/)
    await expectProblem(app().request(path(), { method: 'DELETE' }), 400, /x-belegt-edit/)
    const preflight = await app().request('/api/added', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-headers': 'x-belegt-edit' },
    })
    expect(preflight.status).toBe(403)
  })

  it('from another machine or through a proxy, unless it is allowed', async () => {
    const from = (scope: Scope | 'off', url: string, headers = {}) =>
      json<{ editing: boolean }>(app(scope).request(`${url}/api/status`, { headers }))
    const proxied = { 'x-forwarded-for': '10.0.0.7' }
    expect(await from('here', 'http://localhost')).toMatchObject({ editing: true })
    expect(await from('here', 'http://belegt.example')).toMatchObject({ editing: false })
    expect(await from('here', 'http://localhost', proxied)).toMatchObject({ editing: false })
    expect(await from('everywhere', 'http://belegt.example', proxied)).toMatchObject({ editing: true })
    expect(await from('off', 'http://localhost')).toMatchObject({ editing: false })
    for (const address of ['/api/added', path()]) {
      await expectProblem(app().request(`http://belegt.example${address}`), 403, /BELEGT_EDIT=on/)
      await expectProblem(app('off').request(address), 404, /nothing at this address/)
    }
  })
})
