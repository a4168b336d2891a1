import OpenAI from 'openai'
import { expect, it, onTestFinished } from 'vitest'
import { type ModelReply, startModelServer } from './model-server.ts'

const TEXT = 'Größer als „zwei“, kleiner als 3.'

async function clientOf(reply: ModelReply) {
  const server = await startModelServer(() => reply)
  onTestFinished(() => server.close())
  return { server, client: new OpenAI({ baseURL: server.url, apiKey: 'any', maxRetries: 0 }) }
}

const question = { model: 'scripted', messages: [{ role: 'user' as const, content: '?' }] }

it.each<ModelReply>([
  { text: TEXT },
  { text: [...TEXT], chunkBytes: 3, crlf: true, comments: true, reasoning: ['Hm.'] },
])('OpenAI’s own client reads what is streamed', async (reply) => {
  const { client } = await clientOf(reply)
  const completion = await client.chat.completions.stream(question).finalChatCompletion()
  expect(completion.choices[0]).toMatchObject({ message: { content: TEXT }, finish_reason: 'stop' })
  expect(completion.usage).toMatchObject({ total_tokens: 10 + TEXT.length })
})

it('it reads a whole answer, the list of models, and other paths', async () => {
  const { client, server } = await clientOf({ text: TEXT })
  expect((await client.chat.completions.create(question)).choices[0]?.message.content).toBe(TEXT)
  server.models.push('other')
  expect((await client.models.list()).data.map(({ id }) => id)).toEqual(['scripted', 'other'])
  server.on('/embeddings', ({ body }) => ({
    object: 'list',
    model: body.model,
    data: [{ object: 'embedding', index: 0, embedding: [0.5, 0.25] }],
    usage: { prompt_tokens: 1, total_tokens: 1 },
  }))
  const { data } = await client.embeddings.create({ model: 'e', input: 'x', encoding_format: 'float' })
  expect(data[0]?.embedding).toEqual([0.5, 0.25])
})

it('it understands the faults', async () => {
  const { client } = await clientOf({
    status: 429,
    json: { error: { message: 'later', code: 'rate_limit' } },
  })
  await expect(client.chat.completions.create(question)).rejects.toMatchObject({
    status: 429,
    code: 'rate_limit',
  })
  await expect(client.files.list()).rejects.toMatchObject({ status: 404 })
})
