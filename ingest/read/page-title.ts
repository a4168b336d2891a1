import { elements, lineOf } from './dom.ts'
import { fold } from './fold.ts'
import type { Statement } from './source.ts'

/** The headline that readers see, when it is the page's; else what the page says for programs; else the window's title. */
export function pageTitle(document: Document, stated: Statement[]): Statement | undefined {
  const heads = elements(document, 'h1')
  const second = elements(document, 'h2')
  const shown = (heads.length === 0 && second.length === 1 ? second : heads)
    .map(lineOf)
    .filter((text) => text !== '')
  const window = lineOf(elements(document, 'title').find((title) => title.closest('svg') === null))
  const claims = [...stated.map(({ value }) => value), window].filter((claim) => claim !== '')
  const own =
    shown.find((text) => claims.some((claim) => shareWords(text, claim))) ??
    (shown.length === 1 && (claims.length === 0 || isInWindow(shown[0] ?? '', window)) ? shown[0] : undefined)
  if (own !== undefined) return { value: own, evidence: `h1: "${own}"` }
  if (stated[0]) return stated[0]
  if (window === '') return undefined
  return { value: withoutSite(window.slice(0, 500)), evidence: `title: "${window.slice(0, 500)}"` }
}

/** Whether a headline and what is claimed have at least half of their words in common: the site's name alone has not. */
function shareWords(shown: string, claim: string): boolean {
  const words = new Set(fold(claim).split(' '))
  const own = new Set(fold(shown).split(' '))
  const common = [...own].filter((word) => words.has(word)).length
  return common >= own.size / 2 && common >= words.size / 2
}

/** Whether the only headline of a page has half of its words in the window's title, apart from the name of the site. */
function isInWindow(shown: string, window: string): boolean {
  const words = new Set(fold(withoutSite(window)).split(' '))
  const own = [...new Set(fold(shown).split(' '))]
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length / 2
}

/** "Headline - Site" → "Headline". */
function withoutSite(title: string): string {
  const cut = /^(?<headline>.{15,}?)\s+[|–—-]\s+[^|–—]{2,40}$/.exec(title)?.groups?.headline
  return cut ?? title
}
