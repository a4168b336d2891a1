import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Article, ArticleSummary } from '../../server/core/article.ts'
import { violations } from './axe.ts'
import { HOSTILE_FILE } from './hostile.ts'
import {
  askAndWait,
  fetchJson,
  focusedName,
  openFirstQuote,
  overflow,
  PHONE,
  QUESTION,
  visit,
} from './visit.ts'

const MILL = `Mühle gerettet

Die alte Mühle von Talheim wird von der Schreinerin Wilma Beispiel restauriert, teilte die Stadt mit.`
const MILL_QUESTION = 'Wer restauriert die Mühle von Talheim?'

/** A short article, whose outlet is unknown and whose text must stay text here as well. */
async function hostileArticle(): Promise<Article> {
  const { articles } = await fetchJson<{ articles: ArticleSummary[] }>('/api/articles')
  return fetchJson(`/api/articles/${articles.find(({ file }) => file === HOSTILE_FILE)?.id}`)
}

/** Reading an article anew takes longer than showing it, above all while other tests run. */
const READ_ANEW = { timeout: 25_000 }
const TIME_LIMIT = 60_000

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('whoever corrects an article', () => {
  test('sees it in the reader at once, with what was wrong before, and can take it back', {
    timeout: TIME_LIMIT,
  }, async () => {
    const page = await visit({ viewport: { width: 1280, height: 2400 } })
    const { id, zones } = await hostileArticle()
    await page.goto(`/#/artikel/${id}`)
    await button(page, 'Angaben berichtigen').click()
    await page.getByLabel('Outlet').fill('Nordblick')
    await page.getByLabel('Erschienen am').fill('neulich')
    await button(page, 'Berichtigen').click()
    await page.getByText('Das ist kein Datum').waitFor()
    await page.getByLabel('Erschienen am').fill('3.2.2025')

    // by key, as without a mouse
    const boxes = page.getByRole('checkbox')
    const [from, to] = [2, 4]
    await boxes.nth(from).press('Space')
    await boxes.nth(to).press('Shift+Space')
    await page.getByText('3 Absätze gewählt').waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, 'Leserkommentar').press('Enter')
    await expect.poll(() => focusedName(page)).toBe('Absatz 3 wählen')
    expect(await page.getByText('berichtigt', { exact: false }).count()).toBeGreaterThanOrEqual(3)
    await button(page, 'Berichtigen').click()

    await page.getByText('Outlet vom Betreiber angegeben').waitFor(READ_ANEW)
    await page.locator('.origin', { hasText: '3. Februar 2025' }).waitFor()
    await page.locator('.reader details.comment', { hasText: '3 Absätze' }).waitFor()
    const corrected = await fetchJson<Article>(`/api/articles/${id}`)
    expect(corrected.outlet).toEqual({ status: 'declared', name: 'Nordblick' })
    await button(page, 'Rückgängig').click()
    await page.getByText('Zurückgenommen.').waitFor(READ_ANEW)
    expect((await fetchJson<Article>(`/api/articles/${id}`)).zones).toEqual(zones)
  })

  test('may mark words, on a phone as well, and is told when somebody else was quicker', {
    timeout: TIME_LIMIT,
  }, async () => {
    const page = await visit(PHONE)
    const { id, outlet } = await hostileArticle()
    await page.goto(`/#/artikel/${id}`)
    await button(page, 'Angaben berichtigen').click()
    await page.getByLabel('Outlet').press('Escape')
    expect(await page.locator('.reader').isVisible()).toBe(true)
    await button(page, 'Angaben berichtigen').click()
    await page.locator('.zone-list p').nth(1).waitFor()
    await page.evaluate(() => {
      const text = document.querySelectorAll('.zone-list p')[1]?.firstChild as Text
      getSelection()?.setBaseAndExtent(text, 0, text, 12)
    })
    await page.getByText('Markierte Wörter').waitFor()
    expect(await overflow(page, '.reader')).toBe(0)
    await button(page, 'Bildunterschrift').click()
    await page.locator('.zone-list .caption', { hasText: 'berichtigt' }).waitFor()

    const path = `/api/articles/${id}/declarations`
    const etag = await page.evaluate(async (path) => (await fetch(path)).headers.get('etag'), path)
    const change = (correction: unknown, version: string | null) =>
      page.evaluate(
        async ([path, body, version]) => {
          const headers = { 'x-belegt-edit': '1', 'if-match': version ?? '' }
          const { headers: answered, status } = await fetch(path, { method: 'PUT', headers, body })
          return { status, etag: answered.get('etag') }
        },
        [path, JSON.stringify(correction), version] as const,
      )
    const quicker = await change({ outlet: 'Südblick' }, etag)
    expect(quicker.status).toBe(200)
    await button(page, 'Berichtigen').click()
    await page.getByText('von jemand anderem geändert').waitFor()
    await button(page, 'Neu laden').click()
    await expect.poll(() => page.getByLabel('Outlet').inputValue()).toBe('Südblick')
    await button(page, 'Alles zurücknehmen').click()
    await button(page, 'Angaben berichtigen').waitFor(READ_ANEW)
    await page.getByText('Zurückgenommen.').waitFor()
    expect((await fetchJson<Article>(`/api/articles/${id}`)).outlet).toEqual(outlet)
  })
})

