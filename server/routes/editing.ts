import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { type Corrected, correctionSchema } from '../core/declaration.ts'
import type { AddEvent, AddedList, Addition } from '../core/editing.ts'
import { BelegtError } from '../core/errors.ts'
import { MAX_ADDRESS } from '../core/limits.ts'
import type { CorpusEditor, Log } from '../core/ports.ts'
import type { Scope } from '../core/scope.ts'
import { type ServerSentEvent, streamEvents } from './event-stream.ts'
import { isWithin } from './guard.ts'
import { readJson, valid } from './validate.ts'

/** A form of another site cannot send it, and a script of another site must ask before it may: nobody says yes. */
const MARK = 'x-belegt-edit'
const MAX_ADDITIONS = 200

const files = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.instanceof(File, { error: 'must be a file' })),
)
const form = z
  .strictObject({
    files,
    address: z.string().trim().max(MAX_ADDRESS).default(''),
    text: z.string().default(''),
  })
  .refine((given) => given.files.length + given.address.length + given.text.trim().length > 0, {
    error: 'Nothing is given: files, an address or a text.',
  })
  .refine((given) => given.files.length <= MAX_ADDITIONS, {
    error: `At most ${MAX_ADDITIONS} files can be added at a time.`,
  })

interface Parts {
  editor: CorpusEditor
  scope: Scope
  log: Log
}

/** Only from where it is allowed, and not from a page of another site. */
function mayEdit(scope: Scope) {
  return createMiddleware(async (c, next) => {
    if (!isWithin(scope, c))
      throw new BelegtError(
        'editing-off',
        'Articles can be changed from the machine alone that Belegt runs on. BELEGT_EDIT=on allows others.',
      )
    if (c.req.method !== 'GET' && c.req.header(MARK) === undefined)
      throw new BelegtError('invalid-request', `The header ${MARK} is missing.`)
    await next()
  })
}

/**
 * `GET`, `PUT` and `DELETE /api/articles/:id/declarations`: what is corrected about an article. Its version is the ETag;
 * whoever changes it says in `If-Match` which one they saw.
 */
export function declarationRoutes({ editor, scope }: Parts) {
  const path = '/:id/declarations'
  return new Hono()
    .use(path, mayEdit(scope))
    .get(path, async (c) => corrected(c, await editor.corrected(c.req.param('id'))))
    .put(path, async (c) => {
      const correction = await readJson(c, correctionSchema)
      return corrected(c, await editor.correct(c.req.param('id'), correction, versionIn(c)))
    })
    .delete(path, async (c) => corrected(c, await editor.correct(c.req.param('id'), {}, versionIn(c))))
}

function corrected(c: Context, { version, ...rest }: Corrected): Response {
  return c.json(rest, 200, { etag: `"${version}"` })
}

/** A proxy that compresses makes a weak tag of it. */
function versionIn(c: Context): string {
  const version = /^(?:W\/)?"([^"]+)"$/.exec(c.req.header('if-match')?.trim() ?? '')?.[1]
  if (version === undefined)
    throw new BelegtError('invalid-request', 'If-Match must be the ETag of what is to be changed.')
  return version
}

/**
 * `GET /api/added`: what was added. `POST`: a form with `files`, an `address` or a `text`; a stream of events tells how
 * far it is. `DELETE /api/added/:document` removes one again.
 */
export function addedRoutes({ editor, scope, log }: Parts) {
  return new Hono()
    .use(mayEdit(scope))
    .get('/', async (c) => c.json({ added: await editor.added() } satisfies AddedList))
    .post('/', async (c) => {
      const additions = await readAdditions(c)
      // Large archives take their time, and what was begun is done: no limit, and nobody who leaves ends it.
      return streamEvents(c, { log }, async function* () {
        for await (const event of editor.add(additions)) yield messageOf(event)
      })
    })
    .delete('/:document', async (c) => {
      await editor.remove(c.req.param('document'))
      return c.body(null, 204)
    })
}

async function readAdditions(c: Context): Promise<Addition[]> {
  const body = await c.req.parseBody({ all: true }).catch((cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause
    throw new BelegtError('invalid-request', 'The body is no form.', { cause })
  })
  const { files, address, text } = valid(body, form)
  const read = files.map(async (file): Promise<Addition> => {
    return { kind: 'file', name: file.name, data: await file.bytes() }
  })
  return [
    ...(await Promise.all(read)),
    ...(address === '' ? [] : [{ kind: 'address' as const, address }]),
    ...(text.trim() === '' ? [] : [{ kind: 'text' as const, text }]),
  ]
}

function messageOf(event: AddEvent): ServerSentEvent {
  const { type, ...data } = event
  return { event: type, data: JSON.stringify('outcome' in data ? data.outcome : data) }
}
