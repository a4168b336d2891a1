import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest'
import type { Article } from '../../server/core/article.ts'
import { type RunningBelegt, startBelegt } from '../../test/belegt.ts'
import { launchBrowser } from '../../test/browser.ts'

let belegt: RunningBelegt
let browser: Browser
/** What no page may do: ask another origin, break the content security policy, throw. */
const offences: string[] = []

beforeAll(async () => {
  belegt = await startBelegt()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await belegt?.stop()
})

afterEach(() => {
  expect(offences.splice(0)).toEqual([])
})

/** Opens the page of a real server in a browser of its own. */
export async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(belegt.url).origin) offences.push(request.url())
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) offences.push(message.text())
  })
  page.on('pageerror', (error) => offences.push(error.message))
  await page.goto(belegt.url)
  await page.locator('.articles li').first().waitFor()
  return page
}

export async function fetchJson<T>(path: string, init?: RequestInit): Promise<T> {
  return (await fetch(new URL(path, belegt.url), init)).json() as Promise<T>
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Frage' }).fill(question)
  await page.keyboard.press('Enter')
}

/** Asks, and waits for the whole answer. */
export async function askAndWait(page: Page, question: string): Promise<void> {
  await ask(page, question)
  // Not only waited for: a failure then says how the search ended instead.
  const status = async () => (await page.getByRole('status').allTextContents()).join('')
  await expect.poll(status, { timeout: 10_000 }).toContain('gefunden')
}

/** Opens the first quote and gives the id of its chip. */
export async function openFirstQuote(page: Page): Promise<string> {
  const chip = page.locator('.chip').first()
  await chip.click()
  await page.locator('.article-text mark').first().waitFor()
  return (await chip.getAttribute('id')) ?? ''
}

/** On one line, as one compares text that the page may have broken. */
export const words = (text: string) => text.split(/\s+/).join(' ').trim()

export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

export async function markedText(page: Page): Promise<string> {
  return words((await page.locator('.article-text mark').allTextContents()).join(' '))
}

/** The text that stands at the place which the address names. */
export async function addressedQuote(page: Page): Promise<string> {
  const [, id, start, end] = /#\/artikel\/(.+)\?s=(\d+)&e=(\d+)$/.exec(page.url()) ?? []
  const { text } = await fetchJson<Article>(`/api/articles/${id}`)
  return words(text.slice(Number(start), Number(end)))
}

/** Whether the whole mark can be seen below the reader's header. */
export const isMarkInView = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.article-text mark')].map((mark) =>
      mark.getBoundingClientRect(),
    )
    const header = document.querySelector('.reader-header')?.getBoundingClientRect()
    return (
      marks.length > 0 &&
      marks.every(({ top, bottom }) => top >= (header?.bottom ?? 0) && bottom <= innerHeight)
    )
  })
