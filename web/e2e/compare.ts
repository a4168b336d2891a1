import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../server/core/comparison.ts'
import { violations } from './axe.ts'
import {
  addressedQuote,
  askAndWait,
  fetchJson,
  focusedId,
  isMarkInView,
  markedText,
  newBrowser,
  OFF_TOPIC,
  openPage,
  overflow,
  PHONE,
  QUESTION,
  words,
} from './visit.ts'

/** Answered by an article with a long name and a date, of an unknown outlet: the widest chip that there is. */
const TALKS = 'Wann sollen die Verhandlungen beginnen?'

/** The same question is compared once, and shown in several tests. */
const comparisons = new Map<string, Promise<Comparison>>()

function realComparison(question: string): Promise<Comparison> {
  const known =
    comparisons.get(question) ??
    fetchJson<Comparison>('/api/compare', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    })
  comparisons.set(question, known)
  return known
}

async function visitChat(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await newBrowser(options)
  await context.route('**/api/compare', async (route) => {
    const { question } = JSON.parse(route.request().postData() ?? '{}')
    await route.fulfill({ json: await realComparison(question) }).catch(() => {})
  })
  return openPage(context)
}

async function visitComparison(question: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visitChat(options)
  await page.goto(`/vergleich?q=${encodeURIComponent(question)}`)
  return page
}

async function tableOf(question: string) {
  const comparison = await realComparison(question)
  if (comparison.status === 'abstained') throw new Error(`The articles should answer "${question}"`)
  return comparison
}

describe('whoever compares articles', () => {
  test('comes from an answer to a table, and from a quote in it to its place in the article', async () => {
    const page = await visitChat({ viewport: { width: 1280, height: 2400 } })
    await askAndWait(page, QUESTION)
    await page.getByRole('link', { name: 'Nebeneinander vergleichen' }).click()
    const { columns, rows } = await tableOf(QUESTION)
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('columnheader').count()).toBe(columns.length + 1)
    const row = page.getByRole('row').nth(1)
    const said = rows[0].cells.filter(({ says }) => says === 'so').length
    expect(said).toBeGreaterThan(1)
    expect(await row.getByRole('rowheader').textContent()).toContain(`${said} von ${columns.length} Artikeln`)
    const cells = await row.getByRole('cell').allTextContents()
    for (const [index, cell] of rows[0].cells.entries())
      expect(words(cells[index] ?? '')).toContain(
        cell.says === 'nothing' ? 'nicht erwähnt' : words(cell.citation.quote),
      )
    expect(await violations(page)).toEqual([])

    const pin = row.getByRole('button', { name: 'Beleg 1 im Dossier' })
    await pin.click()
    expect(await pin.getAttribute('aria-pressed')).toBe('true')
    const chip = row.locator('.chip').first()
    await chip.click()
    await page.locator('.article-text mark').first().waitFor()
    expect(await markedText(page)).toBe(await addressedQuote(page))
    expect(await violations(page)).toEqual([])
    await page.reload()
    await page.locator('.article-text mark').first().waitFor()
    expect(await isMarkInView(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(await chip.getAttribute('id'))
  })

  test('asks anew, and finds both questions in the address', async () => {
    const page = await visitComparison(QUESTION)
    const box = page.getByRole('textbox', { name: 'Was soll verglichen werden?' })
    expect(await box.inputValue()).toBe(QUESTION)
    await page.getByRole('table').waitFor()
    await box.fill(OFF_TOPIC)
    await box.press('Enter')
    await page.getByRole('heading', { name: 'Nicht in den Artikeln' }).waitFor()
    expect(await focusedId(page)).toBe(await box.getAttribute('id'))
    expect(new URL(page.url()).searchParams.get('q')).toBe(OFF_TOPIC)
    expect(await page.title()).toBe(`${OFF_TOPIC} · Belegt`)
    await page.goBack()
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe(QUESTION)
  })

  test('takes the table along, as Markdown and as CSV', async () => {
    const page = await visitComparison(QUESTION, { permissions: ['clipboard-read', 'clipboard-write'] })
    const { columns, rows } = await tableOf(QUESTION)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('button', { name: 'Als CSV kopieren' }).click()
    await expect.poll(async () => (await copied()).split('\r\n').length).toBe(rows.length + 1)
    expect(await copied()).toContain(columns[0].file)
    await page.getByRole('button', { name: 'Als Markdown kopieren' }).click()
    await expect.poll(copied).toContain(`|${' --- |'.repeat(columns.length + 3)}`)
  })

  test('begins with what several articles say; a server that is away is asked again', async () => {
    const page = await visitChat()
    for (const path of ['**/api/compare', '**/healthz']) await page.route(path, (route) => route.abort())
    await page.getByRole('link', { name: 'Vergleich' }).click()
    await page.locator('.suggestions li').waitFor()
    expect(await page.locator('.suggestions li').count()).toBe(1)
    await page.getByRole('button', { name: `${QUESTION} 3 Artikel` }).click()
    await page.getByRole('alert').waitFor()
    for (const path of ['**/api/compare', '**/healthz']) await page.unroute(path)
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await page.getByRole('table').waitFor()
  })

  test('reads on a phone one statement after another, and opens a quote with a tap', async () => {
    const page = await visitComparison(TALKS, { ...PHONE, viewport: { width: 360, height: 2400 } })
    const { rows } = await tableOf(TALKS)
    await page.locator('.statement-list').waitFor()
    expect(await page.locator('.statement-list > li').count()).toBe(rows.length)
    expect(await page.getByRole('table').count()).toBe(0)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.locator('.chip').first().tap()
    await page.locator('.article-text mark').first().waitFor()
    expect(await page.locator('.reader').evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
  })
})
