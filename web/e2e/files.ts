import type { Page } from 'playwright-core'

/** Presses a button, and gives what the file says that it saves. */
export async function download(page: Page, button: string | RegExp): Promise<string> {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  let text = ''
  for await (const chunk of await (await saved).createReadStream()) text += chunk
  return text
}

/** Has the page read a file of this content. */
export async function readIn(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}
