import { describe, expect, test } from 'vitest'
import type { Article } from '../../server/core/article.ts'
import { HOSTILE_QUESTION } from './hostile.ts'
import { untilKept } from './kept.ts'
import {
  addressedQuote,
  askAndWait,
  fetchJson,
  focusedId,
  isMarkInView,
  markedText,
  openFirstQuote,
  PHONE,
  QUESTION,
  realClaims,
  visit,
} from './visit.ts'

describe('the reader', () => {
  test('marks the quote in the article beside, and returns to the chip with Esc', async () => {
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

  test('pages through all quotes of the answer by key, each marked and in view', async () => {
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
      if (step % 2) await page.keyboard.press('j')
      else await page.getByRole('button', { name: 'Nächster Beleg' }).press('Enter')
    }
    expect(seen.size).toBe(all.size)
    await page.keyboard.press('k')
    await page.getByText(`Beleg ${all.size} von ${all.size}`).waitFor()
  })

  test('is there again after a reload, with all marks of the answer and the way back to the chip', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const chip = await openFirstQuote(page)
    const quote = await markedText(page)
    await untilKept(page)
    await page.reload()
    await page.locator('.article-text mark').first().waitFor()
    expect(await markedText(page)).toBe(quote)
    expect(await isMarkInView(page)).toBe(true)
    await page.getByText(/^Beleg 1 von/).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(chip)
  })

  test('folds away what is not the article, and says what it is', async () => {
    const page = await visit()
    const { articles } = await fetchJson<{ articles: { id: string }[] }>('/api/articles')
    const whole = await Promise.all(articles.map(({ id }) => fetchJson<Article>(`/api/articles/${id}`)))
    const commented = whole.find(({ zones }) => zones.some(({ zone }) => zone === 'comment'))
    await page.goto(`/#/artikel/${commented?.id}`)
    const comments = page.locator('details.comment', { hasText: 'Leserkommentare' }).first()
    await comments.waitFor()
    expect(await comments.locator('p').first().isVisible()).toBe(false)
    await comments.locator('summary').click()
    expect(await comments.locator('p').first().isVisible()).toBe(true)
    expect(await page.locator('.article-text > p.boilerplate').count()).toBe(0)
  })

  test('finds words in the article, and in the next one, and gives the keys back when that is done', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    await page.keyboard.press('f')
    const field = page.getByRole('searchbox', { name: 'Suche im Artikel' })
    await field.fill('putin')
    await page.getByText(/^1 von \d+$/).waitFor()
    const marked = await markedText(page)
    await field.press('Enter')
    await page.getByText(/^2 von \d+$/).waitFor()
    expect(
      await page.evaluate(
        () => (CSS as never as { highlights: Map<string, Set<Range>> }).highlights.get('found')?.size,
      ),
    ).toBeGreaterThan(1)
    expect(await markedText(page)).toBe(marked)

    const outlet = (await page.locator('.reader .source b').textContent()) ?? ''
    await page.locator('.chip').filter({ hasNotText: outlet }).first().click()
    await page.getByText(/^1 von \d+$/).waitFor()
    expect(
      await page.evaluate(() => {
        const { highlights } = CSS as never as { highlights: Map<string, Set<Range>> }
        return [...(highlights.get('found') ?? [])].every(
          ({ startContainer }) =>
            startContainer.isConnected && startContainer.parentElement?.closest('.article-text'),
        )
      }),
    ).toBe(true)
    expect(await isMarkInView(page)).toBe(true)
    await field.fill('xyzzy')
    await page.getByText('kommt nicht vor').waitFor()
    await field.press('Escape')
    expect(await field.count()).toBe(0)
    expect(await page.locator('.reader').isVisible()).toBe(true)
  })

  test('leaves no step in the history once it is closed, and the page beside where it was scrolled to', async () => {
    const page = await visit({ viewport: { width: 1280, height: 500 } })
    await askAndWait(page, QUESTION)
    for (const at of [2, 3, 2]) {
      const chip = page.locator('.chip').nth(at)
      await chip.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await chip.press('Enter')
      await page.locator('.article-text mark').first().waitFor()
      const [before, scrolled] = await page.evaluate(() => {
        const before = scrollY
        scrollBy(0, -60)
        return [before, scrollY]
      })
      expect(scrolled).toBe((before ?? 0) - 60)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.locator('.reader').waitFor({ state: 'detached' })
      await page.waitForTimeout(200)
      expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    }
    await page.goBack()
    await page.getByRole('heading', { name: 'Was steht in den Artikeln?' }).waitFor()
  })

  test('is closed without taking back what the list of articles was narrowed to meanwhile', async () => {
    const page = await visit({}, '/artikel')
    await page.locator('.article-row button').first().click()
    await page.locator('.article-text').waitFor()
    const field = page.getByRole('searchbox', { name: 'Titel, Outlet, Autor oder Datei' })
    await field.fill('WELT')
    await page.locator('.reader .close').click()
    await page.locator('.reader').waitFor({ state: 'detached' })
    await page.waitForTimeout(200)
    expect(await field.inputValue()).toBe('WELT')
  })

  test('shows an article that tries to be more than text as text, each line in its direction', async () => {
    const page = await visit()
    await askAndWait(page, HOSTILE_QUESTION)
    const [claim] = await realClaims(HOSTILE_QUESTION)
    expect(claim?.citations[0].quote).toContain('<img src=x')
    await openFirstQuote(page)
    expect(await page.locator('.reader').textContent()).toContain(
      "<script>document.title = 'broken'</script>",
    )
    expect(
      await page
        .locator('main img, main script, .reader img, .reader script, .reader iframe, .reader style')
        .count(),
    ).toBe(0)
    expect(await page.title()).not.toBe('broken')
    const direction = await page
      .locator('.article-text p', { hasText: 'مرحبا' })
      .evaluate((line) => getComputedStyle(line).direction)
    expect(direction).toBe('rtl')
  })

  test('leads to the quote in the original where its address is known', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await page.route('**/api/articles/*', async (route) => {
      const response = await route.fetch()
      route.fulfill({ json: { ...(await response.json()), url: 'https://blatt.example/a' } })
    })
    await openFirstQuote(page)
    const link = page.getByRole('link', { name: 'Original im Netz' })
    const [, text = ''] = ((await link.getAttribute('href')) ?? '').split('#:~:text=')
    const quote = await markedText(page)
    for (const part of text.split(',')) expect(quote).toContain(decodeURIComponent(part))
    expect(await link.getAttribute('rel')).toBe('noreferrer')
  })

  test('shows the mark of an article of 200,000 characters', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const paragraph = `${'Ein Satz, der nichts sagt und doch viel Platz braucht. '.repeat(8)}\n\n`
    await page.route('**/api/articles/*', async (route) => {
      const article: Article = await (await route.fetch()).json()
      const text = article.text + paragraph.repeat(Math.ceil(200_000 / paragraph.length))
      const zones = [
        ...article.zones,
        { zone: 'body', start: article.text.length, end: text.length, rule: 'test' },
      ]
      await route.fulfill({ json: { ...article, text: text.slice(0), zones } })
    })
    await openFirstQuote(page)
    expect(await isMarkInView(page)).toBe(true)
    expect(await page.locator('.article-text p').count()).toBeGreaterThan(400)
  })

  test('is reached and left with the keyboard alone', async () => {
    const page = await visit()
    await page.keyboard.press('/')
    expect(await focusedId(page)).toBe('composer')
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
})

describe('the reader on a phone', () => {
  test('comes as a sheet that keeps the focus, and goes with Esc or "back"', async () => {
    const page = await visit(PHONE)
    await askAndWait(page, QUESTION)
    const chip = await openFirstQuote(page)
    expect(await page.locator('.reader').evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
    expect(await isMarkInView(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(chip)

    await openFirstQuote(page)
    await page.goBack()
    await page.locator('.reader').waitFor({ state: 'detached' })
    expect(await page.locator('.claim').count()).toBeGreaterThan(0)
  })

  test('does not hide what can be done about what was done just now', async () => {
    const page = await visit(PHONE)
    await askAndWait(page, QUESTION)
    await page
      .getByRole('button', { name: /im Dossier$/ })
      .first()
      .tap()
    await openFirstQuote(page)
    await page.getByRole('button', { name: 'Ansehen' }).tap()
    await page.locator('.reader').waitFor({ state: 'detached' })
    await page.locator('.entry').waitFor()
  })
})
