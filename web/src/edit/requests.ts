import type { Corrected, Correction } from '../../../server/core/declaration.ts'
import type { AddEvent, AddOutcome } from '../../../server/core/editing.ts'
import { eventsIn, request } from '../api/client.ts'

/** Without it, the server changes nothing. */
const MARK = { 'X-Belegt-Edit': '1' }

const pathOf = (articleId: string) => `/api/articles/${encodeURIComponent(articleId)}/declarations`

export async function getCorrected(articleId: string, signal?: AbortSignal): Promise<Corrected> {
  return correctedIn(await request(pathOf(articleId), signal ? { signal } : {}))
}

/** @param version of what it is in place of */
export async function putCorrection(
  articleId: string,
  correction: Correction,
  version: string,
): Promise<Corrected> {
  return correctedIn(
    await request(pathOf(articleId), {
      method: 'PUT',
      headers: { ...MARK, 'Content-Type': 'application/json', 'If-Match': version },
      body: JSON.stringify(correction),
    }),
  )
}

async function correctedIn(response: Response): Promise<Corrected> {
  return { version: response.headers.get('etag') ?? '', ...(await response.json()) }
}

/** Sends what is to be added, and tells how far it is; the last event is always `done`. */
export async function* addArticles(form: FormData): AsyncGenerator<AddEvent> {
  const response = await request('/api/added', {
    method: 'POST',
    headers: { ...MARK, Accept: 'text/event-stream' },
    body: form,
  })
  for await (const { event, content } of eventsIn(response)) {
    if (event === 'done') yield { type: 'done', outcome: content as AddOutcome }
    else yield { type: event, ...(content as object) } as AddEvent
  }
}

export async function removeAdded(document: string): Promise<void> {
  await request(`/api/added/${encodeURIComponent(document)}`, { method: 'DELETE', headers: MARK })
}
