import { waitUntil } from 'cloudflare:workers'
import type { Log, ResultCache } from './core/ports.ts'

/**
 * Keeps results in Cloudflare's cache, in each data centre apart. A failing cache is an empty one.
 *
 * @param deployment names code, settings and index: what another one found out is never found
 */
export function createResultCache(deployment: string, log: Log): ResultCache {
  const cache = caches.default

  async function keyOf(url: string, asked: unknown): Promise<string> {
    const bytes = new TextEncoder().encode(JSON.stringify([deployment, asked]))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const name = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    // under another host name than the Worker's own, keys cost a look-up of that name
    return new URL(`/kept/${name}`, url).href
  }

  function failed(error: unknown): void {
    log.warn({ error }, 'the cache failed')
  }

  return {
    async find(url, asked) {
      try {
        const response = await cache.match(await keyOf(url, asked))
        return await response?.json()
      } catch (error) {
        failed(error)
        return undefined
      }
    },
    keep(url, asked, result, seconds) {
      const response = Response.json(result, { headers: { 'cache-control': `public, max-age=${seconds}` } })
      waitUntil(
        keyOf(url, asked)
          .then((key) => cache.put(key, response))
          .catch(failed),
      )
    },
  }
}
