import { Agent, fetch, type Response } from 'undici'
import { BelegtError } from '../../server/core/errors.ts'
import { guardedLookup, isPublicAddress, type Resolve, refuseLiteral, resolveBySystem } from './addresses.ts'
import { collect, MEGABYTE } from './bytes.ts'
import { MEDIA_TYPES } from './read.ts'
import type { Input } from './source.ts'

const TIME_LIMIT = 15_000
const MAX_BYTES = 10 * MEGABYTE
const MAX_REDIRECTS = 5

export interface FetchOptions {
  /** Also fetch from this machine and from local networks. */
  allowPrivate?: boolean
  signal?: AbortSignal
  timeLimit?: number
  maxBytes?: number
  /** Which IP addresses may be connected to; public ones, unless `allowPrivate`. */
  isAllowed?: (address: string) => boolean
  resolve?: Resolve
}

/** What an address gave, ready for `readArticles`. `url` is where the redirects ended. */
export type Fetched = Input & { data: Uint8Array; url: string; mediaType: string }

/**
 * Fetches a page or a feed. Throws `unreadable-input`, with a reason that continues the address, when it cannot be had,
 * is too large, is of no format that can be read, or leads to an address that is not allowed.
 */
export async function fetchUrl(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { timeLimit = TIME_LIMIT, maxBytes = MAX_BYTES, resolve = resolveBySystem } = options
  const isAllowed = options.allowPrivate ? () => true : (options.isAllowed ?? isPublicAddress)
  const agent = new Agent({ connect: { lookup: guardedLookup(isAllowed, resolve) } })
  const timeOut = AbortSignal.timeout(timeLimit)
  const signal = options.signal ? AbortSignal.any([timeOut, options.signal]) : timeOut
  try {
    const { url, response } = await follow(webAddress(address), { agent, signal, isAllowed })
    const { mediaType, charset } = contentType(response)
    const data = await collect(bodyOf(response), maxBytes)
    return { name: url.pathname, url: url.href, data, mediaType, charset }
  } catch (error) {
    if (timeOut.aborted) throw unreadable(`did not answer within ${timeLimit / 1000} seconds`, error)
    options.signal?.throwIfAborted()
    throw readable(error)
  } finally {
    await agent.destroy()
  }
}

interface Hop {
  agent: Agent
  signal: AbortSignal
  isAllowed: (address: string) => boolean
}

async function follow(
  url: URL,
  { agent, signal, isAllowed }: Hop,
): Promise<{ url: URL; response: Response }> {
  let at = url
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    refuseLiteral(at, isAllowed)
    const response = await fetch(at, {
      dispatcher: agent,
      signal,
      redirect: 'manual',
      headers: { 'user-agent': 'Belegt', accept: [...MEDIA_TYPES].join(', ') },
    })
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel()
      at = webAddress(location, at)
      continue
    }
    if (!response.ok) throw unreadable(`answers with HTTP status ${response.status}`)
    return { url: at, response }
  }
  throw unreadable(`redirects more than ${MAX_REDIRECTS} times`)
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined
  if (url === undefined) throw unreadable('is no valid address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw unreadable('leads to no http or https address')
  if (url.username !== '' || url.password !== '') throw unreadable('holds a user name or a password')
  url.hash = ''
  return url
}

function contentType(response: Response): { mediaType: string; charset: string | undefined } {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';')
  const mediaType = type.trim().toLowerCase()
  if (!MEDIA_TYPES.has(mediaType)) {
    throw unreadable(`is of a type that cannot be read (${mediaType.slice(0, 80) || 'none is stated'})`)
  }
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(parameter)?.[1])
    .find((one) => one !== undefined)
  return { mediaType, charset }
}

async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body) yield* response.body as AsyncIterable<Uint8Array>
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'has a host name that nobody knows',
  EAI_AGAIN: 'has a host name that cannot be looked up now',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  CERT_HAS_EXPIRED: 'has an expired certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate of another host',
}

/** The reason without internals; `fetch` hides the cause at the bottom of a chain. */
function readable(error: unknown): BelegtError {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof BelegtError) return at
    const reason = REASONS[(at as NodeJS.ErrnoException).code ?? '']
    if (reason !== undefined) return unreadable(reason, error)
  }
  return unreadable('cannot be fetched', error)
}

function unreadable(reason: string, cause?: unknown): BelegtError {
  return new BelegtError('unreadable-input', reason, { cause })
}
