import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type RunningBelegt, startBelegt } from '../test/belegt.ts'
import { runCli } from '../test/cli.ts'
import { addFiles, makeFolder, removeFolder, temporaryFolder } from '../test/folders.ts'
import type { Answer, Citation } from './core/answer.ts'

const QUESTION = 'Wie lange haben Trump und Putin telefoniert?'
const LIGHTHOUSE = 'Wer bewacht den Leuchtturm von Nordhafen?'
const KEEPER = 'Der Leuchtturm von Nordhafen wird seit dem Frühjahr von der Wärterin Frauke Petersen bewacht.'

let data: string
let belegt: RunningBelegt

beforeAll(async () => {
  data = await makeFolder()
  belegt = await startBelegt({ BELEGT_DATA: data })
})
afterAll(async () => {
  await belegt.stop()
  await removeFolder(data)
})

async function ask(question: string): Promise<Answer> {
  const response = await fetch(`${belegt.url}/api/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: belegt.url },
    body: JSON.stringify({ question }),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

function citationsOf(answer: Answer): Citation[] {
  return answer.status === 'abstained' ? [] : answer.claims.flatMap(({ citations }) => citations)
}

function ingest(...paths: string[]) {
  return runCli(['ingest', ...paths], { BELEGT_DATA: data })
}

describe('a newcomer who starts Belegt', () => {
  it('sees that the articles were read, that no key is needed, and where to open it', () => {
    expect(belegt.output()).toMatch(/Articles: 5 added/)
    expect(belegt.output()).toMatch(/No API key: extractive mode/)
    expect(belegt.output()).toMatch(/^Belegt: http:\/\/127\.0\.0\.1:\d+$/m)
  })

  it('gets answers with citations there, and the page', async () => {
    const citations = citationsOf(await ask(QUESTION))
    expect(citations.map(({ quote }) => quote).join('\n')).toMatch(/Eineinhalb Stunden/)
    const page = await fetch(belegt.url)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'self'/)
    const html = await page.text()
    expect(html).toContain('<div id="root">')
    expect(await (await fetch(new URL('/c/a-conversation', belegt.url))).text()).toBe(html)
    for (const missing of ['/api/nothing', '/assets/nothing.js', '/c/nothing.js'])
      expect((await fetch(new URL(missing, belegt.url))).status).toBe(404)
    expect((await fetch(`${belegt.url}/nothing`, { method: 'POST' })).status).toBe(404)
    expect((await fetch(`${belegt.url}/api/answer`)).status).toBe(405)
  })

  it('is safe from pages that point their own name here', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${belegt.url}/api/articles`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })
})

describe('while it serves', () => {
  it('another process may ingest: it answers all the time, and from the new articles afterwards', async () => {
    expect(citationsOf(await ask(LIGHTHOUSE)).map(({ quote }) => quote)).not.toContain(KEEPER)
    const folder = await temporaryFolder({ 'nordhafen.txt': `Neue Wärterin in Nordhafen\n\n${KEEPER}` })
    let running = true
    const ingesting = ingest(folder).finally(() => {
      running = false
    })
    while (running) expect(citationsOf(await ask(QUESTION)).length).toBeGreaterThan(0)
    expect(await ingesting).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 added\.\n.*revision 2: 6 articles/),
    })
    const answer = await ask(LIGHTHOUSE)
    expect(answer.revision).toBe(2)
    expect(citationsOf(answer)[0]).toMatchObject({ file: 'nordhafen.txt', quote: KEEPER })
  })

  it('an ingest of bad files leaves the old index answering', async () => {
    const before = await ask(QUESTION)
    const bad = await temporaryFolder({ 'nordhafen.txt': '' })
    await addFiles(bad, {
      'b.txt': new Uint8Array(1_000),
      'c.txt': new Uint8Array(20 * 1024 * 1024).fill(97),
    })
    const result = await ingest(bad)
    expect(result).toMatchObject({ code: 2, stdout: 'Articles: 3 failed.\n' })
    expect(result.stderr).toMatch(/b\.txt.*binary.*\n.*c\.txt.*too large.*\n.*nordhafen\.txt.*empty/)
    expect(await ingest(await temporaryFolder({ 'a.jpg': 'x' }))).toMatchObject({ code: 2 })
    const after = await ask(QUESTION)
    expect([after.revision, citationsOf(after)]).toEqual([before.revision, citationsOf(before)])
    expect(citationsOf(await ask(LIGHTHOUSE))[0]).toMatchObject({ file: 'nordhafen.txt', quote: KEEPER })
  })

  it('its port is taken: whoever starts it again is told so', async () => {
    const { port } = new URL(belegt.url)
    await expect(startBelegt({ PORT: port, BELEGT_DATA: data })).rejects.toThrow(
      new RegExp(`exit code 1.*Port ${port} is taken\\. Choose another: PORT=`, 's'),
    )
  })
})

