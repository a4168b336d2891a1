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
  const known = [...(meta.title ?? []).map(({ value }) => value), ...shown]
  const { found, ...linked } = readJsonLd(scripts, known)
  const page = mergeFound(canonical(document), found, meta, elementsOf(document), addressOf(address))
  const title = pageTitle(document, page.title ?? [])
  return { ...linked, found: { ...page, ...(title && { title: [title] }) } }
}

function metaOf(document: Document): Found {
  const byName = new Map<string, string>()
  for (const tag of elements(document, 'meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => tag.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase()
    const value = asLine((tag.getAttribute('content') ?? '').slice(0, 2000))
    if (name && value !== '' && !byName.has(name)) byName.set(name, value)
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

function canonical(document: Document): Found {
  const url = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim()
  return url && isWebAddress(url) ? { url: [{ value: url, evidence: `canonical URL: "${url}"` }] } : {}
}

/** Where a page was fetched from names it only when the page itself does not. */
export function addressOf(address: string | undefined): Found {
  if (address === undefined) return {}
  return { url: [{ value: address, evidence: `address: "${address}"`, weak: true }] }
}

function elementsOf(document: Document): Found {
  const language = document.querySelector('html[lang]')?.getAttribute('lang')?.trim()
  const published = document.querySelector('time[itemprop~="datePublished"], time[pubdate], time.published')
  const first = document.querySelector('article time[datetime], main time[datetime], header time[datetime]')
  const author = document.querySelector('[rel~="author"], [itemprop~="author"] [itemprop~="name"]')
  return {
    ...(language && { language: [{ value: language, evidence: `html lang: "${language}"` }] }),
    publishedAt: [...timeOf(published), ...timeOf(first).map((one) => ({ ...one, weak: true as const }))],
    ...(author && { author: nameOf(author) }),
  }
}

function timeOf(element: Element | null): Statement[] {
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
