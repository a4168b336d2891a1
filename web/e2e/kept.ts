import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Exchange } from '../src/chat/conversation.ts'

/** Waits until the browser has written the latest answer: a reload right after it was shown could be quicker. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(async () => (await keptExchanges(page)).map(({ progress }) => progress.state))
    .not.toContain('working')
}

/** Waits until claims of an answer that is still coming are kept, too. */
export async function untilClaimsKept(page: Page): Promise<void> {
  await expect.poll(async () => (await keptExchanges(page)).at(-1)?.claims.length ?? 0).toBeGreaterThan(0)
}

/** Waits until the browser has written so many entries of the dossier. */
export async function untilEntriesKept(page: Page, entries: number): Promise<void> {
  await expect.poll(async () => (await keptIn(page, 'dossier')).length).toBe(entries)
}

function keptExchanges(page: Page): Promise<Exchange[]> {
  return keptIn(page, 'exchanges') as Promise<Exchange[]>
}

/** All that the browser keeps of a kind. */
function keptIn(page: Page, store: 'exchanges' | 'dossier'): Promise<unknown[]> {
  return page.evaluate(
    (store) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('belegt')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
    store,
  )
}
