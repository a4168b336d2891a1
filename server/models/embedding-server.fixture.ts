import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface EmbeddingRequest {
  path: string
  headers: IncomingHttpHeaders
  body: { model: string; input: string[]; encoding_format?: string; dimensions?: number }
}

/** Answers one request in its own way; undefined leaves it to the server. */
export type Reply = (request: EmbeddingRequest, response: ServerResponse) => unknown

/**
 * A real HTTP server that speaks the embeddings part of OpenAI's protocol. Its vectors are not of unit length: texts with
 * the same words are near each other.
 */
export async function startEmbeddingServer(reply: Reply = () => undefined) {
  const requests: EmbeddingRequest[] = []
  const server = createServer(async (incoming, response) => {
    const request = await requestOf(incoming)
    requests.push(request)
    if ((await reply(request, response)) === undefined && !response.headersSent) answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** As {@link startEmbeddingServer}, until the test ends. */
export async function embeddingServer(reply?: Reply) {
  const server = await startEmbeddingServer(reply)
  onTestFinished(() => server.close())
  return server
}

export function json(response: ServerResponse, body: unknown, status = 200): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  return true
}

export function embeddingsOf({ body }: EmbeddingRequest) {
  return body.input.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: vectorOf(text, body.dimensions),
  }))
}

function answer(request: EmbeddingRequest, response: ServerResponse): void {
  const data = embeddingsOf(request)
  json(response, {
    object: 'list',
    model: request.body.model,
    data,
    usage: { prompt_tokens: 1, total_tokens: 1 },
  })
}

async function requestOf(incoming: IncomingMessage): Promise<EmbeddingRequest> {
  const chunks = await incoming.toArray()
  return {
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: JSON.parse(Buffer.concat(chunks).toString()),
  }
}

const DIMENSIONS = 64

function vectorOf(text: string, dimensions = DIMENSIONS): number[] {
  const vector = new Array<number>(dimensions).fill(0.1)
  for (const word of text.split(/\s+/)) {
    let hash = 2166136261
    for (const sign of word) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 16777619)
    const place = (hash >>> 0) % dimensions
    vector[place] = (vector[place] as number) + 3
  }
  return vector
}
