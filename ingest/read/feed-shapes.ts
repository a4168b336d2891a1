import type { parseFeed } from 'feedsmith'
import { isWebAddress } from './fields.ts'

type Parsed = ReturnType<typeof parseFeed<string>>
type FeedOf<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed']

/** What the formats of feeds have in common, each value with the name of its element where that is evidence. */
export interface Entry {
  id?: string | undefined
  title?: string | undefined
  url?: string | undefined
  /** HTML or plain text, which the feed often says wrongly; the full content before the summary. */
  contents: (string | undefined)[]
  published?: string | undefined
  changed?: string | undefined
  authors: (string | undefined)[]
  outlets: [element: string, name: string | undefined][]
  language?: string | undefined
}

export interface Feed {
  title?: string | undefined
  homepage?: string | undefined
  /** What relative links are relative to; else the home page. */
  base?: string | undefined
  language?: string | undefined
  publishers: string[]
  entries: Entry[]
}

/** The feed in one shape, whatever its format. */
export function shapeOf(parsed: Parsed): Feed {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed)
    case 'rdf':
      return fromRdf(parsed.feed)
    case 'atom':
      return fromAtom(parsed.feed)
    case 'json':
      return fromJson(parsed.feed)
  }
}

function fromRss({ title, link, language, dc, items = [] }: FeedOf<'rss'>): Feed {
  return {
    title,
    homepage: link,
    language,
    publishers: dc?.publishers ?? [],
    entries: items.map((item) => ({
      id: item.guid?.value ?? item.link,
      title: item.title,
      url: item.link ?? permalink(item.guid),
      contents: [item.content?.encoded, item.description, item.itunes?.summary],
      published: item.pubDate ?? item.dc?.dates?.[0],
      authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)],
      outlets: [
        ['source', item.source?.title],
        ['dc:publisher', item.dc?.publishers?.[0]],
      ],
      language: item.dc?.languages?.[0],
    })),
  }
}

function fromRdf({ title, link, dc, items = [] }: FeedOf<'rdf'>): Feed {
  return {
    title,
    homepage: link,
    language: dc?.languages?.[0],
    publishers: dc?.publishers ?? [],
    entries: items.map((item) => ({
      id: item.rdf?.about ?? item.link,
      title: item.title,
      url: item.link,
      contents: [item.content?.encoded, item.description],
      published: item.dc?.dates?.[0],
      authors: item.dc?.creators ?? [],
      outlets: [['dc:publisher', item.dc?.publishers?.[0]]],
      language: item.dc?.languages?.[0],
    })),
  }
}

function fromAtom({ title, links, xml, entries = [], authors: feedAuthors = [] }: FeedOf<'atom'>): Feed {
  return {
    title: title?.value,
    homepage: pageOf(links),
    base: xml?.base,
    language: xml?.lang,
    publishers: [],
    entries: entries.map((entry) => {
      return {
        id: entry.id ?? pageOf(entry.links),
        title: entry.title?.value,
        url: pageOf(entry.links),
        contents: [entry.content?.value, entry.summary?.value],
        published: entry.published,
        changed: entry.updated,
        authors: (entry.authors ?? feedAuthors).map(({ name }) => name),
        outlets: [['source', entry.source?.title?.value]],
        language: entry.xml?.lang,
      }
    }),
  }
}

function fromJson(feed: FeedOf<'json'>): Feed {
  return {
    title: feed.title,
    homepage: feed.home_page_url,
    language: feed.language,
    publishers: [],
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      url: item.url,
      contents: [item.content_html, item.content_text, item.summary],
      published: item.date_published,
      changed: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      outlets: [],
      language: item.language,
    })),
  }
}

/** What names no address by itself is an id, whatever the feed says of it. */
function permalink(guid: { value?: string; isPermaLink?: boolean } = {}): string | undefined {
  return guid.isPermaLink !== false && isWebAddress(guid.value ?? '') ? guid.value : undefined
}

function pageOf(links: { href?: string; rel?: string }[] = []): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
}
