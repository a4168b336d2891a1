import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import {
  answerWith,
  ask,
  askAndWait,
  focusedId,
  focusedName,
  OFF_TOPIC,
  openFirstQuote,
  overflow,
  QUESTION,
  realAnswer,
  visit,
} from './visit.ts'

describe('axe finds nothing, light or dark,', () => {
  // High enough to show all: a chip half under the question box counts as too small.
  const height = 2400

  test('from the first question to the article', async () => {
    const page = await visit({ viewport: { width: 1280, height } })
    expect(await violations(page)).toEqual([])

    await askAndWait(page, QUESTION)
    await page.locator('.follow-ups').waitFor()
    await page.getByRole('button', { name: 'Antwort kopieren' }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await openFirstQuote(page)
    await page.keyboard.press('f')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await violations(page)).toEqual([])
  })

  test('without an answer, while a question is changed, when the server is away, and in the drawer', async () => {
    const page = await visit({ viewport: { width: 1000, height } })
    await askAndWait(page, OFF_TOPIC)
    await page.getByRole('button', { name: 'Frage ändern' }).click()
    for (const path of ['**/api/answer', '**/healthz']) await page.route(path, (route) => route.abort())
    await ask(page, QUESTION)
    await page.getByRole('alert').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Gespräche zeigen' }).click()
    expect(await violations(page)).toEqual([])
  })
})

describe('whoever uses a screen reader', () => {
  test('hears that a search begins and what it found, not each claim', async () => {
    const page = await visit()
    const heard = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const texts: string[] = []
          const announcement = document.querySelector('[role=status].sr-only')
          const observer = new MutationObserver(() => {
            const text = announcement?.textContent ?? ''
            if (text) texts.push(text)
            if (/gefunden/.test(text)) resolve(texts)
          })
          if (announcement)
            observer.observe(announcement, { childList: true, subtree: true, characterData: true })
        }),
    )
    await ask(page, QUESTION)
    expect(await heard).toEqual(['Suche läuft', expect.stringMatching(/^\d+ Aussagen gefunden$/)])
  })
})

describe('keys', () => {
  test('are listed at "?", and can be turned off', async () => {
    const page = await visit()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Tasten' })
    await dialog.waitFor()
    await dialog.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await focusedId(page)).not.toBe('composer')
    await page.reload()
    await page.locator('.articles li').first().waitFor()
    await page.keyboard.press('?')
    expect(await dialog.count()).toBe(0)
  })

  test('that are listed do something on the page; one leads from everywhere to a new conversation', async () => {
    const page = await visit({}, '/artikel')
    const listed = async () => {
      await page.keyboard.press('?')
      const dialog = page.getByRole('dialog', { name: 'Tasten' })
      await dialog.waitFor()
      const keys = await dialog.locator('kbd').allTextContents()
      await page.keyboard.press('Escape')
      return keys.join(' ')
    }
    expect(await listed()).toBe('? c')
    await page.keyboard.press('c')
    await page.getByRole('heading', { name: 'Was steht in den Artikeln?' }).waitFor()
    expect(await listed()).toBe('? c / j k Enter Enter ⇧ Enter')
    await askAndWait(page, QUESTION)
    await openFirstQuote(page)
    expect(await listed()).toBe('? c / j k Enter f Esc Enter ⇧ Enter')
  })
})

describe('whoever uses the keyboard', () => {
  test('is back at the button after renaming a conversation, but goes on writing where they went instead', async () => {
    const page = await visit()
    await askAndWait(page, OFF_TOPIC)
    const rename = async (from: string, to: string) => {
      await page.getByRole('button', { name: `„${from}“ umbenennen` }).press('Enter')
      await page.getByRole('textbox', { name: 'Neuer Titel' }).fill(to)
    }
    await rename(OFF_TOPIC, 'Fußball')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('„Fußball“ umbenennen')
    await rename('Fußball', 'Sport')
    await page.locator('#composer').click()
    await page.getByRole('link', { name: 'Sport' }).waitFor()
    // Elsewhere this key leaves the conversation.
    await page.keyboard.press('c')
    expect(await page.locator('#composer').inputValue()).toBe('c')
  })

  test('goes on from the new question when the one that they changed is gone, or the suggestion that they took', async () => {
    const page = await visit()
    await answerWith(page, { done: await realAnswer(OFF_TOPIC) })
    await askAndWait(page, OFF_TOPIC)
    await page.getByRole('button', { name: 'Frage ändern' }).press('Enter')
    await page.keyboard.type(' Und 2018?')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe(`${OFF_TOPIC} Und 2018?`)
    await page.locator('.follow-ups button').first().press('Enter')
    await expect.poll(() => focusedName(page)).toBe(QUESTION)
  })
})

describe('a narrow screen', () => {
  test.each([320, 360])('shows nothing wider than its %i px', async (width) => {
    const page = await visit({ viewport: { width, height: 740 } })
    expect(await overflow(page)).toBe(0)
    await askAndWait(page, QUESTION)
    expect(await overflow(page)).toBe(0)
    await openFirstQuote(page)
    await page.keyboard.press('f')
    expect(await overflow(page, '.reader')).toBe(0)
  })
})
