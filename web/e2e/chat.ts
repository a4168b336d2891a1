import { describe, expect, test } from 'vitest'
import {
  answerAndHang,
  answerWith,
  ask,
  askAndWait,
  newBrowser,
  OFF_TOPIC,
  openPage,
  overflow,
  QUESTION,
  realAnswer,
  realClaims,
  visit,
  words,
} from './visit.ts'

describe('someone who asks', () => {
  test('sees claims from several outlets, each with its quote and file, without a click', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const files = await page.locator('.chip .file').allTextContents()
    expect(new Set(files).size).toBeGreaterThanOrEqual(2)
    // Without what an insertion in brackets adds to the quote.
    const shown = words((await page.locator('.claims').allTextContents()).join(' ')).replace(
      /\s?\[[^\]]*\]/g,
      '',
    )
    for (const { citations } of await realClaims(QUESTION))
      for (const { quote, file, outlet } of citations) {
        expect(shown).toContain(words(quote))
        expect(shown).toContain(file)
        expect(shown).toContain(outlet.name ?? 'Outlet unbekannt')
      }
    expect(await page.locator('.chip .number').allTextContents()).toEqual(files.map((_, i) => `${i + 1}`))
  })

  test('gets claims and the whole answer from the real server as they come', async () => {
    const page = await visit()
    await page.context().unroute('**/api/answer')
    const response = page.waitForResponse('**/api/answer')
    await askAndWait(page, QUESTION)
    expect((await response).headers()['content-type']).toContain('text/event-stream')
    expect(await page.locator('.claim').count()).toBe((await realClaims(QUESTION)).length)
  })

  test('can begin with what the articles answer, and with what they do not', async () => {
    const page = await visit()
    await page.getByRole('button', { name: `${OFF_TOPIC} steht nicht darin` }).waitFor()
    await page.getByRole('button', { name: `${QUESTION} 3 Artikel` }).click()
    await page.locator('.claim').first().waitFor()
    expect(await page.title()).toBe(`${QUESTION} · Belegt`)
  })

  test('is told plainly when the articles do not answer, and offered what they do answer', async () => {
    const page = await visit()
    await askAndWait(page, OFF_TOPIC)
    await page.getByRole('heading', { name: 'Nicht in den Artikeln' }).waitFor()
    expect(await page.locator('.claim').count()).toBe(0)
    await page.locator('.follow-ups').getByRole('button', { name: QUESTION }).click()
    await page.locator('.claim').first().waitFor()
    expect(await page.locator('.follow-ups').getByRole('button', { name: QUESTION }).count()).toBe(0)
  })

  test('keeps the question when the server fails, and asks again with one press', async () => {
    const page = await visit()
    await page.route('**/api/answer', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'urn:belegt:index-busy',
          title: 'Busy',
          status: 503,
          detail: 'Back in a minute.',
        }),
      }),
    )
    await ask(page, QUESTION)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    await alert.getByText('Es wird gerade anderes eingelesen.').waitFor()
    expect(await alert.locator('[lang=en]').textContent()).toBe('Back in a minute.')
    await page.getByRole('heading', { name: QUESTION, level: 2 }).waitFor()

    await page.unroute('**/api/answer')
    await alert.getByRole('button').click()
    await page.locator('.claim').first().waitFor()
    expect(await alert.count()).toBe(0)
  })

  test('keeps the claims that came before the connection broke off, and gets the rest with one press', async () => {
    const page = await visit()
    const [first] = await realClaims(QUESTION)
    await answerWith(page, { claims: first ? [first] : [] })
    await ask(page, QUESTION)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('nicht vollständig')
    expect(await page.locator('.claim').count()).toBe(1)

    await page.unroute('**/api/answer')
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect.poll(() => page.locator('.claim').count()).toBe((await realClaims(QUESTION)).length)
  })

  test('is told that the server is away; the question is asked by itself when it is back', async () => {
    const page = await visit()
    const gone = ['**/api/answer', '**/healthz']
    for (const path of gone) await page.route(path, (route) => route.abort())
    await ask(page, QUESTION)
    await page.getByText('Der Server ist nicht erreichbar. Belegt versucht es weiter').waitFor()
    await page.getByRole('alert').waitFor()
    for (const path of gone) await page.unroute(path)
    await page.locator('.claim').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.locator('.away').count()).toBe(0)
  })

  test('can stop a search that takes too long: what came stays, and it can be asked again', async () => {
    const page = await visit()
    const [first] = await realClaims(QUESTION)
    await answerAndHang(page, first ? [first] : [])
    await ask(page, QUESTION)
    await page.locator('.claim').first().waitFor()
    await page.getByRole('button', { name: 'Anhalten' }).click()
    await page.getByText('Angehalten. Was bis dahin belegt war, steht oben.').waitFor()
    expect(await page.locator('.claim').count()).toBe(1)
    await page.getByRole('button', { name: 'Noch einmal fragen' }).click()
    await page.locator('.working').waitFor()
  })

  test('changes a question: it is asked anew from there, and the later ones can be brought back', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    await answerWith(page, { done: await realAnswer(OFF_TOPIC) })
    await askAndWait(page, OFF_TOPIC)
    await page.getByRole('button', { name: 'Frage ändern' }).first().click()
    const field = page.getByRole('textbox', { name: 'Geänderte Frage' })
    expect(await field.inputValue()).toBe(QUESTION)
    await field.fill(OFF_TOPIC)
    await page.getByText('Die spätere Frage entfällt.').waitFor()
    await field.press('Enter')
    await page.getByRole('heading', { name: 'Nicht in den Artikeln' }).waitFor()
    expect(await page.locator('.exchange').count()).toBe(1)
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => page.locator('.exchange h2').allTextContents()).toEqual([QUESTION, OFF_TOPIC])
  })

  test('sees how the question was understood where that is not the same, and can change that', async () => {
    const page = await visit()
    const understood = 'Wie lange dauerte das Telefonat der beiden Präsidenten?'
    await answerWith(page, { done: { ...(await realAnswer(QUESTION)), standaloneQuestion: understood } })
    await ask(page, QUESTION)
    await page.locator('.understood').getByText(understood).waitFor()
    await page.locator('.understood').getByRole('button').click()
    expect(await page.getByRole('textbox', { name: 'Geänderte Frage' }).inputValue()).toBe(understood)
    await page.keyboard.press('Escape')
    expect(await page.locator('.question-editor').count()).toBe(0)
  })

  test('is not told how a question was understood where only capitals differ; a long one leaves room', async () => {
    const page = await visit()
    const long = `wie lange haben Trump und Putin telefoniert, ${'und wie lange genau, '.repeat(20)}?`
    const standaloneQuestion = `W${long.slice(1)}`
    await answerWith(page, { done: { ...(await realAnswer(OFF_TOPIC)), standaloneQuestion } })
    await ask(page, long)
    await page.locator('.exchange .card').waitFor()
    expect(await page.locator('.understood').count()).toBe(0)
    expect(
      await page
        .locator('.exchange h2')
        .first()
        .evaluate((one) => one.clientHeight),
    ).toBeLessThan(250)
  })

  test('sends with a follow-up the earlier question and the places of its citations, no texts', async () => {
    const page = await visit()
    await askAndWait(page, QUESTION)
    const request = page.waitForRequest('**/api/answer')
    await answerWith(page, {})
    await ask(page, 'Und wer sagte das?')
    const { history } = (await request).postDataJSON()
    expect(history).toHaveLength(1)
    expect(history[0].question).toBe(QUESTION)
    expect(history[0].citations.length).toBeGreaterThan(0)
    for (const citation of history[0].citations)
      expect(Object.keys(citation).sort()).toEqual(['articleId', 'end', 'start'])
  })

  test('can write at length, in any direction; too much is refused with the reason', async () => {
    const page = await visit()
    const long = `${'مرحبا 🚢 '.repeat(200)}?`
    await page.locator('#composer').fill(long.padEnd(2001, '?'))
    await page.getByText('2001 von höchstens 2000 Zeichen').waitFor()
    await page.locator('#composer').press('Enter')
    expect(await page.locator('.exchange').count()).toBe(0)
    await answerWith(page, { done: await realAnswer(OFF_TOPIC) })
    await ask(page, long)
    await page.locator('.exchange .card').waitFor()
    expect(await overflow(page)).toBe(0)
  })

  test('reads the page in English after one press, also next time', async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'What do the articles say?' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'What do the articles say?' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  test('finds nothing at an address that leads nowhere, and the way back', async () => {
    const context = await newBrowser()
    const page = await context.newPage()
    await page.goto('/nirgends')
    await page.getByRole('heading', { name: 'Hier ist nichts' }).waitFor()
    await page.getByRole('link', { name: 'Zum Chat' }).click()
    await page.getByRole('heading', { name: 'Was steht in den Artikeln?' }).waitFor()
  })
})

