import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ArticleListing } from '../src/api/client.ts'
import { readIn } from './files.ts'
import { fetchJson, visit } from './visit.ts'

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