describe('an operator', () => {
  it('stops it with SIGTERM: it ends at once and in order', async () => {
    const started = await startBelegt({ BELEGT_DATA: data })
    expect(started.output()).toMatch(/Articles: 5 unchanged/)
    // a connection that is kept alive does not hold it up
    await (await fetch(`${started.url}/healthz`)).text()
    const begin = performance.now()
    expect(await started.stop()).toBe(0)
    expect(performance.now() - begin).toBeLessThan(5_000)
    await expect(fetch(`${started.url}/healthz`)).rejects.toThrow()
  })

  it('sees which model gets what and where it is, nothing else of its address, and the metrics', async () => {
    const started = await startBelegt({
      BELEGT_DATA: data,
      BELEGT_LLM_URL: 'http://127.0.0.1:9/hidden/v1',
      BELEGT_LLM_MODEL: 'schreiber-7b',
      BELEGT_LLM_KEY: 'sk-hidden',
      BELEGT_JUDGE: 'on',
      BELEGT_JUDGE_MODEL: 'richter-1b',
    })
    onTestFinished(async () => {
      await started.stop()
    })
    expect(started.output()).toMatch(
      /^schreiber-7b at 127\.0\.0\.1:9 writes answers: .*\. richter-1b judges each claim\.$/m,
    )
    expect(started.output()).not.toMatch(/hidden|extractive/)
    expect(await (await fetch(`${started.url}/api/status`)).json()).toMatchObject({
      mode: 'generative',
      model: 'schreiber-7b',
    })
    const metrics = await (await fetch(`${started.url}/metrics`)).text()
    expect(metrics).toMatch(/^belegt_index_articles [1-9]/m)
    expect(metrics).toContain('belegt_requests_total{route="/api/status",status="200"} 1')
  })

  it('finds what was added and corrected in the page after each start', { timeout: 90_000 }, async () => {
    const env = {
      BELEGT_DATA: await temporaryFolder(),
      BELEGT_SEEDS: await temporaryFolder({ 'a.txt': `Neues vom Leuchtturm\n\n${KEEPER}` }),
    }
    const first = await startBelegt(env)
    const headers = { 'x-belegt-edit': '1' }
    const listed = await (await fetch(`${first.url}/api/articles`)).json()
    const [{ id }] = (listed as { articles: [{ id: string }] }).articles
    const address = `${first.url}/api/articles/${id}/declarations`
    const etag = (await fetch(address)).headers.get('etag') ?? ''
    const body = JSON.stringify({ outlet: 'Nordblick' })
    const put = await fetch(address, { method: 'PUT', headers: { ...headers, 'if-match': etag }, body })
    expect(put.status).toBe(200)
    const form = new FormData()
    form.set('text', 'Neue Fähre\n\nDie neue Fähre legt seit Montag in Nordhafen an.')
    const added = await fetch(`${first.url}/api/added`, { method: 'POST', headers, body: form })
    expect(await added.text()).toContain('event: done')
    expect(await first.stop()).toBe(0)

    const second = await startBelegt(env)
    onTestFinished(async () => {
      await second.stop()
    })
    expect(second.output()).toMatch(/Articles: 2 unchanged\./)
  })

  it('who takes the seeds folder away still gets the index served, with a warning', async () => {
    const started = await startBelegt({ BELEGT_DATA: data, BELEGT_SEEDS: 'no/such/folder' })
    onTestFinished(async () => {
      await started.stop()
    })
    expect(started.output()).toMatch(/no\/such\/folder: does not exist.*as it is/)
    expect((await fetch(`${started.url}/readyz`)).status).toBe(200)
  })

  it.each([
    ['neither seeds nor an index', { BELEGT_SEEDS: 'no/such/folder' }, /no\/such\/folder: does not exist/],
    ['a port in words', { PORT: 'http' }, /configuration is not valid\. PORT: must be a whole number/],
    ['a port that is too high', { PORT: '65536' }, /PORT: must be a whole number from 0 to 65535/],
    ['an address that is not this machine’s', { HOST: '192.0.2.1' }, /EADDRNOTAVAIL.*192\.0\.2\.1/],
  ])('who gives it %s is told so, without a stack', async (_, env, message) => {
    const existing = 'HOST' in env ? data : await temporaryFolder()
    const failure: Error = await startBelegt({ BELEGT_DATA: existing, ...env }).then(
      () => expect.fail('It started.'),
      (error) => error,
    )
    expect(failure.message).toMatch(/exit code 1/)
    expect(failure.message).toMatch(message)
    expect(failure.message).not.toMatch(/^\s+at |node:internal/m)
  })
})
