import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ArticleSummary } from '../../server/core/article.ts'
import { violations } from './axe.ts'
import { untilKept } from './kept.ts'
import {
  addressedQuote,
  ask,
  fetchJson,
  focusedId,
  focusedName,
  markedText,
  overflow,
  PHONE,
  QUESTION,
  visit,
  words,
} from './visit.ts'

interface Listing {
  revision: number
  articles: ArticleSummary[]
}

/** Shows a changed list of articles: the seeds have hardly any dates. */
async function listing(page: Page, change: (articles: ArticleSummary[]) => ArticleSummary[]): Promise<void> {
  const { revision, articles } = await fetchJson<Listing>('/api/articles')
  await page.route('**/api/articles', (route) =>
    route.fulfill({ json: { revision, articles: change(articles) } }),
  )
}

/** The articles as if they had appeared on these days, by their place in the list. */
function listingOn(page: Page, dayOf: (index: number) => string | undefined): Promise<void> {
  return listing(
    page,
    (articles) =>
      articles.map((article, index) => ({ ...article, publishedAt: dayOf(index) })) as ArticleSummary[],
  )
}

/** The limits of the questions that the page asks. */
function scopesAsked(page: Page): unknown[] {
  const scopes: unknown[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/answer')) scopes.push(request.postDataJSON().scope)
  })
  return scopes
}

const rows = (page: Page) => page.locator('.article-row')

