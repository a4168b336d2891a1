import { isSection } from '../lines/button-words.ts'
import { namesReaders } from '../lines/comment-words.ts'
import type { Label, Labels } from '../lines/line-rules.ts'
import { type Line, looksLikeHeadline, wordCount } from '../lines/lines.ts'
import { isMadeUp, isMotto, isSiteName } from '../lines/site-names.ts'
import { SIGNED } from './bylines.ts'

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
  markOutlet(lines, labels)
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

const NAVIGATION: Label = { zone: 'boilerplate', rule: 'navigation' }

/** What calls itself a paper, its motto and the section below, when a title follows. */
function markOutlet(lines: Line[], labels: Labels): void {
  const last = lines.findIndex(({ text }, i) => !labels[i] && text.length > MAX_LENGTH)
  const end = last < 0 ? MAX_LINES : Math.min(last, MAX_LINES)
  const isTitle = (i: number) => {
    const text = lines[i]?.text ?? ''
    return !labels[i] && looksLikeHeadline(text) && wordCount(text) >= FEWEST_TITLE_WORDS && !isMotto(text)
  }
  const first = labels.indexOf(undefined)
  for (let i = 0; i < end; i++) {
    const text = lines[i]?.text ?? ''
    const isTitled = lines.slice(i + 1, i + 1 + MAX_LINES).some((_, k) => isTitle(i + 1 + k))
    const isAboveOther = !labels[i + 1] && looksLikeHeadline(lines[i + 1]?.text ?? '')
    if (labels[i] || !(isTitled || (isAboveOther && isSiteName(text)))) continue
    const isBelowName = labels[i - 1]?.zone === 'boilerplate' && labels.slice(0, i).includes(NAVIGATION)
    const isOutlet = isSiteName(text) || isMotto(text) || (i === first && isMadeUp(text))
    if (isOutlet || (isBelowName && isSection(text))) labels[i] = NAVIGATION
    else if (isTitle(i)) return
  }
}

function hasName(text: string, name: string): boolean {
  return /\s/.test(name) ? text.includes(name) : text.startsWith('©') && text.includes(name)
}

/** A sentence above the title, when title and byline or date follow: a notice of the page, whatever it says. */
export function markAboveTitle(lines: Line[], labels: Labels): void {
  markGreeting(lines, labels)
  const isTitle = (i: number) =>
    !labels[i] &&
    looksLikeHeadline(lines[i]?.text ?? '') &&
    wordCount(lines[i]?.text ?? '') >= FEWEST_TITLE_WORDS
  const signed = labels.findIndex((label, i) => i > 0 && SIGNED.has(label?.rule ?? ''))
  const title = lines.findIndex((_, i) => i < signed && isTitle(i))
  if (title < 0 || title > MAX_LINES) return
  // Steps of a recipe, or a heading over readers: the article is there already.
  const isBelowText = lines.slice(0, title).some(({ text }) => /^\d{1,2}[.)]\s/.test(text))
  if (isBelowText || namesReaders(lines[title]?.text ?? '')) return
  for (let i = 0; i < title; i++) {
    const line = lines[i]?.text ?? ''
    if (!labels[i] && !looksLikeHeadline(line) && line.length <= MAX_LENGTH) labels[i] = TOP
  }
}

const GREETING =
  /^(?:good (?:morning|afternoon|evening|day)|guten (?:morgen|tag|abend)|hello|hi|welcome|willkommen|moin|dear \p{L}+|liebe(?:r)? \p{L}+)(?:[ ,]\s?[\p{L} ]{2,30})?[!,.]/iu

/** A mail greets its readers before its first headline. */
function markGreeting(lines: Line[], labels: Labels): void {
  const first = labels.indexOf(undefined)
  const [greeting, title] = [lines[first]?.text ?? '', lines[first + 1]?.text ?? '']
  const isTitled = looksLikeHeadline(title) && wordCount(title) >= FEWEST_TITLE_WORDS
  if (GREETING.test(greeting) && greeting.length <= MAX_LENGTH && isTitled) labels[first] = TOP
}
