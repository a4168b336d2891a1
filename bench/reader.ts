import type { Page } from 'playwright-core'
import { percentile } from '../evals/statistics.ts'
import type { ArticleSummary } from '../server/core/article.ts'
import { startBelegt } from '../test/belegt.ts'
import { launchBrowser } from '../test/browser.ts'
import { addFiles, makeFolder, removeFolder } from '../test/folders.ts'

const CHARACTERS = 200_000
const PARAGRAPH = 'Die Fähre legt am Morgen ab und kommt am Abend wieder, sagte der Hafenmeister. '.repeat(8)
const RUNS = 25

/**
 * `npm run bench -- reader`: how long it takes in a real browser from naming a place of a long article to its mark in
 * view: when the article has yet to be read from the server, and from one place of it to the next.
 */
export async function benchReader(): Promise<void> {
  const seeds = await makeFolder()
  const text = longText()
  await addFiles(seeds, { 'long.txt': text })
  const [belegt, browser] = await Promise.all([startBelegt({ BELEGT_SEEDS: seeds }), launchBrowser()])
  try {
    const listing = await (await fetch(`${belegt.url}/api/articles`)).json()
    const [{ id, length }] = listing.articles as [ArticleSummary]
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    await page.goto(belegt.url)
    await page.locator('.articles li').first().waitFor()

    const opened: number[] = []
    const paged: number[] = []
    for (let run = 0; run < RUNS; run++) {
      opened.push(await timeTo(page, id, text, placeOf(run)))
      paged.push(await timeTo(page, id, text, placeOf(run + 0.5)))
      await close(page)
    }
    console.log(`An article of ${length} characters, until the mark is in view:`)
    for (const [what, times] of Object.entries({ opened, 'next quote': paged }))
      console.log(
        `${what}: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
      )
  } finally {
    await browser.close()
    await belegt.stop()
    await removeFolder(seeds)
  }
}

/** Numbered paragraphs: no two are the same. */
function longText(): string {
  const paragraphs = Math.ceil(CHARACTERS / PARAGRAPH.length)
  return Array.from({ length: paragraphs }, (_, number) => `Absatz ${number}. ${PARAGRAPH}`)
    .join('\n\n')
    .slice(0, CHARACTERS)
}

/** Places far from each other, over the whole article. */
function placeOf(run: number): { start: number; end: number } {
  const start = Math.floor(((run * 0.618) % 1) * (CHARACTERS - PARAGRAPH.length))
  return { start, end: start + 120 }
}

function timeTo(page: Page, id: string, text: string, { start, end }: { start: number; end: number }) {
  return page.evaluate(
    ([hash = '', quote = '']) =>
      new Promise<number>((resolve) => {
        const words = (given: string | undefined) => given?.replace(/\s+/g, '')
        const begin = performance.now()
        // A frame after the one in which it is in view, it has been painted.
        const look = () => {
          const marks = [...document.querySelectorAll('.article-text mark')]
          const isIt = words(marks.map((mark) => mark.textContent).join('')) === words(quote)
          const top = marks[0]?.getBoundingClientRect().top ?? -1
          const header = document.querySelector('.reader-header')?.getBoundingClientRect().bottom ?? 0
          if (isIt && top >= header && top < innerHeight)
            requestAnimationFrame(() => resolve(performance.now() - begin))
          else requestAnimationFrame(look)
        }
        location.hash = hash
        look()
      }),
    [`/artikel/${encodeURIComponent(id)}?s=${start}&e=${end}`, text.slice(start, end)],
  )
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('.reader').waitFor({ state: 'detached' })
}