describe('whoever has begun to correct an article', () => {
  test('finds it again after a look at something else, and is told so; no key or step leads away', {
    timeout: TIME_LIMIT,
  }, async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    await page.getByText(/^Beleg 1 von/).waitFor()
    await button(page, 'Angaben berichtigen').click()
    const outlet = page.getByLabel('Outlet')
    const before = await outlet.inputValue()
    await outlet.fill('Nordblick')
    await page.locator('.reader .zone-list p').first().click()
    for (const key of ['j', 'k', 'f', 'c', '/']) await page.keyboard.press(key)
    expect(await outlet.inputValue()).toBe('Nordblick')
    expect(await page.getByText(/^Beleg 1 von/).count()).toBe(0)
    expect(await page.getByRole('searchbox', { name: 'Suche im Artikel' }).count()).toBe(0)

    await page.locator('.chip').nth(1).click()
    await page.getByText('Noch nicht berichtigt.').waitFor()
    await page.locator('.article-text mark:focus').first().waitFor()
    await openFirstQuote(page)
    await button(page, 'Angaben berichtigen').click()
    await expect.poll(() => outlet.inputValue()).toBe('Nordblick')

    const asked = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.type())
        dialog.dismiss()
      }),
    )
    await page.evaluate(() => location.reload())
    expect(await asked).toBe('beforeunload')

    await button(page, 'Abbrechen').click()
    await button(page, 'Angaben berichtigen').click()
    await expect.poll(() => outlet.inputValue()).toBe(before)
  })

  test('goes on with it when another one is saved meanwhile', { timeout: TIME_LIMIT }, async () => {
    const page = await visit()
    let save = () => {}
    const saving = new Promise<void>((resolve) => {
      save = resolve
    })
    await page.route('**/declarations', async (route) => {
      if (route.request().method() === 'GET') return route.continue()
      await saving
      await route.fulfill({ json: { correction: {} }, headers: { etag: '"saved"' } })
    })
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    await button(page, 'Angaben berichtigen').click()
    await page.getByLabel('Outlet').fill('Nordblick')
    await button(page, 'Berichtigen').click()
    await page.locator('.chip').nth(1).click()
    await button(page, 'Angaben berichtigen').click()
    await page.getByLabel('Outlet').fill('Südblick')
    save()
    await page.getByText('Berichtigt.').waitFor()
    expect(await page.getByLabel('Outlet').inputValue()).toBe('Südblick')
  })
})

describe('whoever adds an article', () => {
  test('asks it without a restart, is told what could not be read, and removes it again', {
    timeout: TIME_LIMIT,
  }, async () => {
    const page = await visit({ ...PHONE, viewport: { width: 360, height: 2400 } })
    await page.getByRole('link', { name: 'Artikel hinzufügen' }).click()
    await page.getByText('Noch nichts.').waitFor()
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'Mühle.txt'))
      return data
    }, MILL)
    // beside the box as well
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByText('1 Artikel hinzugefügt').waitFor(READ_ANEW)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'leer.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') })
    await page.getByText('leer.txt ist leer').waitFor()
    await page.getByLabel('Adresse').fill('10.0.0.1/artikel')
    await page.getByLabel('Adresse').press('Enter')
    await page.getByText('führt in ein privates Netz').waitFor()
    await expect.poll(() => page.getByLabel('Adresse').inputValue()).toBe('10.0.0.1/artikel')
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await page.getByRole('link', { name: 'Fragen', exact: true }).click()
    await askAndWait(page, MILL_QUESTION)
    await page.locator('.claim', { hasText: 'Wilma Beispiel' }).first().waitFor()
    await page.goto('/hinzufuegen')
    await button(page, 'Mühle.txt entfernen').press('Enter')
    await expect.poll(() => focusedName(page)).toBe('Behalten')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('Mühle.txt entfernen')
    await page.keyboard.press('Enter')
    await button(page, 'Wirklich entfernen').press('Enter')
    expect(await focusedName(page)).toBe('Hier hinzugefügt')
    await page.getByText('Mühle.txt ist entfernt.').waitFor(READ_ANEW)
    await page.getByText('Noch nichts.').waitFor()
  })

  test('is told how it ended after leaving the page, and has the text back that could not be read', async () => {
    const page = await visit()
    let fail = () => {}
    const failing = new Promise<void>((resolve) => {
      fail = resolve
    })
    await page.route('**/api/added', async (route) => {
      if (route.request().method() === 'GET') return route.continue()
      await failing
      await route.fulfill({
        status: 507,
        json: { type: 'urn:belegt:storage-full', title: 'There is no space left', status: 507 },
      })
    })
    await page.goto('/hinzufuegen')
    await page.getByLabel('Text', { exact: true }).fill(MILL)
    await button(page, 'Hinzufügen').click()
    await page.getByText('Wird übertragen').waitFor()
    await page.getByRole('link', { name: 'Fragen', exact: true }).click()
    await page.locator('#composer').waitFor()
    fail()
    await page.getByText('Mühle gerettet: Auf der Festplatte ist kein Platz mehr.').waitFor()
    await button(page, 'Ansehen').click()
    await expect.poll(() => page.getByLabel('Text', { exact: true }).inputValue()).toBe(MILL)
    await page.locator('.added', { hasText: 'Mühle gerettet' }).first().waitFor()
  })

  test('is offered nothing where nothing may be changed', async () => {
    const page = await visit()
    const status = await fetchJson<object>('/api/status')
    await page.route('**/api/status', (route) => route.fulfill({ json: { ...status, editing: false } }))
    const { id } = await hostileArticle()
    await page.goto(`/hinzufuegen`)
    await page.getByRole('heading', { name: 'Von hier lässt sich nichts hinzufügen' }).waitFor()
    expect(await page.locator('main input').count()).toBe(0)
    await page.goto(`/#/artikel/${id}`)
    await page.locator('.article-text p').first().waitFor()
    expect(await button(page, 'Angaben berichtigen').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Artikel hinzufügen' }).count()).toBe(0)
  })
})
