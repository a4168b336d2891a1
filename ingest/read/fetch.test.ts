import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from './addresses.ts'
import { type FetchOptions, fetchUrl } from './fetch.ts'
import { readArticles } from './read.ts'

const HTML = '<html><body><p>Der Stadtrat hat beschlossen.</p></body></html>'
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on this machine; its address, and what was asked of it. */
async function serve(listener: RequestListener, host = '127.0.0.1') {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://${host}:${port}`, port, requests }
}

const html: RequestListener = (_, response) => response.setHeader('content-type', 'text/html').end(HTML)

/** The reason why an address was not fetched. */
async function reason(url: string, options?: FetchOptions): Promise<string> {
  return fetchUrl(url, options).then(
    () => 'fetched',
    (error) => error.message,
  )
}

describe('a page or feed on the web', () => {
  it('is fetched with its type, its encoding and the address where it was in the end', async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new.html' }).end()
      else
        response
          .setHeader('content-type', 'text/html; charset=ISO-8859-1')
          .end('<p>Br\u00fccke</p>', 'latin1')
    })
    const fetched = await fetchUrl(`${url}/old#part`, { allowPrivate: true })
    expect(fetched).toMatchObject({ name: '/new.html', url: `${url}/new.html`, mediaType: 'text/html' })
    expect(requests.map((request) => request.headers['user-agent'])).toEqual(['Belegt', 'Belegt'])
    expect((await readArticles(fetched).next()).value).toMatchObject({ text: 'Brücke' })
  })

  it('is refused without waiting when it is of a type that holds no article', async () => {
    const { url } = await serve((_, response) => response.setHeader('content-type', 'image/png').end('x'))
    expect(await reason(url, { allowPrivate: true })).toMatch(/type that cannot be read \(image\/png\)/)
  })

  it.each([404, 500])('is refused when it answers %i', async (status) => {
    const { url } = await serve((_, response) => response.writeHead(status).end())
    expect(await reason(url, { allowPrivate: true })).toBe(`answers with HTTP status ${status}`)
  })

  it('is cut off when it is too large, even when it is small as sent', async () => {
    const endless = await serve((_, response) => {
      response.setHeader('content-type', 'text/html')
      const send = () => {
        if (response.destroyed) return
        response.write('x'.repeat(64 * 1024))
        setImmediate(send)
      }
      send()
    })
    expect(await reason(endless.url, { allowPrivate: true, maxBytes: 1024 * 1024 })).toMatch(/too large/)
    const bomb = await serve((_, response) => {
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip')
      response.end(gzipSync(Buffer.alloc(20 * 1024 * 1024)))
    })
    expect(await reason(bomb.url, { allowPrivate: true })).toMatch(/too large: more than 10 MB/)
  })

  it('is given up when it does not answer, or stops in the middle', async () => {
    const silent = await serve(() => {})
    expect(await reason(silent.url, { allowPrivate: true, timeLimit: 200 })).toMatch(/within 0\.2 seconds/)
    const slow = await serve((_, response) => response.setHeader('content-type', 'text/html').write('<p>'))
    expect(await reason(slow.url, { allowPrivate: true, timeLimit: 200 })).toMatch(/within 0\.2 seconds/)
  })

  it('is given up when whoever asked does not wait any longer', async () => {
    const { url } = await serve(() => {})
    const asked = fetchUrl(url, { allowPrivate: true, signal: AbortSignal.timeout(100) })
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('may redirect a few times, not for ever', async () => {
    const { url, requests } = await serve((_, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    )
    expect(await reason(url, { allowPrivate: true })).toBe('redirects more than 5 times')
    expect(requests).toHaveLength(6)
  })

  it.each([
    ['ftp://example.org/a', 'leads to no http or https address'],
    ['file:///etc/passwd', 'leads to no http or https address'],
    ['http://user:secret@example.org/', 'holds a user name or a password'],
    ['nonsense', 'is no valid address'],
  ])('%s is none', async (url, problem) => {
    expect(await reason(url)).toBe(problem)
  })

  it('is not there when nobody listens, in words without internals', async () => {
    const { url } = await serve(html)
    servers[0]?.close()
    expect(await reason(url, { allowPrivate: true })).toBe('refuses the connection')
    const resolve: FetchOptions['resolve'] = (_, done) =>
      done(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), [])
    expect(await reason('http://nowhere.example/', { resolve })).toBe('has a host name that nobody knows')
  })
})

describe('nothing private is fetched', () => {
  const PRIVATE = 'leads to a private address, which is not allowed'

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ])('as http://%s', async (host) => {
    const { port, requests } = await serve(html)
    expect(await reason(`http://${host}:${port}/`)).toBe(PRIVATE)
    expect(requests).toEqual([])
  })

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ])('from %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it('though public addresses are', () => {
    const addresses = ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34']
    expect(addresses.filter((address) => !isPublicAddress(address))).toEqual([])
  })

  it('by a name that leads there, not even among public addresses', async () => {
    const { port, requests } = await serve(html)
    const resolve: FetchOptions['resolve'] = (_, done) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])
    expect(await reason(`http://news.example:${port}/`, { resolve })).toBe(PRIVATE)
    expect(requests).toEqual([])
  })

  it('by a redirect from an allowed address', async () => {
    const hidden = await serve(html, '127.0.0.2')
    const open = await serve((_, response) => response.writeHead(302, { location: hidden.url }).end())
    const isAllowed = (address: string) => address === '127.0.0.1'
    expect(await reason(open.url, { isAllowed })).toBe(PRIVATE)
    expect(open.requests).toHaveLength(1)
    expect(hidden.requests).toEqual([])
    expect(await reason(hidden.url, { isAllowed: (address) => address === '127.0.0.2' })).toBe('fetched')
  })

  it('by a name that changes its address between the check and the connection', async () => {
    const hidden = await serve(html, '127.0.0.2')
    let asked = 0
    const resolve: FetchOptions['resolve'] = (_, done) =>
      done(null, [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }])
    const isAllowed = (address: string) => address === '127.0.0.1'
    // Nobody listens at 127.0.0.1 on this port: the checked address is the one that is connected to.
    expect(await reason(`http://news.example:${hidden.port}/`, { isAllowed, resolve })).toBe(
      'refuses the connection',
    )
    expect(hidden.requests).toEqual([])
    expect(await reason(`http://news.example:${hidden.port}/`, { isAllowed, resolve })).toBe(PRIVATE)
  })
})
