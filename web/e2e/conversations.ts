import { describe, expect, test } from 'vitest'
import type { ArticleListing } from '../../server/core/article.ts'
import { download, readIn } from './files.ts'
import { untilClaimsKept, untilKept } from './kept.ts'
import {
  answerAndHang,
  answerWith,
  ask,
  askAndWait,
  fetchJson,
  focusedId,
  newBrowser,
  OFF_TOPIC,
  openPage,
  PHONE,
  QUESTION,
  realAnswer,
  realClaims,
  visit,
} from './visit.ts'

describe('a conversation', () => {
  test('is there as it was after a reload and at its address, without asking again', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    expect(new URL(page.url()).pathname).toMatch(/^\/c\/[0-9a-f]+$/)
    await untilKept(page)
    const before = await page.locator('.exchanges').textContent()
    let asked = 0
    await page.route('**/api/answer', (route) => {
      asked++
      return route.abort()
    })
    await page.reload()
    await page.locator('.claim').first().waitFor()
    await expect.poll(() => page.locator('.exchanges').textContent()).toBe(before)

    await page.getByRole('link', { name: 'Neues Gespräch' }).press('Enter')
    await page.getByRole('heading', { name: 'Was steht in den Artikeln?' }).waitFor()
    await expect.poll(() => focusedId(page)).toBe('main')
    await page.goBack()
    await page.locator('.claim').first().waitFor()
    expect(asked).toBe(0)
  })

  test('that was reloaded in the middle of an answer keeps what came, and offers to ask again', async () => {
    const page = await visit()
    const [first] = await realClaims(QUESTION)
    await answerAndHang(page, first ? [first] : [])
    await ask(page, QUESTION)
    await page.locator('.claim').first().waitFor()
    await untilClaimsKept(page)
    await page.reload()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('.claim').count()).toBe(1)
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect.poll(() => page.locator('.claim').count()).toBe((await realClaims(QUESTION)).length)
  })

  test('is in step in two tabs, also while an answer is coming, and when its tab is closed meanwhile', async () => {
    const context = await newBrowser()
    const one = await openPage(context)
    await askAndWait(one, QUESTION)
    await untilKept(one)
    const other = await openPage(context, new URL(one.url()).pathname)
    await other.locator('.claim').first().waitFor()

    const [first] = await realClaims(QUESTION)
    await answerAndHang(one, first ? [first] : [])
    await ask(one, 'Und danach?')
    const coming = other.locator('.exchange').last()
    await coming.getByRole('heading', { name: 'Und danach?' }).waitFor()
    await coming.locator('.claim').waitFor()
    await coming.locator('.working').waitFor()
    await one.close()
    await coming.getByRole('alert').waitFor()

    const third = await openPage(context, '/')
    await third.locator('.entry-title', { hasText: QUESTION }).hover()
    await third.getByRole('button', { name: /löschen$/ }).click()
    await other.getByRole('heading', { name: 'Dieses Gespräch gibt es hier nicht' }).waitFor()
  })

  test('can be renamed, found, deleted and brought back', async () => {
    const page = await visit()
    await answerWith(page, { done: await realAnswer(OFF_TOPIC) })
    for (const question of ['Eins?', 'Zwei?', 'Drei?', 'Vier?']) {
      await page.goto('/')
      await ask(page, question)
      await page.locator('.exchange .card').waitFor()
      await untilKept(page)
    }
    const titles = page.locator('.entry-title')
    expect(await titles.allTextContents()).toEqual(['Vier?', 'Drei?', 'Zwei?', 'Eins?'])
    await page.locator('.entry-title', { hasText: 'Zwei?' }).hover()
    await page.getByRole('button', { name: '„Zwei?“ umbenennen' }).click()
    await page.getByRole('textbox', { name: 'Neuer Titel' }).fill('Über die Brücke')
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox', { name: 'Gespräche durchsuchen' }).fill('brucke')
    await expect.poll(() => titles.allTextContents()).toEqual(['Über die Brücke'])
    await page.getByRole('searchbox').fill('zwei')
    await expect.poll(() => titles.allTextContents()).toEqual(['Über die Brücke'])

    await page.locator('.entry-title', { hasText: 'Über die Brücke' }).hover()
    await page.getByRole('button', { name: '„Über die Brücke“ löschen' }).press('Enter')
    await page.getByText('Kein Gespräch enthält das.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gespräche')
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => titles.allTextContents()).toEqual(['Über die Brücke'])
  })

  test('moves to another browser as a file; its quotes are compared with the articles there, once these can be read', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await untilKept(page)
    const content = JSON.parse(await download(page, 'Alle sichern'))
    const [quoted] = content.conversations[0].exchanges[0].claims[0].citations
    quoted.quote = 'Das stand nie in dem Artikel.'

    const elsewhere = await visit()
    await elsewhere.getByRole('button', { name: 'Gespräche zeigen' }).click()
    await readIn(elsewhere, '{"format":')
    await elsewhere.getByRole('alert').getByText('Die Datei ist kein JSON').waitFor()
    const broken = structuredClone(content)
    broken.conversations[0].exchanges[0].question = 7
    await readIn(elsewhere, JSON.stringify(broken))
    await elsewhere.getByText('beschädigt (conversations[0].exchanges[0].question)').waitFor()

    await elsewhere.route('**/api/articles/*', (route) => route.abort())
    await readIn(elsewhere, JSON.stringify(content))
    await elsewhere.getByRole('link', { name: QUESTION }).click()
    await elsewhere.locator('.claim').first().waitFor()
    expect(new Set(await elsewhere.locator('.evidence .standing').allTextContents())).toEqual(
      new Set(['Noch nicht mit dem Artikel verglichen.']),
    )
    await elsewhere.unroute('**/api/articles/*')
    await elsewhere.getByText('Dieses Zitat steht nicht im Artikel.').waitFor()
    await expect.poll(() => elsewhere.locator('.standing').count()).toBe(1)
  })

  test('says of each quote whether it still stands in an article that changed, or is gone', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const cited = (await realClaims(QUESTION)).flatMap(({ citations }) => citations)
    const files = [...new Set(cited.map(({ articleId }) => articleId))]
    const [changed, removed] = files
    const listing = await fetchJson<ArticleListing>('/api/articles')
    const articles = listing.articles
      .filter(({ id }) => id !== removed)
      .map((article) => (article.id === changed ? { ...article, sha256: 'another' } : article))
    await page.route('**/api/articles', (route) => route.fulfill({ json: { ...listing, articles } }))
    const article = await fetchJson<object>(`/api/articles/${changed}`)
    await page.route(`**/api/articles/${changed}`, (route) =>
      route.fulfill({ json: { ...article, sha256: 'another', text: 'Alles ist neu.' } }),
    )
    await untilKept(page)
    await page.reload()
    await page.getByText('dieses Zitat steht nicht mehr darin').first().waitFor()
    await page.getByText('Dieser Artikel ist nicht mehr im Bestand.').first().waitFor()
  })

  test('that does not exist here is not a blank page', async () => {
    const page = await visit({}, '/c/abc123')
    await page.getByRole('heading', { name: 'Dieses Gespräch gibt es hier nicht' }).waitFor()
  })

  test('is found in a drawer on a phone', async () => {
    const page = await visit(PHONE)
    await askAndWait(page, QUESTION)
    await page.getByRole('button', { name: 'Neues Gespräch' }).click()
    await page.getByRole('button', { name: 'Gespräche zeigen' }).click()
    expect(await page.locator('.drawer').evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
    await page.getByRole('link', { name: QUESTION }).click()
    await page.locator('.claim').first().waitFor()
    expect(await page.locator('.drawer').isVisible()).toBe(false)
  })

  test('that was deleted in the drawer is brought back from there, before it closes or after', async () => {
    const page = await visit(PHONE)
    await askAndWait(page, QUESTION)
    await page.goto('/')
    const title = page.locator('.entry-title', { hasText: QUESTION })
    const remove = async () => {
      await page.getByRole('button', { name: 'Gespräche zeigen' }).tap()
      await page.getByRole('button', { name: `„${QUESTION}“ löschen` }).tap()
      await title.waitFor({ state: 'detached' })
    }
    await remove()
    await page.getByRole('button', { name: 'Rückgängig' }).tap()
    await title.waitFor()
    await page.getByRole('button', { name: 'Schließen' }).tap()
    await remove()
    await page.getByRole('button', { name: 'Schließen' }).tap()
    await page.getByRole('button', { name: 'Rückgängig' }).tap()
    await page.getByRole('button', { name: 'Gespräche zeigen' }).tap()
    await title.waitFor()
  })
})
