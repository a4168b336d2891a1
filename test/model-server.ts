import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

/** What was asked of the scripted endpoint. */
export interface ModelRequest {
  path: string
  headers: IncomingMessage['headers']
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own JSON, which tests look into
  body: any
}

/** What it answers: a text that the model writes, or a fault. */
export interface ModelReply {
  /** What the model writes, or the pieces in which it does; nothing else is sent in one piece. */
  text?: string | string[]
  /** What it thinks before. */
  reasoning?: string[]
  /** Before each piece, and before the end. */
  pauseMs?: number
  /** Before anything. */
  delayMs?: number
  /** `stop` when nothing is said; null leaves the last chunk out. */
  finishReason?: string | null
  /** Bytes are cut into chunks of this size, wherever that is. */
  chunkBytes?: number
  /** Lines end with CR LF, as some gateways make them. */
  crlf?: boolean
  /** A comment before each piece, as gateways send to keep a connection open. */
  comments?: boolean
  /** An error within the stream, after the last piece. */
  error?: string
  /** After the last piece: nothing more comes, or only comments, or the connection breaks. */
  end?: 'stall' | 'comments' | 'cut'
  /** The last piece, again and again. */
  endless?: boolean
  /** Instead of all that: a whole response. */
  status?: number
  headers?: Record<string, string>
  json?: unknown
  html?: string
}

export interface ModelServer {
  /** Up to and with `/v1`. */
  url: string
  requests: ModelRequest[]
  /** How many responses are under way. */
  open(): number
  /** What models there are. */
  models: string[]
  /** Whether no key is good enough. */
  refuseKeys: boolean
  /** For other paths, such as `/embeddings`. */
  on(path: string, reply: (request: ModelRequest) => unknown): void
  close(): Promise<void>
}

/** A real HTTP server that speaks OpenAI's chat completions; `reply` says what the model writes. */
export async function startModelServer(
  reply: (request: ModelRequest) => ModelReply | Promise<ModelReply>,
): Promise<ModelServer> {
  const requests: ModelRequest[] = []
  const others = new Map<string, (request: ModelRequest) => unknown>()
  let open = 0

  const http = createServer(async (incoming, response) => {
    open++
    response.on('close', () => open--)
    response.on('error', () => {})
    const request = await readRequest(incoming)
    requests.push(request)
    const other = others.get(request.path)
    if (server.refuseKeys) sendJson(response, 401, { error: { message: 'Incorrect key' } })
    else if (request.path === '/v1/chat/completions') await send(response, request, await reply(request))
    else if (request.path === '/v1/models')
      sendJson(response, 200, { object: 'list', data: server.models.map((id) => ({ id, object: 'model' })) })
    else if (other) sendJson(response, 200, other(request))
    else sendJson(response, 404, { error: { message: `No such path: ${request.path}` } })
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')

  const server: ModelServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    requests,
    open: () => open,
    models: ['scripted'],
    refuseKeys: false,
    on(path, answer) {
      others.set(`/v1${path}`, answer)
    },
    async close() {
      const closed = once(http, 'close')
      http.close()
      http.closeAllConnections()
      await closed
    },
  }
  return server
}

async function readRequest(incoming: IncomingMessage): Promise<ModelRequest> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk
  return { path: incoming.url ?? '', headers: incoming.headers, body: text ? JSON.parse(text) : undefined }
}

async function send(response: ServerResponse, request: ModelRequest, reply: ModelReply): Promise<void> {
  const { status = 200, headers = {} } = reply
  if (reply.delayMs) await sleep(reply.delayMs)
  if (reply.html !== undefined) {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(reply.html)
  } else if (reply.json !== undefined || status !== 200) {
    sendJson(response, status, reply.json ?? { error: { message: `Status ${status}` } }, headers)
  } else if (request.body.stream) await stream(response, request.body.model, reply)
  else sendJson(response, 200, wholeCompletion(request.body.model, reply))
}

function sendJson(response: ServerResponse, status: number, json: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(json))
}

async function stream(response: ServerResponse, model: string, reply: ModelReply): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', ...reply.headers })
  const pieces = piecesOf(reply)
  const write = (bytes: string) =>
    writeChunks(response, reply.crlf ? bytes.replaceAll('\n', '\r\n') : bytes, reply)
  const choose = (delta: object, finish_reason: string | null = null) =>
    write(eventOf(model, { choices: [{ index: 0, delta, finish_reason }] }))

  await choose({ role: 'assistant', content: '' })
  for (const thought of reply.reasoning ?? []) await choose({ reasoning_content: thought })
  for (const piece of pieces) {
    if (reply.pauseMs) await sleep(reply.pauseMs)
    if (reply.comments) await write(': keep-alive\n\n')
    await choose({ content: piece })
  }
  while (reply.endless && !response.destroyed) await choose({ content: pieces.at(-1) })
  if (reply.pauseMs) await sleep(reply.pauseMs)
  if (reply.error !== undefined)
    await write(`data: ${JSON.stringify({ error: { message: reply.error } })}\n\n`)
  if (reply.end === 'stall') return
  while (reply.end === 'comments' && !response.destroyed) {
    await write(': keep-alive\n\n')
    await sleep(50)
  }
  if (reply.end === 'cut') {
    response.destroy()
    return
  }
  if (reply.finishReason !== null) await choose({}, reply.finishReason ?? 'stop')
  await write(eventOf(model, { choices: [], usage: usageOf(pieces.join('')) }))
  await write('data: [DONE]\n\n')
  response.end()
}

function piecesOf({ text = [] }: ModelReply): string[] {
  return typeof text === 'string' ? (text.match(/.{1,7}/gsu) ?? []) : text
}

async function writeChunks(
  response: ServerResponse,
  text: string,
  { chunkBytes }: ModelReply,
): Promise<void> {
  const bytes = Buffer.from(text)
  const size = chunkBytes ?? bytes.length
  for (let start = 0; start < bytes.length && !response.destroyed; start += size) {
    const hasRoom = response.write(bytes.subarray(start, start + size))
    if (!hasRoom) await roomIn(response)
    // a chunk of its own for each piece, not one for all that waits
    else if (chunkBytes) await nextTurn()
  }
}

async function roomIn(response: ServerResponse): Promise<void> {
  const settled = new AbortController()
  const { signal } = settled
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })])
  settled.abort()
}

function eventOf(model: string, rest: object): string {
  const event = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, ...rest }
  return `data: ${JSON.stringify(event)}\n\n`
}

function wholeCompletion(model: string, reply: ModelReply) {
  const content = piecesOf(reply).join('')
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        finish_reason: reply.finishReason ?? 'stop',
        logprobs: null,
      },
    ],
    usage: usageOf(content),
  }
}

function usageOf(text: string) {
  return { prompt_tokens: 10, completion_tokens: text.length, total_tokens: 10 + text.length }
}
