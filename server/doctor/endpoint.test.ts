import { describe, expect, it, onTestFinished } from 'vitest'
import { type ModelReply, type ModelRequest, startModelServer } from '../../test/model-server.ts'
import { examineEndpoint } from './endpoint.ts'

const KEY = 'sk-secret-4711'
const NUMBERS = JSON.stringify({
  elements: ['one', 'two', 'three', 'four', 'five'].map((name, index) => ({ number: index + 1, name })),
})
const LIMITS = { firstWordMs: 1_000, stallMs: 500, wholeMs: 3_000 }

async function examined(
  reply: ModelReply | ((request: ModelRequest) => ModelReply),
  { model = 'scripted', models = ['scripted'], path = '/v1', key = KEY } = {},
) {
  const server = await startModelServer(typeof reply === 'function' ? reply : () => reply)
  onTestFinished(() => server.close())
  server.models = models
  const url = server.url.replace('/v1', path)
  const findings = await examineEndpoint('language model', { url, model, key }, LIMITS)
  expect(JSON.stringify(findings)).not.toContain(KEY)
  return findings
}

describe('whoever sets up a language model', () => {
  it('sees that everything works, and how fast', async () => {
    const findings = await examined({ text: NUMBERS, pauseMs: 5 })
    expect(findings.map(({ state }) => state)).toEqual(['good', 'good', 'good', 'good'])
    expect(findings.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^scripted at http:\S+ answers$/),
      'it takes a JSON schema',
      '5 lines one after another',
      expect.stringMatching(/^the first line after \d+ ms$/),
    ])
  })

  it('is warned when it works without a schema, or all comes at once', async () => {
    const findings = await examined(({ body }) =>
      body.response_format ? { status: 400 } : { text: [NUMBERS] },
    )
    expect(findings).toMatchObject([
      { state: 'good' },
      { state: 'warning', says: /takes no JSON schema/ },
      { state: 'warning', says: '5 lines all at once' },
      { state: 'good' },
    ])
  })

  it('need not mind that the endpoint lists other names: Azure lists models, not deployments', async () => {
    const [finding] = await examined({ text: NUMBERS, pauseMs: 5 }, { model: 'my-deployment' })
    expect(finding).toMatchObject({ state: 'good' })
  })

  const unknown = { status: 404, json: { error: { message: 'No such model' } } }
  it.each([
    ['llama3.1', ['qwen3:4b', 'llama3.1:8b', 'nomic-embed'], /mean llama3\.1:8b\? Set BELEGT_LLM_MODEL/],
    ['Llama-3.1-8B', ['org/Llama-3.1-8B-Instruct'], /mean org\/Llama-3\.1-8B-Instruct\?/],
    ['gtp-small', ['gpt-small', 'gpt-large'], /mean gpt-small/],
    ['xyz', ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'], /to a model of this endpoint: a1, b2, c3, d4, e5 …/],
    ['xyz', [], /no model yet/],
  ])('learns which model was meant by %s', async (model, models, advice) => {
    expect(await examined(unknown, { model, models })).toMatchObject([
      { state: 'failed', says: /does not know the language model/, advice },
    ])
  })

  it('learns that the address lacks its /v1', async () => {
    expect(await examined({ text: NUMBERS }, { path: '' })).toMatchObject([
      { state: 'failed', says: /not quite/, advice: /^Set BELEGT_LLM_URL=http:\S+\/v1$/ },
    ])
  })

  it('learns that nothing is there', async () => {
    const server = await startModelServer(() => ({}))
    await server.close()
    expect(await examineEndpoint('language model', { url: server.url, model: 'x' })).toMatchObject([
      { state: 'failed', says: /connection was refused/, advice: /Start the model’s server/ },
    ])
  })

  it.each([
    [KEY, /does not accept the key/],
    ['', /wants a key/],
  ])('learns what is wrong with the key %j', async (key, says) => {
    const server = await startModelServer(() => ({}))
    onTestFinished(() => server.close())
    server.refuseKeys = true
    expect(
      await examineEndpoint('language model', { url: server.url, model: 'x', ...(key && { key }) }),
    ).toMatchObject([{ state: 'failed', says, advice: /BELEGT_LLM_KEY_FILE/ }])
  })

  it.each<[string, ModelReply, RegExp]>([
    ['no capacity', { status: 429 }, /BELEGT_LLM_MODEL/],
    ['silence', { end: 'stall' }, /faster model/],
    ['chatter', { text: 'Sure! One, two, three.' }, /keeps to a format/],
    ['a request that it does not take', { status: 400 }, /BELEGT_LLM_URL/],
  ])('learns what to do about %s', async (_, reply, advice) => {
    expect(await examined(reply)).toMatchObject([{ state: 'failed', advice }])
  })
})
