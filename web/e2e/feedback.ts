import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { askAndWait, OFF_TOPIC, overflow, PHONE, QUESTION, visit } from './visit.ts'

const button = (page: Page) => page.locator('.claim .feedback-button').first()
const panel = (page: Page) => page.locator('.feedback:popover-open')

describe('someone who thinks something of a claim', () => {
  test('says so with the keyboard alone, and can change it and take it back', async () => {
    const page = await visit({ viewport: { width: 1280, height: 2400 } })
    await askAndWait(page, QUESTION)
    await button(page).focus()
    await page.keyboard.press('Enter')
    await panel(page).getByRole('button', { name: 'Stimmt so' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Stimmt so')
    await page.keyboard.press('Tab')
    const [sent] = await Promise.all([page.waitForResponse('**/api/feedback'), page.keyboard.press('Enter')])
    expect(sent.status()).toBe(204)
    await panel(page).getByText('Gesichert.').waitFor()
    await panel(page).getByRole('textbox').fill('Steht in der anderen Datei.')
    const [again] = await Promise.all([
      page.waitForRequest('**/api/feedback'),
      panel(page).getByRole('button', { name: 'Anmerkung sichern' }).click(),
    ])
    expect(again.postDataJSON()).toMatchObject({
      id: sent.request().postDataJSON().id,
      judged: { verdict: 'wrong-source' },
      comment: 'Steht in der anderen Datei.',
    })
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => button(page).evaluate((one) => one === document.activeElement)).toBe(true)

    await page.reload()
    await page.locator('.claim').first().waitFor()
    expect(await button(page).getAttribute('aria-label')).toMatch(
      /Beleg 1.*Ihre Rückmeldung: Falsche Quelle$/,
    )
    await button(page).click()
    await panel(page).getByRole('button', { name: 'Zurückziehen' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stimmt so')
    await expect.poll(() => button(page).getAttribute('aria-label')).toMatch(/Beleg [\d, ]+$/)
  })

  test('is told when it could not be kept, and sends it again', async () => {
    const page = await visit(PHONE)
    await askAndWait(page, OFF_TOPIC)
    let full = true
    await page.route('**/api/feedback', (route) =>
      full
        ? route.fulfill({
            status: 507,
            json: { title: 'There is no space left', detail: 'The disk is full.' },
          })
        : route.continue(),
    )
    await page.getByRole('button', { name: 'Rückmeldung' }).tap()
    await panel(page).getByRole('button', { name: 'Hätte beantwortet werden können' }).tap()
    await panel(page).getByRole('alert').getByText('Noch nicht gesichert. The disk is full.').waitFor()
    expect(await overflow(page)).toBe(0)
    full = false
    await panel(page).getByRole('button', { name: 'Noch einmal' }).tap()
    await panel(page).getByText('Gesichert.').waitFor()
  })

  test('is offered nothing where nothing is kept', async () => {
    const page = await visit()
    const status = await (await page.request.get('/api/status')).json()
    await page.route('**/api/status', (route) => route.fulfill({ json: { ...status, feedback: false } }))
    await page.reload()
    await page.locator('.articles li').first().waitFor()
    await askAndWait(page, QUESTION)
    expect(await page.locator('.feedback-button').count()).toBe(0)
  })
})
