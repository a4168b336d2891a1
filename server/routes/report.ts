import { Hono } from 'hono'
import { BelegtError } from '../core/errors.ts'

/** `GET /evals`: the report of the last `npm run evals`. */
export function reportRoutes({ report }: { report: () => Promise<string | undefined> }) {
  return new Hono().get('/', async (c) => {
    const page = await report()
    if (page === undefined) throw new BelegtError('not-found', 'There is no report yet: npm run evals')
    return c.html(page)
  })
}
