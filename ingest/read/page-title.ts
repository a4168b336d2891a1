import { elements, lineOf, namesOf } from './dom.ts'
import { fold } from './fold.ts'
import type { Statement } from './source.ts'

/** Of the site, whatever stands there. */
const FRAME = 'nav, footer, aside, dialog, [role="dialog"], [role="navigation"], [role="banner"]'
const SITE_NAME =
  /(?:^|[\s_-])(?:logo|brand(?:ing)?|site-?(?:title|name)|masthead|cookie|consent|banner)(?=$|[\s_-])/
/** What systems without headings call a headline. */
const HEADLINE_NAME =
  /(?:^|[\s_-])(?:headline|(?:[a-z]+-)?title|titel|titre|(?:haupt)?ueberschrift|ueber|schlagzeile|hl)(?=$|[\s_-])/
/** Before there were styles. */
const LARGE =
  'font[size="4"], font[size="5"], font[size="6"], font[size="+1"], font[size="+2"], font[size="+3"], big'
const MAY_BE_NAMED = 'div, p, span, td, h2, h3, h4, b, strong, font, big'
/** A shorter heading may be the name of the site or of a section. */
const FEWEST_WORDS = 3
const MAX_TITLE = 200

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
  const only = onlyHeadline(document, claims)
  if (only !== undefined) return { value: only, evidence: `headline: "${only}"` }
  if (stated[0]) return stated[0]
  if (window === '') return undefined
  return { value: withoutSite(window.slice(0, 500)), evidence: `title: "${window.slice(0, 500)}"` }
}

/** The page's only heading of the first rank, or its only part named a headline, though search engines get another. */
function onlyHeadline(document: Document, claims: string[]): string | undefined {
  if (elements(document, 'h2, h3').some((one) => claims.some((claim) => shareWords(lineOf(one), claim))))
    return undefined
  const isHinted = (one: Element) => claims.some((claim) => hints(lineOf(one), claim))
  const heads = elements(document, 'h1')
  const named = elements(document, MAY_BE_NAMED).filter(
    (one) => HEADLINE_NAME.test(namesOf(one)) || one.matches(LARGE),
  )
  const hinted = elements(document, 'h1, h2').length > 0 ? [] : elements(document, 'h3').filter(isHinted)
  const titles = (heads.length > 0 ? heads : named.length > 0 ? named : hinted).filter(isTitle).map(lineOf)
  const [only, ...others] = [...new Set(titles)]
  return others.length === 0 ? only : undefined
}

/** Not of the site's frame, no name, and the words are its own and not those of the parts it is made of. */
function isTitle(element: Element): boolean {
  const text = lineOf(element)
  if (text.length > MAX_TITLE || text.split(' ').length < FEWEST_WORDS) return false
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement)
    if (at.matches(FRAME) || SITE_NAME.test(namesOf(at))) return false
  return !element.closest('a[href="/"], a[href="./"], a[rel~="home"]')
}

/** Whether a headline and what is claimed have at least half of their words in common: the site's name alone has not. */
function shareWords(shown: string, claim: string): boolean {
  const words = new Set(fold(claim).split(' '))
  const own = new Set(fold(shown).split(' '))
  const common = [...own].filter((word) => words.has(word)).length
  return common >= own.size / 2 && common >= words.size / 2
}

/** Whether two words and more of a heading stand in what is claimed, in whatever other words. */
function hints(shown: string, claim: string): boolean {
  const words = new Set(fold(claim).split(' '))
  return (
    new Set(
      fold(shown)
        .split(' ')
        .filter((word) => word.length > 3 && words.has(word)),
    ).size >= 2
  )
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
