import type { Found, Statement } from './source.ts'
import { isoTime } from './times.ts'
import { asNames, type Fields } from './values.ts'

/** The usual names of fields, in folded form; a title is the first that is there, of the others all count. */
const NAMES = {
  title: ['title', 'headline', 'header'],
  // What sums an article up is better than nothing; feeds have no more.
  text: [
    ...['text', 'body', 'articlebody', 'article', 'content', 'contenthtml', 'contenttext', 'fulltext'],
    ...['description', 'summary'],
  ],
  outlet: ['outlet', 'source', 'publisher', 'sitename'],
  url: ['url', 'link', 'canonicalurl', 'permalink'],
  publishedAt: ['publishedat', 'date', 'published', 'datepublished', 'pubdate', 'publishdate'],
  changedAt: ['updated', 'updatedat', 'modified', 'datemodified', 'lastmodified', 'lastmod'],
  author: ['author', 'authors', 'byline', 'creator'],
  language: ['language', 'lang', 'inlanguage'],
  id: ['id', 'guid', 'uuid'],
} as const

type Field = keyof typeof NAMES

/** The values of a field under any usual spelling: `publishedAt`, `published_at`, `Published-At`; with the name as written. */
export function valuesOf(fields: Fields, field: Field): { key: string; value: unknown }[] {
  const keys = new Map<string, string>()
  for (const key of Object.keys(fields)) {
    const folded = key.toLowerCase().replace(/[_\s:-]/g, '')
    if (fields[key] !== null && fields[key] !== undefined && !keys.has(folded)) keys.set(folded, key)
  }
  return NAMES[field].flatMap((name) => {
    const key = keys.get(name)
    return key === undefined ? [] : [{ key, value: fields[key] }]
  })
}

/** What the fields state. `where` begins the evidence: `JSON-LD publisher: "Nordblick"`. */
export function statementsOf(fields: Fields, where: string): Found {
  const statement = (key: string, said: string, value = said, weak = false): Statement => ({
    value,
    evidence: `${where} ${key}: "${said}"`,
    ...(weak && { weak: true }),
  })
  const lines = (field: Field) =>
    valuesOf(fields, field).flatMap(({ key, value }) => asNames(value).map((name) => statement(key, name)))
  const times = (field: 'publishedAt' | 'changedAt') =>
    valuesOf(fields, field).flatMap(({ key, value }) => {
      const time = isoTime(value)
      return time === undefined ? [] : [statement(key, String(value), time, field === 'changedAt')]
    })
  const authors = valuesOf(fields, 'author').flatMap(({ key, value }) => {
    const names = asNames(value)
      .map(withoutBy)
      .filter((name) => /\p{L}/u.test(name) && !isWebAddress(name))
    return names.length === 0 ? [] : [statement(key, [...new Set(names)].join(', '))]
  })
  return {
    title: lines('title').slice(0, 1),
    outlet: lines('outlet'),
    author: authors,
    publishedAt: [...times('publishedAt'), ...times('changedAt')],
    url: lines('url').filter(({ value }) => isWebAddress(value)),
    language: lines('language').slice(0, 1),
  }
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(value)
}

export function withoutBy(name: string): string {
  return name.replace(/^(?:von|by)\s+/i, '')
}
