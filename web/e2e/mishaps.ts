import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ArticleListing } from '../../server/core/article.ts'
import { download, readIn } from './files.ts'
import { untilKept } from './kept.ts'
import { answerWith, ask, fetchJson, OFF_TOPIC, realAnswer, visit } from './visit.ts'

const ASSETS = '**/assets/*'
const refuse = (page: Page, path: string) => page.route(path, (route) => route.abort())
const reload = (page: Page) => page.getByRole('button', { name: 'Neu laden' })
const go = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name }).click()
const broken = (page: Page) => page.getByRole('alert').getByText('lässt sich gerade nicht zeigen').waitFor()

describe('what could not be loaded', () => {
  test('leaves the rest of the page to use, and is there after one press', async () => {
    const page = await visit()
    await refuse(page, ASSETS)
    await go(page, 'Prüfen')
    await broken(page)
    await go(page, 'Fragen')
    await page.getByRole('heading', { name: 'Was steht in den Artikeln?' }).waitFor()

    await page.unroute(ASSETS)
    await go(page, 'Prüfen')
    await reload(page).click()
    await page.getByRole('heading', { name: 'Steht das so in den Artikeln?' }).waitFor()
  })

  test('is not to be loaded again while the server is away: nothing at all would be there then', async () => {
    const page = await visit()
    for (const path of [ASSETS, '**/healthz']) await refuse(page, path)
    await go(page, 'Prüfen')
    await broken(page)
    await page.getByText('Der Server ist nicht erreichbar').waitFor()
    expect(await reload(page).count()).toBe(0)
    await page.unroute('**/healthz')
    await reload(page).waitFor()
  })

  test('in the reader leaves the page beside it', async () => {
    const page = await visit()
    const { articles } = await fetchJson<ArticleListing>('/api/articles')
    await page.goto(`/#/artikel/${articles[0]?.id}`)
    await refuse(page, ASSETS)
    await page.getByRole('button', { name: 'Angaben berichtigen' }).click()
    await broken(page)
    await page.locator('#composer').waitFor()
    await page.unroute(ASSETS)
    await reload(page).click()
    await page.locator('.article-text').waitFor()
  })

  test('is said when a file was to be read with it', async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'Gespräche zeigen' }).click()
    await refuse(page, ASSETS)
    await readIn(page, '{}')
    await page.getByRole('alert').getByText('Das Einlesen ist nicht gelungen').waitFor()
  })
})

describe('what the browser does not keep any more', () => {
  /** A conversation of two questions; what happens between them keeps the second from being written. */
  async function conversation(mishap: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await visit()
    await answerWith(page, { done: await realAnswer(OFF_TOPIC) })
    await ask(page, 'Eins?')
    await page.locator('.exchange .card').waitFor()
    await untilKept(page)
    await page.getByText('Nur in diesem Browser aufbewahrt.').waitFor()
    await mishap(page)
    await ask(page, 'Zwei?')
    await page.locator('.exchange .card').nth(1).waitFor()
    return page
  }

  /** Promises nothing any more, and what was asked is in the file that it recommends. */
  async function expectSaid(page: Page): Promise<void> {
    await page.getByText('Der Browser bewahrt nicht mehr alles auf.').waitFor()
    await page.getByText('Dieser Browser bewahrt nichts Neues auf').waitFor()
    const { conversations } = JSON.parse(await download(page, 'Alle sichern'))
    const [{ exchanges }] = conversations as [{ exchanges: { question: string }[] }]
    expect(exchanges.map(({ question }) => question)).toEqual(['Eins?', 'Zwei?'])
    await go(page, 'Dossier')
    await page.locator('.dossier-foot').getByText('Dieser Browser bewahrt nichts Neues auf').waitFor()
  }

  test('since its disk is full, is said and can be saved to a file', async () => {
    const page = await conversation((page) =>
      page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError')
        }
      }),
    )
    await expectSaid(page)
  })

  test('since it threw away what it had, is said and can be saved to a file', async () => {
    const page = await conversation(async (page) => {
      const devTools = await page.context().newCDPSession(page)
      const { origin } = new URL(page.url())
      await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    })
    await expectSaid(page)
  })
})
