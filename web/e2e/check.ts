import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../server/core/article.ts'
import { violations } from './axe.ts'
import { download } from './files.ts'
import {
  addressedQuote,
  asStream,
  fetchJson,
  focusedId,
  focusedName,
  markedText,
  overflow,
  PHONE,
  visit,
} from './visit.ts'

const OPEN = 'Bananen wachsen in Ecuador auf großen Plantagen.'

/** A draft made of what an article says, of the same with another figure, and of what no article says. */
async function draft() {
  const { articles } = await fetchJson<{ articles: { id: string }[] }>('/api/articles')
  for (const { id } of articles) {
    const { text, zones } = await fetchJson<Article>(`/api/articles/${id}`)
    const body = zones.filter(({ zone }) => zone === 'body').map(({ start, end }) => text.slice(start, end))
    const said = /(?<=^|[.!?] )[A-ZÄÖÜ][^.!?\n„“]{40,}? \d{2} [^.!?\n„“]{10,80}\.(?=\s)/m.exec(
      body.join('\n'),
    )?.[0]
    if (said) return { said, changed: said.replace(/ (\d{2}) /, (_, n) => ` ${Number(n) + 7} `) }
  }
  throw new Error('No article has a sentence with a figure')
}

async function check(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Text' }).fill(text)
  await page.keyboard.press('Control+Enter')
  await page.locator('progress').waitFor({ state: 'detached', timeout: 25_000 })
}

const kinds = (page: Page) =>
  page.locator('.finding').evaluateAll((items) => items.map(({ className }) => className.split(' ')[1]))

describe('someone who checks a draft', () => {
  test('sees each sentence with its word and its quote, and gets to the place with the keyboard alone', async () => {
    const { said, changed } = await draft()
    const text = `# Entwurf\n\n${said} ${changed}\n\n${OPEN}`
    const page = await visit({ viewport: { width: 1280, height: 900 } }, '/pruefen')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('/')
    expect(await focusedId(page)).toBe('draft')
    await check(page, text)
    expect(await kinds(page)).toEqual(['skipped', 'supported', 'contradicted', 'not-found'])
    await page.getByRole('button', { name: '1 widersprochen' }).waitFor()
    expect(await page.locator('.finding.contradicted mark').count()).toBeGreaterThanOrEqual(2)
    expect(await page.locator('.draft').textContent()).toContain(OPEN)
    expect(await page.locator('.sentence.contradicted').textContent()).toMatch(/^.+ ?2.*widersprochen$/s)
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('n')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toBe('finding contradicted')
    await page.keyboard.press('Tab')
    const chip = await focusedId(page)
    await page.keyboard.press('Enter')
    await page.locator('.article-text mark:focus').first().waitFor()
    expect(await markedText(page)).toBe(await addressedQuote(page))
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(chip)
    await page.keyboard.press('n')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('finding not-found')

    await page.getByRole('button', { name: '1 nicht gefunden' }).click()
    expect(await kinds(page)).toEqual(['not-found'])
    await page.reload()
    await page.locator('.finding').first().waitFor()
    expect(await kinds(page)).toHaveLength(4)
    const markdown = await download(page, 'Als Markdown sichern')
    expect(markdown).toContain('1 belegt · 1 widersprochen · 1 nicht gefunden · 1 ohne Aussage.')
    expect(markdown).toMatch(/\\\[belegt\\\]\[\^1\]/)

    await page.keyboard.press('/')
    await expect.poll(() => focusedId(page)).toBe('draft')
    expect(await page.locator('#draft').inputValue()).toBe(text)
  })

  test('loses no findings by going back to the text: they count until it is changed', async () => {
    const { said } = await draft()
    const page = await visit({}, '/pruefen')
    await check(page, `${said} ${OPEN}`)
    await page.keyboard.press('/')
    await expect.poll(() => focusedId(page)).toBe('draft')
    await page.reload()
    const back = page.getByRole('button', { name: 'Zurück zum Befund' })
    await back.waitFor()
    await page.locator('#draft').press('End')
    await page.keyboard.type('!')
    expect(await back.count()).toBe(0)
    await page.keyboard.press('Backspace')
    await back.press('Enter')
    expect(await kinds(page)).toEqual(['supported', 'not-found'])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test('sees on a phone the quotes under each sentence, and what a file says that was opened', async () => {
    const { said } = await draft()
    const page = await visit(PHONE, '/pruefen')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0, 1]) })
    await page.getByText('Das ist keine Textdatei').waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'entwurf.md', mimeType: 'text/markdown', buffer: Buffer.from(said) })
    await expect.poll(() => page.locator('#draft').inputValue()).toBe(said)
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['Gezogen.'], 'gezogen.txt', { type: 'text/plain' }))
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await expect.poll(() => page.locator('#draft').inputValue()).toBe('Gezogen.')
    await page.locator('#draft').fill(said)
    await page.getByRole('button', { name: 'Prüfen', exact: true }).tap()
    const finding = page.locator('.finding.supported')
    await finding.waitFor({ timeout: 25_000 })
    expect(await page.locator('.draft').isVisible()).toBe(false)
    const [sentence, quote] = await Promise.all(
      ['.finding-text', '.quote'].map((part) => finding.locator(part).first().boundingBox()),
    )
    expect(quote?.y).toBeGreaterThan((sentence?.y ?? 0) + (sentence?.height ?? 0) - 1)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await finding.locator('.chip').first().tap()
    await page.locator('.article-text mark').first().waitFor()
  })

  test('is told when it broke off, keeps what was found, and goes on from there', async () => {
    const { said } = await draft()
    const page = await visit({}, '/pruefen')
    const bodies: string[] = []
    await page.route('**/api/check', async (route) => {
      bodies.push(JSON.parse(route.request().postData() ?? '').text)
      if (bodies.length > 1) return route.continue()
      const whole = await (await route.fetch()).text()
      route.fulfill(asStream(whole.slice(0, whole.indexOf('\n\n', whole.indexOf('event: sentence')) + 2)))
    })
    await check(page, `${said} ${OPEN}`)
    const alert = page.getByRole('alert')
    await alert.getByText('Die Prüfung ist nicht vollständig.').waitFor()
    expect(await kinds(page)).toEqual(['supported'])
    await alert.getByRole('button', { name: 'Weiter prüfen' }).press('Enter')
    expect(await focusedName(page)).toBe('Steht das so in den Artikeln?')
    await page.locator('.finding.not-found').waitFor({ timeout: 25_000 })
    expect(bodies[1]?.trim()).toBe(OPEN)
    expect(await kinds(page)).toEqual(['supported', 'not-found'])
  })
})
