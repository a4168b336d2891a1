import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../server/core/answer.ts'
import {
  answerWith,
  ask,
  askAndWait,
  newBrowser,
  openPage,
  PHONE,
  QUESTION,
  realAnswer,
  realClaims,
  visit,
} from './visit.ts'

describe('a claim', () => {
  test('shows its quote in its surroundings to a resting pointer and to the focus; Escape takes it away', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const card = page.locator('.card-preview')
    await page.locator('.chip').first().hover()
    await card.waitFor()
    const [claim] = await realClaims(QUESTION)
    expect(await card.locator('mark').textContent()).toBe(claim?.citations[0].quote)
    // Into the card, where its text can be selected: it stays.
    await card.hover()
    await page.waitForTimeout(400)
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })

    await page.mouse.move(0, 0)
    await page.locator('main').focus()
    await page.keyboard.press('j')
    await card.waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.article-text mark').first().waitFor()
    expect(await card.count()).toBe(0)
    // Back from the article, what stands below the chip can be read.
    await page.keyboard.press('Escape')
    await page.locator('.article-text').waitFor({ state: 'detached' })
    await page.waitForTimeout(400)
    expect(await card.count()).toBe(0)
  })

  test('opens at a tap, without any card in between', async () => {
    const page = await visit(PHONE)
    await askAndWait(page, QUESTION)
    await page.locator('.chip').first().tap()
    await page.locator('.article-text mark').first().waitFor()
    expect(await page.locator('.card-preview').count()).toBe(0)
  })

  test('tells who said it, and through whom', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    for (const { attribution, outlet } of (await realClaims(QUESTION)).flatMap(
      ({ citations }) => citations,
    )) {
      if (!attribution.speaker || attribution.kind !== 'quote') continue
      const through = attribution.via ? `, über ${attribution.via}` : ''
      const said = `${attribution.speaker}, wörtlich wiedergegeben von ${outlet.name}${through}`
      await page.locator('.attribution', { hasText: said }).first().waitFor()
    }
  })

  test('that others contradict is marked, and leads to them', async () => {
    const page = await visit()
    const answer = await realAnswer(QUESTION)
    const claims = await realClaims(QUESTION)
    const [one, other] = claims as [Claim, Claim]
    const contradicting = claims.map((claim) =>
      claim === one
        ? { ...claim, conflictsWith: [other.id] }
        : claim === other
          ? { ...claim, conflictsWith: [one.id] }
          : claim,
    )
    await answerWith(page, { done: { ...answer, status: 'answered', claims: contradicting as Claim[] } })
    await ask(page, QUESTION)
    const dissent = page.getByRole('region', { name: 'Hier unterscheiden sich die Artikel' })
    await expect.poll(() => dissent.locator('.claim').count()).toBe(2)
    const link = dissent.locator('.claim').first().locator('.conflicts button')
    const number = await dissent.locator('.claim').nth(1).locator('.chip .number').first().textContent()
    expect(await link.textContent()).toBe(`Beleg ${number}`)
    await link.click()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('claim')
  })

  test('is copied with its footnote, the whole answer with all of them', async () => {
    const context = await newBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await openPage(context)
    await askAndWait(page, QUESTION)
    const [claim] = await realClaims(QUESTION)
    const { quote, file, start, end } = (claim as Claim).citations[0]
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    const copy = async (button: RegExp, format: string) => {
      await page.getByRole('button', { name: button }).first().click()
      const left = async (place: Locator) => (await place.boundingBox())?.x
      const pressed = await left(page.getByRole('button', { name: button }).first())
      await expect.poll(() => left(page.locator('.menu:popover-open'))).toBeCloseTo(pressed ?? 0, 0)
      await page.locator('.menu:popover-open').getByRole('button', { name: format }).click()
      await page.getByText('Kopiert.').waitFor()
    }

    await copy(/^Aussage mit Beleg 1\b/, 'Text mit Fußnoten')
    expect(await copied()).toContain(`Datei ${file}, Zeichen ${start}–${end}`)
    expect(await copied()).toContain(quote)
    await copy(/^Antwort kopieren/, 'Markdown')
    expect(await copied()).toContain(`## ${QUESTION}`)
    expect((await copied()).match(/^\[\^\d+\]: /gm)).toHaveLength(await page.locator('.chip').count())
    await copy(/^Antwort kopieren/, 'BibTeX')
    expect(await copied()).toMatch(/^@(article|misc)\{belegt-/)
    await copy(/^Antwort kopieren/, 'RIS')
    expect(await copied()).toMatch(/^TY {2}- NEWS/)
  })

  test('is printed with its source, without the buttons around', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['.lead', '.claim', '.chip .file'])
      expect(await page.locator(shown).first().isVisible()).toBe(true)
    for (const hidden of ['.bar', '.composer', '.corpus', '.conversations', '.icon-button', '.tool'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
  })
})
