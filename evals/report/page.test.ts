import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../test/browser.ts'
import { reportHtml } from './report.ts'
import { reportSetOf } from './run.fixture.ts'

let browser: Browser
let address: string

beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'belegt-report-')), 'report.html')
  await writeFile(file, reportHtml([reportSetOf('harbour', 0.95), reportSetOf('other', 0.95)]))
  address = pathToFileURL(file).href
  browser = await launchBrowser()
})

afterAll(() => browser?.close())

/** The report with its first cases open. */
async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 850 }, colorScheme })
  const page = await context.newPage()
  await page.goto(address)
  for (const summary of (await page.locator('summary').all()).slice(0, 5)) await summary.click()
  return page
}

describe('the report in a browser', () => {
  it.each(['light', 'dark'] as const)('can be read by everybody (%s)', async (scheme) => {
    const page = await open(1280, scheme)
    const { violations } = await new AxeBuilder({ page }).exclude('.squares > use').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

  it('fits a phone: nothing but wide tables is scrolled sideways', async () => {
    const page = await open(390, 'light')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('is printed with every case open', async () => {
    const page = await open(1280, 'light')
    await page.emulateMedia({ media: 'print' })
    const last = page.locator('details').last()
    expect(await last.evaluate((details) => details.hasAttribute('open'))).toBe(false)
    expect((await last.locator('dl').boundingBox())?.height).toBeGreaterThan(50)
  })
})
