import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ArticleListing } from '../../server/core/article.ts'
import { violations } from './axe.ts'
import { download, readIn } from './files.ts'
import { untilEntriesKept } from './kept.ts'
import {
  answerWith,
  askAndWait,
  fetchJson,
  focusedId,
  newBrowser,
  OFF_TOPIC,
  openPage,
  overflow,
  PHONE,
  QUESTION,
  realAnswer,
  realClaims,
  visit,
  words,
} from './visit.ts'

const HEIGHT = { viewport: { width: 1280, height: 3000 } }
const pins = (page: Page) => page.getByRole('main').getByRole('button', { name: /im Dossier$/ })
const statements = (page: Page) => page.locator('.entry .statement').allTextContents()
/** What screen readers are told of a move. */
const told = (page: Page) => page.getByRole('main').locator('[role=status].sr-only').textContent()
const count = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('link', { name: /^Dossier/ })
    .textContent()

/** Asks, pins the first claims, and opens the dossier. */
async function pinned(page: Page, claims: number): Promise<void> {
  await askAndWait(page, QUESTION)
  for (let index = 0; index < claims; index++) await pins(page).nth(index).click()
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Dossier/ })
    .click()
  await page
    .locator('.entry')
    .nth(claims - 1)
    .waitFor()
}

describe('the dossier', () => {
  test('tells how something comes into it; a claim is pinned and taken out again, in all tabs', async () => {
    const context = await newBrowser(HEIGHT)
    const page = await openPage(context)
    const other = await context.newPage()
    await other.goto('/dossier')
    await other.getByText('An einer Aussage auf das Lesezeichen drücken').waitFor()
    expect(await violations(other)).toEqual([])

    await askAndWait(page, QUESTION)
    const [first] = await realClaims(QUESTION)
    await pins(page).first().click()
    await pins(page).nth(1).click()
    expect(await pins(page).first().getAttribute('aria-pressed')).toBe('true')
    expect(await count(page)).toBe('Dossier2 Einträge')
    await expect.poll(() => statements(other)).toHaveLength(2)
    expect(words((await statements(other))[0] ?? '')).toBe(words(first?.text ?? ''))

    await pins(page).first().click()
    await expect.poll(() => statements(other)).toHaveLength(1)
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => statements(other)).toHaveLength(2)
    expect(words((await statements(other))[0] ?? '')).toBe(words(first?.text ?? ''))
  })

  test('is put in order, in sections, with notes: by keys and by mouse; it is there after a reload', async () => {
    const page = await visit(HEIGHT)
    await pinned(page, 3)
    const [a, b, c] = await statements(page)
    await page.getByRole('button', { name: 'Eintrag 1 nach unten' }).press('Enter')
    expect(await statements(page)).toEqual([b, a, c])
    expect(await told(page)).toBe('Jetzt an Stelle 2 von 3')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(await focused()).toBe('Eintrag 2 nach unten')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await statements(page)).toEqual([b, c, a])
    expect(await focused()).toBe('Eintrag 3 nach unten')

    const target = { x: 100, y: 4 }
    await page.locator('.entry').nth(2).hover()
    await page.locator('.grip').nth(2).dragTo(page.locator('.entry').first(), { targetPosition: target })
    await expect.poll(() => statements(page)).toEqual([a, b, c])

    await page.getByRole('button', { name: 'Zwischenüberschrift vor Eintrag 2' }).press('Enter')
    await page.keyboard.type('Was <b>danach</b> kam')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Was <b>danach</b> kam' }).waitFor()
    await page.getByRole('textbox', { name: 'Notiz zu Eintrag 3' }).fill('Nachfragen!\nUnd *warum*?')

    await page.getByRole('button', { name: 'Eintrag 4 aus dem Dossier nehmen' }).press('Enter')
    await expect.poll(() => focusedId(page)).toBe('main')
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => statements(page)).toEqual([a, b, c])
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Herunterladen' }).click()
    const markdown = words(await download(page, 'Markdown'))
    expect(markdown).toContain('## Was \\<b\\>danach\\</b\\> kam')
    expect(markdown).toContain('> Notiz: Nachfragen! > Und \\*warum\\*?')
    await untilEntriesKept(page, 4)
    await page.reload()
    await expect.poll(() => statements(page)).toEqual([a, b, c])
    expect(await page.getByRole('textbox', { name: 'Notiz zu Eintrag 3' }).inputValue()).toContain('warum')

    await page.locator('.chip').nth(1).click()
    await page.locator('.article-text mark').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: QUESTION }).first().click()
    await page.locator('.claim').first().waitFor()
  })

  test('moves to another browser as a file; quotes are compared with the articles as they are there', async () => {
    const page = await visit()
    await pinned(page, 2)
    const content = JSON.parse(await download(page, 'Dossier sichern'))
    const [forged, kept] = content.entries
    forged.claim.citations[0].quote = 'Das stand nie in dem Artikel.'
    const changed = kept.claim.citations[0].articleId

    const elsewhere = await visit()
    const listing = await fetchJson<ArticleListing>('/api/articles')
    const articles = listing.articles.map((article) =>
      article.id === changed ? { ...article, sha256: 'another' } : article,
    )
    const article = await fetchJson<object>(`/api/articles/${changed}`)
    await elsewhere.route('**/api/articles', (route) => route.fulfill({ json: { ...listing, articles } }))
    await elsewhere.route(`**/api/articles/${changed}`, (route) =>
      route.fulfill({ json: { ...article, sha256: 'another', text: 'Alles ist neu.' } }),
    )
    await elsewhere.goto('/dossier')
    await readIn(elsewhere, JSON.stringify({ ...content, format: 'belegt.conversations' }))
    await elsewhere.getByRole('alert').getByText('kein gesichertes Dossier').waitFor()
    await readIn(elsewhere, JSON.stringify(content))
    await elsewhere.getByText('2 Einträge eingelesen.').waitFor()
    await elsewhere.getByText('Dieses Zitat steht nicht im Artikel.').waitFor()
    await elsewhere.getByText('dieses Zitat steht nicht mehr darin').first().waitFor()
    await elsewhere.getByRole('button', { name: 'Herunterladen' }).click()
    const rtf = await download(elsewhere, /^Word/)
    expect(rtf).toContain('steht nicht mehr darin')
    expect(rtf).toContain('Dieses Zitat steht nicht im Artikel')
  })

  test('comes to a browser that already has conversations: they stay', async () => {
    const context = await newBrowser()
    const setUp = await context.newPage()
    await setUp.goto('/favicon.svg')
    await setUp.evaluate(keepAsBefore, { question: QUESTION, answer: await realAnswer(QUESTION) })
    await setUp.close()

    const page = await openPage(context, '/c/k1')
    expect(await page.locator('.claim').count()).toBe((await realClaims(QUESTION)).length)
    await pins(page).first().click()
    await untilEntriesKept(page, 1)
    await page.reload()
    await page.locator('.entry-title', { hasText: QUESTION }).waitFor()
    await expect.poll(() => count(page)).toBe('Dossier1 Eintrag')

    // A still newer page in another tab.
    const newer = await context.newPage()
    await newer.goto('/favicon.svg')
    await newer.evaluate(() => void indexedDB.open('belegt', 99))
    await page.getByText('In diesem wird nichts mehr aufbewahrt.').waitFor()
  })

  test('takes on a phone what comes nearest, and says that it answers nothing', async () => {
    const page = await visit(PHONE)
    const [claim] = await realClaims(QUESTION)
    const nearest = claim?.citations ?? []
    await answerWith(page, { done: { ...(await realAnswer(OFF_TOPIC)), nearest } as never })
    await askAndWait(page, OFF_TOPIC)
    await pins(page).first().tap()
    await page.getByRole('button', { name: 'Ansehen' }).tap()
    await page.getByText('Keine Antwort, aber am nächsten zur Frage:').waitFor()
    await page.getByRole('button', { name: 'Eintrag 1 aus dem Dossier nehmen' }).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  })
})

/** Keeps a conversation in the layout that there was before the dossier. */
async function keepAsBefore({ question, answer }: { question: string; answer: unknown }): Promise<void> {
  const opening = indexedDB.open('belegt', 1)
  opening.onupgradeneeded = () => {
    const db = opening.result
    db.createObjectStore('conversations', { keyPath: 'id' })
    db.createObjectStore('exchanges', { keyPath: 'id' }).createIndex('conversationId', 'conversationId')
  }
  await new Promise<void>((resolve, reject) => {
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['conversations', 'exchanges'], 'readwrite')
      transaction
        .objectStore('conversations')
        .put({ id: 'k1', title: question, createdAt: 1, updatedAt: 1, questions: [question] })
      const { claims } = answer as { claims: unknown[] }
      const progress = { state: 'done', answer }
      transaction
        .objectStore('exchanges')
        .put({ id: 'e1', conversationId: 'k1', askedAt: 1, question, claims, missing: [], progress })
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
