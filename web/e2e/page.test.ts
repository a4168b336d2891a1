import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../server/core/answer.ts'
import {
  addressedQuote,
  ask,
  askAndWait,
  fetchJson,
  focusedId,
  isMarkInView,
  markedText,
  openFirstQuote,
  visit,
  words,
} from './visit.ts'

const QUESTION = 'Wie lange haben Trump und Putin telefoniert?'
const OFF_TOPIC = 'Wer wurde 2022 Fußballweltmeister?'
const PHONE = { width: 360, height: 740 }

describe('someone who asks', () => {
  test('sees claims from several outlets, each with its quote and file, without a click', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const chips = await page.locator('.chip').allTextContents()
    expect(new Set(chips.map((chip) => chip.replace(/.*(?=\d{3}_)/, ''))).size).toBeGreaterThanOrEqual(2)

    const answer = await fetchJson<Answer>('/api/answer', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question: QUESTION }),
    })
    if (answer.status === 'abstained') expect.unreachable('the articles answer this')
    else {
      const shown = words((await page.locator('.claims').textContent()) ?? '')
      for (const { citations } of answer.claims)
        for (const { quote, file, outlet } of citations) {
          // Without what an insertion in brackets adds to the quote.
          expect(words(shown.replace(/\s?\[[^\]]*\]/g, ''))).toContain(words(quote))
          expect(shown).toContain(file)
          expect(shown).toContain(outlet.name ?? 'Outlet unbekannt')
        }
    }
  })

  test('finds the quote marked in the article beside, and returns to the chip with Esc', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const chip = await openFirstQuote(page)
    expect(await markedText(page)).toBe(await addressedQuote(page))
    expect(await isMarkInView(page)).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')

    await page.keyboard.press('Escape')
    await page.locator('.reader').waitFor({ state: 'detached' })
    expect(await focusedId(page)).toBe(chip)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('pages through all quotes of the answer, each marked and in view', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    const all = new Set(
      await page.locator('.chip').evaluateAll((chips) => chips.map(({ id }) => id.split('-').at(-1))),
    )
    const seen = new Set<string>()
    for (let step = 1; step <= all.size; step++) {
      await page.getByText(`Beleg ${step} von ${all.size}`).waitFor()
      await expect.poll(() => isMarkInView(page)).toBe(true)
      expect(await markedText(page)).toBe(await addressedQuote(page))
      seen.add(page.url())
      await page.getByRole('button', { name: 'Nächster Beleg' }).press('Enter')
    }
    expect(seen.size).toBe(all.size)
  })

  test('reaches the marked quote and comes back with the keyboard alone', async () => {
    const page = await visit()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    for (
      let i = 0;
      i < 3 && !(await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
      i++
    )
      await page.keyboard.press('Tab')
    await page.keyboard.type(QUESTION)
    await page.keyboard.press('Enter')
    await page.locator('.claim').first().waitFor()
    for (let i = 0; i < 30 && !(await page.evaluate(() => document.activeElement?.matches('.chip'))); i++)
      await page.keyboard.press('Shift+Tab')
    const chip = await focusedId(page)
    await page.keyboard.press('Enter')
    await page.locator('.article-text mark:focus').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(chip)
  })

  test('gets the same place again after a reload, from the address alone', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    const quote = await markedText(page)
    await page.reload()
    await page.locator('.article-text mark').first().waitFor()
    expect(await markedText(page)).toBe(quote)
    expect(await isMarkInView(page)).toBe(true)
  })

  test('is told plainly when the articles do not answer', async () => {
    const page = await visit()
    await ask(page, OFF_TOPIC)
    await page.getByRole('heading', { name: 'Nicht in den Artikeln' }).waitFor()
    expect(await page.locator('.claim').count()).toBe(0)
  })

  test('keeps the question when the server fails, and asks again with one press', async () => {
    const page = await visit()
    await page.route('**/api/answer', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Busy',
          status: 503,
          detail: 'Gleich wieder da.',
        }),
      }),
    )
    await ask(page, QUESTION)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('Gleich wieder da.')
    await page.getByRole('heading', { name: QUESTION }).waitFor()

    await page.unroute('**/api/answer')
    await alert.getByRole('button').click()
    await page.locator('.claim').first().waitFor()
    expect(await alert.count()).toBe(0)
  })

  test('can stop a search that takes too long, and ask again', async () => {
    const page = await visit()
    await page.route('**/api/answer', () => {})
    await ask(page, QUESTION)
    await page.getByRole('button', { name: 'Anhalten' }).click()
    await page.unroute('**/api/answer')
    await page.getByRole('button', { name: 'Noch einmal fragen' }).click()
    await page.locator('.claim').first().waitFor()
  })

  test('sends with a follow-up the earlier question and the places of its citations, no texts', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const request = page.waitForRequest('**/api/answer')
    await ask(page, 'Und wer sagte das?')
    const { history } = (await request).postDataJSON()
    expect(history).toHaveLength(1)
    expect(history[0].question).toBe(QUESTION)
    expect(history[0].citations.length).toBeGreaterThan(0)
    for (const citation of history[0].citations)
      expect(Object.keys(citation).sort()).toEqual(['articleId', 'end', 'start'])
  })

  test('reads the page in English after one press, also next time', async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'What do the articles say?' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'What do the articles say?' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('on a phone', () => {
  test('the article comes as a sheet that keeps the focus, and goes with Esc', async () => {
    const page = await visit({ viewport: PHONE })
    await askAndWait(page, QUESTION)
    const chip = await openFirstQuote(page)
    expect(await page.locator('.reader').evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
    expect(await isMarkInView(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(chip)
  })

  test('"back" closes the sheet and stays in the conversation', async () => {
    const page = await visit({ viewport: PHONE })
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    await page.goBack()
    await page.locator('.reader').waitFor({ state: 'detached' })
    expect(await page.locator('.claim').count()).toBeGreaterThan(0)
  })

  test.each([320, 360])('nothing is wider than a screen of %i px', async (width) => {
    const page = await visit({ viewport: { width, height: 740 } })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBe(0)
    await askAndWait(page, QUESTION)
    expect(await overflow()).toBe(0)
    await openFirstQuote(page)
    expect(await page.locator('.reader').evaluate((reader) => reader.scrollWidth - reader.clientWidth)).toBe(
      0,
    )
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', (colorScheme) => {
  // High enough to show all: a chip half under the question box counts as too small.
  const options = { colorScheme, viewport: { width: 1280, height: 2400 } }

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['before the first question', async () => {}],
    ['with an answer', (page) => askAndWait(page, QUESTION)],
    [
      'without an answer',
      async (page) => {
        await ask(page, OFF_TOPIC)
        await page.locator('.card').waitFor()
      },
    ],
    [
      'with an article beside',
      async (page) => {
        await askAndWait(page, QUESTION)
        await openFirstQuote(page)
      },
    ],
  ])('%s', async (_, reach) => {
    const page = await visit(options)
    await reach(page)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
