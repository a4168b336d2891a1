import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import { createHashEmbedder } from '../../test/embedder.ts'
import { temporaryFolder } from '../../test/folders.ts'
import { appOver } from '../app.fixture.ts'
import { createChecker } from '../check.ts'
import type { Span } from '../core/article.ts'
import type { CheckedSentence, CheckedText } from '../core/check.ts'
import type { Entailment, Reader } from '../core/ports.ts'
import { createLanceStore } from '../store/lancedb.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { entailmentWith } from '../verify/entailment.fixture.ts'

const BRIDGE = 'Die Stadt sperrt die alte Brücke am 12. Mai für 90 Tage.'
const MAYOR = 'Bürgermeisterin Anna Keller sagte, der Verkehr werde über den Ring geleitet.'
const COMMENT = 'Die alte Brücke stürzt bestimmt noch vor dem Sommer in den Fluss.'
const ARTICLE = articleOf('bridge', [
  ['headline', 'Brücke wird gesperrt'],
  ['body', `${BRIDGE} ${MAYOR}`],
  ['comment', COMMENT],
])
const embedder = createHashEmbedder()
/** Log-odds that outweigh the cosines of an embedder that knows no meaning. */
const SURE = 80

let index: Awaited<ReturnType<typeof openTemporaryIndex>>

beforeAll(async () => {
  index = await openTemporaryIndex([ARTICLE], embedder)
})
afterAll(() => index.close())

function post(body: unknown, init: RequestInit = {}, app = appOver({ store: index.store, embedder })) {
  return app.request('/api/check', { method: 'POST', body: JSON.stringify(body), ...init })
}

async function check(
  text: string,
  models?: { reader: Reader; entailment: Entailment },
): Promise<CheckedText> {
  const response = await post({ text }, {}, appOver({ store: index.store, embedder, ...models }))
  expect(response.status).toBe(200)
  return (await response.json()) as CheckedText
}

describe('whoever sends a draft', () => {
  it('sees of each sentence, at its place, whether the articles bear it out, with the words that do', async () => {
    const text = `# Zur Brücke\n\n${BRIDGE} Ich bin dafür. ${BRIDGE.replace('90', '30')} Bananen wachsen in Ecuador.`
    const { sentences, skipped, language, revision } = await check(text)
    expect({ language, revision }).toEqual({ language: 'de', revision: 1 })
    expect(sentences.map(({ verdict }) => verdict)).toEqual(['supported', 'contradicted', 'not-found'])
    expect(skipped.map(({ reason }) => reason)).toEqual(['heading', 'first-person'])
    for (const one of [...sentences, ...skipped]) expect(text.slice(one.start, one.end)).toBe(one.text)
    for (const sentence of sentences.slice(0, 2)) {
      const [citation] = sentence.verdict === 'not-found' ? [] : sentence.citations
      expect(citation).toMatchObject({
        file: 'bridge.txt',
        quote: BRIDGE,
        outlet: ARTICLE.outlet,
        zone: 'body',
      })
      expect(ARTICLE.text.slice(citation?.start, citation?.end)).toBe(BRIDGE)
    }
  })

  it('sees the words in which a sentence and the article differ', async () => {
    const [sentence] = (await check(BRIDGE.replace('90', '30'))).sentences
    const { differing, text, citations } = sentence as Extract<CheckedSentence, { differing: unknown }>
    const wordsIn = (words: string, spans: Span[]) => spans.map(({ start, end }) => words.slice(start, end))
    expect(wordsIn(text, differing.stated)).toEqual(['30 Tage'])
    expect(wordsIn(citations[0].quote, differing.given)).toEqual(['90 Tage'])
  })

  it('sees whose words they are', async () => {
    const [sentence] = (await check(MAYOR)).sentences
    expect(sentence).toMatchObject({
      verdict: 'supported',
      citations: [{ attribution: { kind: 'reported', speaker: 'Anna Keller' } }],
    })
  })

  it('is never told that a reader’s comment bears it out', async () => {
    const [sentence] = (await check(COMMENT)).sentences
    expect(sentence?.verdict).toBe('not-found')
    expect(JSON.stringify(sentence)).not.toContain('"zone":"comment"')
  })

  it('gets what the models find, though it is put differently, and they are asked for the claim', async () => {
    const asked: unknown[] = []
    const reader: Reader = {
      id: 'test:reader',
      async read(prompt, runs) {
        asked.push(prompt)
        return runs.map((run) => ({
          passage: 4,
          sentences: run.map((text) => ({ logit: text === BRIDGE ? SURE : -SURE })),
        }))
      },
    }
    const entailment = entailmentWith({
      async judge(claim, premises) {
        asked.push({ compared: claim })
        return premises.map(({ text }) => ({ supports: text === BRIDGE ? SURE : -SURE, contradicts: -SURE }))
      },
    })
    const claim = 'Autos kommen ab dem 12. Mai nicht mehr über den Fluss.'
    const { sentences } = await check(claim, { reader, entailment })
    expect(asked).toEqual([{ claim }, { compared: claim }])
    expect(sentences[0]).toMatchObject({ verdict: 'supported', citations: [{ quote: BRIDGE }] })
  })

  it('gets each sentence as soon as it is checked, as a stream, after how many there are, and the whole in the end', async () => {
    const text = `${BRIDGE} ${MAYOR} Und jetzt?`
    const response = await post({ text }, { headers: { accept: 'text/event-stream' } })
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((block) => /^event: (.+)\ndata: (.+)$/.exec(block)?.slice(1) ?? [])
    expect(events.map(([event]) => event)).toEqual(['begin', 'sentence', 'sentence', 'done'])
    const [begin, first, second, done] = events.map(([, data]) => JSON.parse(data as string))
    expect(begin).toEqual({ statements: 2, skipped: done.skipped })
    expect(done.skipped).toMatchObject([{ text: 'Und jetzt?', reason: 'question' }])
    expect(done.sentences).toEqual([first, second])
  })

  it('hears before the first ingest that nothing was read', async () => {
    const store = await createLanceStore(await temporaryFolder())
    onTestFinished(() => store.close())
    const checked = await (await post({ text: BRIDGE }, {}, appOver({ store, embedder }))).json()
    expect(checked).toMatchObject({ revision: 0, sentences: [{ verdict: 'not-found', nearest: [] }] })
  })
})

describe('whoever errs is told what is wrong', () => {
  it.each<[what: string, body: unknown, status: number, detail: RegExp]>([
    ['no text', {}, 400, /text/],
    ['an empty text', { text: '  \n' }, 400, /text: must not be empty/],
    ['more than 100 kB', { text: 'ä'.repeat(51_000) }, 413, /100 kB/],
    ['more than a text of 100 kB can be', { text: 'x'.repeat(300 * 1024) }, 413, /256 KiB/],
  ])('%s', async (_, body, status, detail) => {
    const headers = { 'content-length': String(JSON.stringify(body).length) }
    const response = await post(body, { headers })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(detail) })
  })

  it('a text of 90 kB is not too long', async () => {
    expect((await post({ text: '?\n'.repeat(45_000) })).status).toBe(200)
  })
})

it('nothing more is looked up for whoever has gone', async () => {
  const gone = new AbortController()
  const checker = createChecker({ store: index.store, embedder })
  const events = checker.check(`${BRIDGE} ${MAYOR}`, { signal: gone.signal })
  expect((await events.next()).value).toMatchObject({ type: 'begin' })
  expect((await events.next()).value).toMatchObject({ type: 'sentence' })
  gone.abort(new Error('gone'))
  await expect(events.next()).rejects.toThrow('gone')
})
