import type { Context } from 'hono'
import type { z } from 'zod'
import { BelegtError } from '../core/errors.ts'

/** The JSON body as `schema` has it. @throws BelegtError `invalid-request` that says what is wrong, in words */
export async function readJson<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  const text = await c.req.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new BelegtError('invalid-request', 'The body is not JSON.', { cause })
  }
  return valid(body, schema)
}

/** The query parameters as `schema` has them. @throws BelegtError `invalid-request` */
export function readQuery<T extends z.ZodType>(c: Context, schema: T): z.infer<T> {
  return valid(c.req.query(), schema)
}

/** A value as `schema` has it. @throws BelegtError `invalid-request` */
export function valid<T extends z.ZodType>(value: unknown, schema: T): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  )
  throw new BelegtError('invalid-request', problems.join('; '))
}
