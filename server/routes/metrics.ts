import { Hono, type MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { BelegtError } from '../core/errors.ts'
import type { Metrics } from '../core/ports.ts'
import type { Scope } from '../core/scope.ts'
import { isWithin } from './guard.ts'

/** `GET /metrics` for Prometheus. @param scope `here`: for requests from this machine to its own names alone */
export function metricsRoutes({ metrics, scope }: { metrics: Metrics; scope: Scope }) {
  return new Hono().get('/', async (c) => {
    if (!isWithin(scope, c))
      throw new BelegtError(
        'not-found',
        'Metrics are for this machine alone. BELEGT_METRICS=on allows others.',
      )
    const { text, contentType } = await metrics.render()
    return c.text(text, 200, { 'content-type': contentType })
  })
}

/** Counts each request under the pattern of its route: an address may hold anything. */
export function countRequests(metrics: Metrics): MiddlewareHandler {
  return async (c, next) => {
    const begin = performance.now()
    await next()
    const path = matchedRoutes(c).findLast((route) => !route.path.endsWith('*'))?.path
    const isStream = c.res.headers.get('content-type')?.includes('text/event-stream')
    metrics.request({
      route: path ?? 'page',
      status: c.res.status,
      seconds: isStream ? undefined : (performance.now() - begin) / 1000,
    })
  }
}
