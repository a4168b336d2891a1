import { statementsOf } from './fields.ts'
import { fold } from './fold.ts'
import type { Found } from './source.ts'
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

/**
 * What the JSON-LD of a page states about its article. `known`: titles that the page itself shows, by which its own
 * article is told from those that it links.
 */
export function readJsonLd(scripts: string[], known: string[]): LinkedData {
  const nodes: Fields[] = []
  const warnings: string[] = []
  for (const script of scripts) {
    const parsed = parse(script)
    if (parsed === undefined) warnings.push('Its JSON-LD is not valid JSON and was left out.')
    else collectNodes(parsed, nodes)
  }
  const article = ownArticle(nodes.filter(isArticle), known)
  if (!article) return { found: {}, warnings }
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const of = (key: string) => resolve(article[key], byId)
  // `url` may be missing where the page is named as what the article is about.
  const page = asRecord(article.mainEntityOfPage)?.['@id'] ?? article.mainEntityOfPage
  const own = {
    headline: of('headline') ?? of('name'),
    publisher: of('publisher'),
    author: of('author'),
    datePublished: of('datePublished'),
    dateModified: of('dateModified'),
    inLanguage: of('inLanguage'),
    url: article.url ?? page,
  }
  const body = asText(article.articleBody)
  return { found: statementsOf(own, 'JSON-LD'), ...(body !== undefined && { body }), warnings }
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

/** The one whose headline the page shows; the only one, when there is one. */
function ownArticle(articles: Fields[], known: string[]): Fields | undefined {
  const titles = new Set(known.map(fold))
  const shown = articles.find((node) => titles.has(fold(asLine(asText(node.headline ?? node.name) ?? ''))))
  return shown ?? (articles.length === 1 ? articles[0] : undefined)
}

/** What a node is that is only referred to by its `@id`. */
function resolve(value: unknown, byId: Map<unknown, Fields>): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_NODES).map((one) => resolve(one, byId))
  const node = asRecord(value)
  return (node && !('name' in node) && byId.get(node['@id'])) || value
}
