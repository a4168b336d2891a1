import { bylineAuthor } from '../lines/names.ts'
import { elements, lineOf } from './dom.ts'
import { isWebAddress, withoutBy } from './fields.ts'
import { readJsonLd } from './json-ld.ts'
import { pageTitle } from './page-title.ts'
import { type Found, mergeFound, type Statement } from './source.ts'
import { isoTime } from './times.ts'
import { asLine } from './values.ts'

const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  outlet: ['og:site_name', 'dc.publisher', 'publisher', 'citation_journal_title'],
  author: ['author', 'article:author', 'dc.creator', 'byl'],
  publishedAt: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publish-date',
    'last-modified',
    'article:modified_time',
  ],
  language: ['og:locale', 'content-language', 'dc.language'],
}
/** What readers wrote says who wrote it and when, too. */
const COMMENT = '[itemtype$="/Comment"], [itemprop~="comment"]'
const MAX_VALUE = 2000
const BYLINE = '[class*="byline"], [class*="author"], [class*="autor"]'
const MAX_BYLINES = 50
const CHANGED = new Set(['last-modified', 'article:modified_time'])

/** What a page states about its article. Run it before `clean`, which removes the elements that say so. */
export function readPageMetadata(
  document: Document,
  address?: string,
): { found: Found; body?: string; warnings: string[] } {
  const meta = metaOf(document)
  const shown = elements(document, 'h1').slice(0, 5).map(lineOf)
  const scripts = elements(document, 'script[type="application/ld+json"]').map(
    (script) => script.textContent ?? '',
  )
  const own = canonical(document, address)
  const values = (statements: Statement[] = []) => statements.map(({ value }) => value)
  const { found, ...linked } = readJsonLd(scripts, {
    titles: [...values(meta.title), ...shown],
    addresses: [...values(own.url), ...values(meta.url)],
  })
  const page = mergeFound(own, found, meta, elementsOf(document), addressOf(address))
  const title = pageTitle(document, page.title ?? [])
  return { ...linked, found: { ...page, ...(title && { title: [title] }) } }
}

function metaOf(document: Document): Found {
  const byName = new Map<string, string>()
  for (const tag of elements(document, 'meta').filter((one) => one.closest(COMMENT) === null)) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => tag.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase()
    const value = asLine((tag.getAttribute('content') ?? '').slice(0, MAX_VALUE))
    if (!name || value === '') continue
    const before = byName.get(name)
    if (before === undefined) byName.set(name, value)
    // Of several authors, each may have an element.
    else if (
      META.author.includes(name) &&
      !tag.hasAttribute('itemprop') &&
      !before.split(', ').includes(value)
    ) {
      byName.set(name, `${before}, ${value}`.slice(0, MAX_VALUE))
    }
  }
  const found: Found = {}
  for (const [field, names] of Object.entries(META) as [keyof typeof META, string[]][]) {
    found[field] = names.flatMap((name) => {
      const said = byName.get(name)
      const value = said === undefined ? undefined : meant(field, said)
      if (value === undefined) return []
      return [{ value, evidence: `${name}: "${said}"`, ...(CHANGED.has(name) && { weak: true as const }) }]
    })
  }
  const url = byName.get('og:url')
  return {
    ...found,
    ...(url && isWebAddress(url) && { url: [{ value: url, evidence: `og:url: "${url}"` }] }),
  }
}

function meant(field: keyof typeof META, said: string): string | undefined {
  if (field === 'publishedAt') return isoTime(said)
  // Some name the author's page instead.
  if (field === 'author') return isWebAddress(said) ? undefined : withoutBy(said)
  return said
}

function canonical(document: Document, address: string | undefined): Found {
  const said = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim()
  const url = said && URL.canParse(said, address) ? new URL(said, address).href : said
  return url && isWebAddress(url) ? { url: [{ value: url, evidence: `canonical URL: "${url}"` }] } : {}
}

/** Where a page was fetched from names it only when the page itself does not. */
export function addressOf(address: string | undefined): Found {
  if (address === undefined) return {}
  return { url: [{ value: address, evidence: `address: "${address}"`, weak: true }] }
}

function elementsOf(document: Document): Found {
  const language = document.querySelector('html[lang]')?.getAttribute('lang')?.trim()
  const published = ownElement(document, 'time[itemprop~="datePublished"], time[pubdate], time.published')
  const first = ownElement(document, 'article time[datetime], main time[datetime], header time[datetime]')
  const author = ownElement(document, '[rel~="author"], [itemprop~="author"] [itemprop~="name"]')
  return {
    ...(language && { language: [{ value: language, evidence: `html lang: "${language}"` }] }),
    publishedAt: [...timeOf(published), ...timeOf(first).map((one) => ({ ...one, weak: true as const }))],
    author: [...(author ? nameOf(author) : []), ...bylineOf(document)],
  }
}

/** The first that is the article's and no comment's. */
function ownElement(document: Document, selector: string): Element | undefined {
  return elements(document, selector).find((element) => element.closest(COMMENT) === null)
}

function timeOf(element: Element | undefined): Statement[] {
  const said = element?.getAttribute('datetime') ?? ''
  const value = isoTime(said)
  return value === undefined ? [] : [{ value, evidence: `time: "${said}"` }]
}

/** A link to an author is text for readers, so what it says counts less than what is said for programs. */
function nameOf(element: Element): Statement[] {
  const said = lineOf(element)
  const isName = said.length > 3 && said.length < 80 && !/[:!?]/.test(said)
  return isName ? [{ value: withoutBy(said), evidence: `author link: "${said}"`, weak: true }] : []
}

/** "Von Max Muster" above the text, which is found only here: what picks the article out of the page drops it. */
function bylineOf(document: Document): Statement[] {
  for (const element of elements(document, BYLINE).slice(0, MAX_BYLINES)) {
    const said = lineOf(element)
    const value = bylineAuthor(said)
    if (value !== undefined) return [{ value, evidence: `byline: "${said}"`, weak: true }]
  }
  return []
}
