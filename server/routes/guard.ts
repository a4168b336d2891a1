import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { BelegtError } from '../core/errors.ts'
import type { Scope } from '../core/scope.ts'

/** What a proxy says of whom it speaks for. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip']

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Besides this machine's own names; `any` where the platform itself sends a name's requests to whom they belong. */
export type AllowedHosts = readonly string[] | 'any'

/**
 * Refuses requests under a foreign host name (DNS rebinding) and from foreign pages (cross-site requests): a page
 * elsewhere must not be able to ask the articles of whoever opens it.
 */
export function guard(allowedHosts: AllowedHosts) {
  const names = new Set(allowedHosts === 'any' ? [] : allowedHosts)
  return createMiddleware(async (c, next) => {
    const host = new URL(c.req.url).host
    const hostname = new URL(c.req.url).hostname
    if (allowedHosts !== 'any' && !isOwnName(hostname) && !names.has(hostname) && !names.has(host)) {
      throw new BelegtError(
        'foreign-origin',
        'This server does not answer under this host name. BELEGT_ALLOWED_HOSTS can allow it.',
      )
    }
    const origin = c.req.header('origin')
    if (origin !== undefined && hostOf(origin) !== host) {
      throw new BelegtError('foreign-origin', 'Requests from the pages of other sites are refused.')
    }
    await next()
  })
}

/** Whether a request comes from where `scope` allows it: `here` is this machine, called by its own name and through no proxy. */
export function isWithin(scope: Scope, c: Context): boolean {
  if (scope === 'everywhere') return true
  return isOwnName(new URL(c.req.url).hostname) && FORWARDED.every((name) => c.req.header(name) === undefined)
}

/** Whether a host name is this machine's own. */
function isOwnName(hostname: string): boolean {
  return OWN_NAMES.includes(hostname)
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