describe('whoever wonders who wrote the answer', () => {
  test('learns that no model was asked, or which one', async () => {
    const context = await newBrowser()
    const page = await openPage(context)
    await page.getByRole('button', { name: /Offline-Modus/ }).click()
    await page.getByText('Jede Aussage ist ein Satz aus einem Artikel, wörtlich.').waitFor()

    await context.route('**/api/status', (route) =>
      route.fulfill({ json: { mode: 'generative', model: 'beispiel-modell' } }),
    )
    await page.reload()
    await page.getByRole('button', { name: /beispiel-modell/ }).click()
    await page.getByText('Das Sprachmodell schreibt die Aussagen.').waitFor()
  })

  test('learns that sentences of the articles stand in for a model, and why', async () => {
    const page = await visit()
    const answer = await realAnswer(QUESTION)
    const drafting = { prompt: 'p', drafts: 3, rejected: { 'not-supported': 3 } }
    await answerWith(page, { done: { ...answer, drafting } })
    await ask(page, QUESTION)
    await page.getByText('Nichts, was es schrieb, war an den Artikeln belegt.').waitFor()

    await page.unroute('**/api/answer')
    await answerWith(page, { done: { ...answer, drafting: { ...drafting, failure: 'model-busy' } } })
    await ask(page, 'Noch einmal?')
    await page.getByText('Sätze der Artikel statt des Sprachmodells: Es ist überlastet.').waitFor()

    await page.unroute('**/api/answer')
    await answerWith(page, { done: { ...answer, mode: 'generative', model: 'beispiel-modell', drafting } })
    await ask(page, 'Und jetzt?')
    await page.getByText('Formuliert von beispiel-modell').waitFor()
    await page.getByText('3 Entwürfe waren nicht sicher belegt und wurden verworfen.').waitFor()
    await page.getByText(/Sätze stehen im Wortlaut der Artikel da\./).waitFor()
  })
})
