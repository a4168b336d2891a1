import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest'
import type { Answer, Claim } from '../../server/core/answer.ts'
import type { Article } from '../../server/core/article.ts'
import { type RunningBelegt, startBelegt } from '../../test/belegt.ts'
import { launchBrowser } from '../../test/browser.ts'
import { addFiles, makeFolder, PROJECT, removeFolder } from '../../test/folders.ts'
import { HOSTILE_FILE, HOSTILE_TEXT } from './hostile.ts'

export const QUESTION = 'Wie lange haben Trump und Putin telefoniert?'
export const OFF_TOPIC = 'Wer wurde 2022 Fußballweltmeister?'
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

let belegt: RunningBelegt
let browser: Browser
let seeds: string
/** What no page may do: ask another origin, break the content security policy, throw. */
const offences: string[] = []
/** What the server answered to each request: the same question is read once, and shown in many tests. */
const answers = new Map<string, Promise<string>>()

beforeAll(async () => {
  seeds = await makeFolder()
  await cp(join(PROJECT, 'seeds'), seeds, { recursive: true })
  await addFiles(seeds, { [HOSTILE_FILE]: HOSTILE_TEXT })
  ;[belegt, browser] = await Promise.all([startBelegt({ BELEGT_SEEDS: seeds }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await belegt?.stop()
  await removeFolder(seeds)
})

afterEach(() => {
  expect(offences.splice(0)).toEqual([])
})

/** A browser of its own, with nothing kept in it yet. */
export async function newBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    baseURL: belegt.url,
    ...options,
  })
  onTestFinished(() => context.close())
  await context.route('**/api/answer', async (route) => {
    const body = route.request().postData() ?? ''
    const { question, history, scope } = JSON.parse(body)
    route.fulfill(asStream(await answerTo(question, history, scope))).catch(() => {})
  })
  // Made anew they take as long as six answers; how they are made is tested at the server.
  await context.route('**/api/suggestions', (route) => route.fulfill({ json: { suggestions: SUGGESTIONS } }))
  return context
}

const SUGGESTIONS = [
  { question: QUESTION, articles: 3, answerable: true },
  { question: 'Was kostet die Fähre ab Juni?', articles: 1, answerable: true },
  { question: OFF_TOPIC, articles: 0, answerable: false },
]

/** Opens the page of the real server, in a browser of its own unless one is given. */
export async function visit(options: BrowserContextOptions = {}, path = '/'): Promise<Page> {
  return openPage(await newBrowser(options), path)
}

/** Opens a tab. */
export async function openPage(context: BrowserContext, path = '/'): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'blob:' && origin !== new URL(belegt.url).origin) offences.push(request.url())
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) offences.push(message.text())
  })
  page.on('pageerror', (error) => offences.push(error.message))
  await page.goto(path)
  await page.locator('.articles li').first().waitFor()
  return page
}

export async function fetchJson<T>(path: string, init?: RequestInit): Promise<T> {
  return (await fetch(new URL(path, belegt.url), init)).json() as Promise<T>
}

/** The events with which the server answers, as it sends them. */
async function answerTo(question: string, history: unknown[] = [], scope?: unknown): Promise<string> {
  const body = JSON.stringify({ question, history, scope })
  const known = answers.get(body)
  if (known) return known
  const answer = fetch(new URL('/api/answer', belegt.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body,
  }).then((response) => response.text())
  answers.set(body, answer)
  return answer
}

/** The answer of the real server. */
export async function realAnswer(question: string): Promise<Answer> {
  const data = /event: done\ndata: (.*)\n/.exec(await answerTo(question))?.[1]
  if (!data) throw new Error(`No answer to "${question}"`)
  return JSON.parse(data)
}

export async function realClaims(question: string): Promise<Claim[]> {
  const answer = await realAnswer(question)
  if (answer.status === 'abstained') throw new Error(`The articles should answer "${question}"`)
  return answer.claims
}

export const asStream = (body: string) => ({ status: 200, contentType: 'text/event-stream', body })

/** Answers with these events, whatever is asked; without `done` the stream breaks off. */
export async function answerWith(page: Page, events: { claims?: Claim[]; done?: Answer }): Promise<void> {
  const body = [
    ...(events.claims ?? []).map((claim) => `event: claim\ndata: ${JSON.stringify(claim)}\n\n`),
    events.done ? `event: done\ndata: ${JSON.stringify(events.done)}\n\n` : '',
  ].join('')
  await page.route('**/api/answer', (route: Route) => route.fulfill(asStream(body)))
}

/** Answers with these claims and then nothing: the stream stays open until the page is left. */
export async function answerAndHang(page: Page, claims: Claim[]): Promise<void> {
  await page.evaluate(
    (sent) => {
      const real = window.fetch
      window.fetch = async (input, init) => {
        if (!String(input).endsWith('/api/answer')) return real(input, init)
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(sent))
            init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')))
          },
        })
        return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
      }
    },
    claims.map((claim) => `event: claim\ndata: ${JSON.stringify(claim)}\n\n`).join(''),
  )
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#composer').fill(question)
  await page.locator('#composer').press('Enter')
}

/** Asks, and waits for the whole answer. */
export async function askAndWait(page: Page, question: string): Promise<void> {
  await ask(page, question)
  await page.locator('.exchange').last().getByRole('heading', { name: question }).waitFor()
  await expect.poll(() => statusOf(page), { timeout: 25_000 }).toMatch(/gefunden|found|Nicht in|Not in/)
}

/** What screen readers are told. A failure then says how a search ended instead. */
const statusOf = async (page: Page) => (await page.getByRole('status').allTextContents()).join('')

/** Opens the first quote and gives the id of its chip. */
export async function openFirstQuote(page: Page): Promise<string> {
  const chip = page.locator('.chip').first()
  await chip.click()
  await page.locator('.article-text mark').first().waitFor()
  return (await chip.getAttribute('id')) ?? ''
}

/** On one line, as one compares text that the page may have broken. */
export const words = (text: string) => text.split(/\s+/).join(' ').trim()

/** By how many pixels something is wider than what is seen of it. */
export const overflow = (page: Page, selector = 'html') =>
  page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)

export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** What has the focus, by its name; undefined when nothing has, so that keys begin at the top of the page again. */
export const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: focused, body } = document
    return focused === body ? undefined : (focused?.ariaLabel ?? focused?.textContent)
  })

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
