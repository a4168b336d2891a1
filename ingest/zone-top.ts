import { SIGNED } from './bylines.ts'
import type { Label, Labels } from './line-rules.ts'
import { type Line, looksLikeHeadline, wordCount } from './lines.ts'

export const TOP: Label = { zone: 'boilerplate', rule: 'page-top' }
/** Below a kicker comes the title; this many words can be no kicker. */
export const FEWEST_TITLE_WORDS = 4
const MAX_LINES = 12
const MAX_LENGTH = 200

/** What claims the page rather than the article: the same name there and above the title is that of the site. */
const CLAIMS = new Set('copyright contact newsletter support follow legal page-voice'.split(' '))
const MAX_SITE_LINES = 10
const LAST_LINES = 8
const MAX_NAME_WORDS = 4

/** The name of the site above the title, and the title of the window where it is repeated as that of the article. */
export function markSite(lines: Line[], labels: Labels): void {
  for (let i = 0; i < MAX_SITE_LINES; i++) {
    const line = lines[i]?.text ?? ''
    if (labels[i] || line === '') continue
    const [name = ''] = line.split(/\s[|–—-]\s/)
    const isName = name.split(/\s+/).length <= MAX_NAME_WORDS
    const isClaimed =
      isName &&
      lines.some((other, k) => {
        const isClaim = CLAIMS.has(labels[k]?.rule ?? '') || other.text.startsWith('©')
        const isLast = k >= lines.length - LAST_LINES && other.text.startsWith(name)
        return k > i + MAX_LINES && (isClaim || isLast) && hasName(other.text, name)
      })
    const isRepeated = name !== line && lines.slice(i + 1, MAX_LINES).some(({ text }) => text === name)
    if (isClaimed || isRepeated) labels[i] = { zone: 'boilerplate', rule: 'navigation' }
  }
}

function hasName(text: string, name: string): boolean {
  return /\s/.test(name) ? text.includes(name) : text.startsWith('©') && text.includes(name)
}

/** A sentence above the title, when title and byline or date follow: a notice of the page, whatever it says. */
export function markAboveTitle(lines: Line[], labels: Labels): void {
  const isTitle = (i: number) =>
    !labels[i] &&
    looksLikeHeadline(lines[i]?.text ?? '') &&
    wordCount(lines[i]?.text ?? '') >= FEWEST_TITLE_WORDS
  const signed = labels.findIndex((label, i) => i > 0 && SIGNED.has(label?.rule ?? ''))
  const title = lines.findIndex((_, i) => i < signed && isTitle(i))
  if (title < 0 || title > MAX_LINES) return
  for (let i = 0; i < title; i++) {
    const line = lines[i]?.text ?? ''
    if (!labels[i] && !looksLikeHeadline(line) && line.length <= MAX_LENGTH) labels[i] = TOP
  }
}
