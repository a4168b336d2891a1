import { statementsOf } from './fields.ts'
import { fold } from './fold.ts'
import { type Found, mergeFound } from './source.ts'
import { asLine, asNames, asRecord, asText, type Fields } from './values.ts'

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/
/** More nodes than this tell nothing new. */
const MAX_NODES = 500

export interface LinkedData {
  found: Found
  /** The article as plain text, where the page gives it. */
  body?: string
  warnings: string[]
}

/** What a page itself shows, by which its own article is told from those that it links. */
interface Known {
  titles: string[]
  addresses: string[]
}

/** What the JSON-LD of a page states about its article. */
export function readJsonLd(scripts: string[], known: Known): LinkedData {
  const nodes: Fields[] = []
  const warnings: string[] = []
  for (const script of scripts) {
    const parsed = parse(script)
    if (parsed === undefined) warnings.push('Its JSON-LD is not valid JSON and was left out.')
    else collectNodes(parsed, nodes)
  }
  const own = ownArticles(nodes.filter(isArticle), known)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const found = mergeFound(...own.map((article) => foundIn(article, byId)))
  const body = own.map(({ articleBody }) => asText(articleBody)).find((text) => text !== undefined)
  return { found, ...(body !== undefined && { body }), warnings }
}

function foundIn(article: Fields, byId: Map<unknown, Fields>): Found {
  const of = (key: string) => resolve(article[key], byId)
  // `url` may be missing where the page is named as what the article is about.
  const fields = {
    headline: of('headline') ?? of('name'),
    publisher: of('publisher'),
    author: of('author'),
    datePublished: of('datePublished'),
    dateModified: of('dateModified'),
    inLanguage: of('inLanguage'),
    url: article.url ?? pageOf(article),
  }
  return statementsOf(fields, 'JSON-LD')
}

function pageOf({ mainEntityOfPage: page }: Fields): unknown {
  return asRecord(page)?.['@id'] ?? page
}

function parse(script: string): unknown {
  // Pages wrap it in comments or CDATA, and forget to escape line breaks.
  const json = script
    .replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/)?\s*\]\]>)?\s*;?\s*$/, '')
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // the second attempt, or undefined
    }
  }
  return undefined
}

/** The nodes of a graph that are about the page: not the items of its lists. */
function collectNodes(value: unknown, nodes: Fields[]): void {
  const queue: unknown[] = [value]
  for (let next = queue.shift(); next !== undefined && nodes.length < MAX_NODES; next = queue.shift()) {
    if (Array.isArray(next)) {
      queue.push(...next.slice(0, MAX_NODES).filter((one) => one !== undefined))
      continue
    }
    const node = asRecord(next)
    if (!node) continue
    nodes.push(node)
    queue.push(node['@graph'] ?? [], node.mainEntity ?? [])
  }
}

function isArticle(node: Fields): boolean {
  return asNames(node['@type']).some((type) => ARTICLE_TYPE.test(type))
}

/** Those whose headline or address is the page's: several systems may describe it. The only one, when there is one. */
function ownArticles(articles: Fields[], { titles, addresses }: Known): Fields[] {
  if (articles.length === 1) return articles
  const headlines = new Set(titles.map(fold))
  const pages = new Set(addresses.map(withoutHash))
  return articles.filter(
    (node) =>
      headlines.has(fold(asLine(asText(node.headline ?? node.name) ?? ''))) ||
      [node.url, pageOf(node)].some((one) => typeof one === 'string' && pages.has(withoutHash(one))),
  )
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '')
}

/** What a node is that is only referred to by its `@id`. */
function resolve(value: unknown, byId: Map<unknown, Fields>): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_NODES).map((one) => resolve(one, byId))
  const node = asRecord(value)
  if (!node || 'name' in node || node['@id'] === undefined) return value
  return byId.get(node['@id']) ?? value
}