describe('the articles', () => {
  test('are listed with outlet, file and what they are made of; what stands in them is found at its place', async () => {
    const page = await visit({}, '/artikel')
    await expect.poll(() => page.title()).toBe('Artikel · Belegt')
    await page.getByText('6 Artikel aus 3 Outlets.').waitFor()
    expect(await rows(page).filter({ hasText: 'Outlet unbekannt' }).count()).toBeGreaterThan(0)
    expect(await rows(page).locator('img, script').count()).toBe(0)
    await expect
      .poll(() => page.locator('.zones title').allTextContents())
      .toContainEqual(expect.stringMatching(/Überschrift .*Text \d+ %.*Kommentare \d+ %/))

    await page.getByRole('searchbox', { name: 'In den Texten suchen' }).fill('seltene Erden')
    await page.keyboard.press('Enter')
    const hit = page.locator('.passages li').first()
    await hit.waitFor()
    expect(new Set(await hit.locator('mark').allTextContents())).toEqual(new Set(['Seltene', 'Erden']))
    const text = words(((await hit.locator('.passage').textContent()) ?? '').replaceAll('…', ''))
    await hit.locator('.chip').click()
    await page.locator('.article-text mark').first().waitFor()
    expect(await markedText(page)).toBe(await addressedQuote(page))
    expect(await markedText(page)).toContain(text.slice(0, 100))
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toMatch(/^passage-/)
    const missing = page.getByText('Wörtlich kommt das nicht vor')
    expect(await missing.count()).toBe(0)
    await page.getByRole('searchbox', { name: 'In den Texten suchen' }).fill('Xylophonkonzert')
    await page.keyboard.press('Enter')
    await missing.waitFor()
    await page.goBack()
    await hit.waitFor()

    await page.reload()
    await hit.waitFor()
    await page.getByRole('button', { name: 'WELT 1', exact: true }).click()
    await page.getByText('1 von 6 Artikeln').waitFor()
    await expect
      .poll(async () => [...new Set(await page.locator('.passages .name').allTextContents())])
      .toEqual(['WELT'])
    expect(await violations(page)).toEqual([])
  })

  test('are asked alone: the limit is seen, kept with the question, and lifted again', async () => {
    const page = await visit({}, '/artikel?outlet=TKP')
    const scopes = scopesAsked(page)
    await page.getByRole('button', { name: 'Diesen Artikel befragen' }).click()
    const chip = page.locator('.scope-chip')
    await page.reload()
    await chip.getByText('Nur in: TKP (1 Artikel)').waitFor()
    await ask(page, QUESTION)
    await page.locator('.claim').first().waitFor()
    await page.locator('.scope-note').getByText('Nur in: TKP').waitFor()
    expect(new Set(await page.locator('.claim .chip .name').allTextContents())).toEqual(new Set(['TKP']))
    await page.getByText(/aus 1 von 1 Artikel/).waitFor()
    expect(await violations(page)).toEqual([])

    await untilKept(page)
    await page.reload()
    await chip.waitFor()
    await ask(page, 'Und was sagte Hegseth?')
    await expect.poll(() => scopes.length).toBe(2)
    await page.locator('.exchange').nth(1).locator('.claim, .card').first().waitFor()
    await chip.getByRole('button', { name: 'Alle Artikel befragen' }).click()
    expect(await focusedId(page)).toBe('composer')
    await ask(page, QUESTION)
    await page.locator('.exchange').nth(2).locator('.claim').first().waitFor()
    expect(await page.locator('.exchange').nth(2).locator('.scope-note').count()).toBe(0)
    expect(scopes).toEqual([{ outlets: ['TKP'] }, { outlets: ['TKP'] }, undefined])
  })

  test('are asked even if an outlet to which a question is limited is called otherwise by now', async () => {
    const page = await visit({}, '/artikel?outlet=TKP&outlet=WELT')
    const scopes = scopesAsked(page)
    const askThese = page.getByRole('button', { name: /^Diese 2 Artikel befragen/ })
    await askThese.click()
    await page.route('**/api/answer', (route) => route.fulfill({ status: 500 }), { times: 1 })
    await ask(page, QUESTION)
    await page.getByRole('alert').waitFor()
    await untilKept(page)
    await listing(page, (articles) =>
      articles.map((article) =>
        article.outlet.name === 'WELT'
          ? { ...article, outlet: { status: 'declared', name: 'WELT online' } }
          : article,
      ),
    )
    await page.reload()
    await page.locator('.articles li').first().waitFor()
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await page.locator('.claim').first().waitFor({ timeout: 25_000 })

    await page.evaluate(() =>
      sessionStorage.setItem('belegt.scope', JSON.stringify({ outlets: ['TKP', 'WELT'] })),
    )
    await page.goto('/')
    await page.locator('.scope-chip').getByText('Nur in: TKP (1 Artikel)').waitFor()
    await ask(page, QUESTION)
    await page.locator('.claim').first().waitFor()
    expect(scopes).toEqual([{ outlets: ['TKP', 'WELT'] }, { outlets: ['TKP'] }, { outlets: ['TKP'] }])
  })

  test('are chosen by day with the keyboard, or one by one', async () => {
    const page = await visit()
    const dates = [12, 13, 13, 20]
    await listingOn(page, (index) => (index in dates ? `2025-02-${dates[index]}` : undefined))
    await page.route(/\/api\/articles\?ids=/, async (route) => {
      const json = await (await route.fetch()).json()
      json.articles[0].copies = [json.articles[1].id]
      await route.fulfill({ json })
    })
    await page.goto('/artikel')
    const days = page.getByRole('toolbar', { name: 'Erschienen' }).getByRole('button')
    await days.first().waitFor()
    expect(await days.count()).toBe(3)
    await page.getByText('2 ohne genaues Datum').waitFor()
    await page.getByText('Gleicher Ursprung:').waitFor()
    await days.first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(() => days.nth(1).getAttribute('aria-pressed')).toBe('true')
    expect(await days.nth(1).getAttribute('aria-label')).toBe('13. Februar 2025: 2 Artikel')
    await page.getByText('2 von 6 Artikeln').waitFor()
    await page.getByRole('button', { name: 'Diese 2 Artikel befragen' }).waitFor()
    await page.getByRole('button', { name: 'ganze Zeit' }).click()
    await expect.poll(() => rows(page).count()).toBe(6)

    const scopes = scopesAsked(page)
    for (const row of [0, 1]) await rows(page).nth(row).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Diese 2 Artikel befragen' }).click()
    await ask(page, QUESTION)
    await expect.poll(() => scopes.length).toBe(1)
    expect(scopes).toEqual([{ articles: [expect.any(String), expect.any(String)] }])
  })

  test('are searched, narrowed down and chosen with the keyboard alone, without beginning at the top again', async () => {
    const page = await visit()
    await listingOn(page, (index) => `2025-${['02-12', '02-13', '06-20'][index % 3]}`)
    await page.goto('/artikel')
    const bars = page.getByRole('toolbar', { name: 'Erschienen' }).getByRole('button')
    await bars.first().press('Enter')
    // Of a month that is chosen, the days.
    await expect.poll(() => focusedName(page)).toMatch(/^1[23]\. Februar 2025/)
    await page.getByRole('button', { name: 'ganze Zeit' }).press('Enter')
    await expect.poll(() => focusedName(page)).toMatch(/^(Februar|Juni) 2025/)

    await page.getByRole('searchbox', { name: 'In den Texten suchen' }).fill('Trump')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /weitere Stellen? zeigen/ }).press('Enter')
    await expect.poll(() => focusedId(page)).toMatch(/^passage-/)
    await page.getByRole('button', { name: 'Suche beenden' }).press('Enter')
    await expect.poll(() => focusedName(page)).toBe('In den Texten suchen')
    await page.keyboard.type('Putin')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /Putin/ }).waitFor()
    expect(await focusedName(page)).toBe('In den Texten suchen')

    await page.getByRole('button', { name: 'TKP 1', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Alle zeigen' }).press('Enter')
    await expect.poll(() => focusedName(page)).toBe('6 Artikel')
    await rows(page).first().getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Auswahl aufheben' }).press('Enter')
    await expect.poll(() => focusedName(page)).toBe('6 Artikel')
  })

  test('may be ten thousand: a page of them is drawn, and typing narrows them down', async () => {
    const page = await visit()
    await listing(page, ([first]) =>
      Array.from({ length: 10_000 }, (_, index) => ({
        ...(first as ArticleSummary),
        id: `made-${index}`,
        title: `Meldung ${index}`,
        file: `archiv/${index}.txt`,
        outlet: { status: 'declared' as const, name: `Blatt ${index % 40}` },
      })),
    )
    await page.goto('/artikel?sort=title')
    await page.getByText('1–50 von 10.000').waitFor()
    expect(await rows(page).count()).toBe(50)
    await page.getByRole('button', { name: 'Nächste' }).click()
    await rows(page).filter({ hasText: 'Meldung 50' }).first().waitFor()
    const begin = performance.now()
    await page.getByRole('searchbox', { name: 'Titel, Outlet, Autor oder Datei' }).fill('meldung 4711')
    await page.getByText('1 von 10.000 Artikeln').waitFor()
    expect(performance.now() - begin).toBeLessThan(2_000)
    await page.getByRole('button', { name: 'Alle zeigen' }).click()
    await page.getByRole('searchbox', { name: 'Titel, Outlet, Autor oder Datei' }).fill('meldung')
    await page.getByText('höchstens 500 Artikel').waitFor()
  })

  test('fit on a phone, light and dark', async () => {
    const page = await visit(PHONE, '/artikel')
    await page.getByRole('searchbox', { name: 'In den Texten suchen' }).fill('Ukraine')
    await page.keyboard.press('Enter')
    await page.locator('.passages li').first().waitFor()
    await expect
      .poll(() => page.locator('.passages').evaluate((found) => found.getBoundingClientRect().top))
      .toBeLessThan(PHONE.viewport.height / 2)
    await rows(page).first().getByRole('checkbox').check()
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize({ width: 360, height: 6000 })
    expect(await violations(page)).toEqual([])
  })
})
