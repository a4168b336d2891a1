import { extname } from 'node:path'
import type { Addition } from '../../server/core/editing.ts'
import { BelegtError } from '../../server/core/errors.ts'
import { decodeMarkup } from '../read/bytes.ts'
import { type Fetched, type FetchOptions, fetchUrl } from '../read/fetch.ts'
import { EXTENSIONS, endingFor } from '../read/read.ts'
import { safeName } from './safe-name.ts'

/** These hold many articles, each with an address of its own. */
const MANY = new Set(['.xml', '.json', '.jsonl'])
/** Their letters may depend on what the server says about them. */
const TEXTS = new Set(['.html', '.htm', '.xhtml', '.xml', '.rss', '.rdf', '.atom', '.txt', '.md'])
const MAX_TITLE = 60

export interface Content {
  /** Safe, but perhaps taken. */
  name: string
  data: Uint8Array
  /** Where it was fetched from, if it is about one article. */
  url?: string
}

/** What is to be kept of an addition, as a file that any ingest can read. @throws BelegtError `unreadable-input` */
export async function contentOf(
  addition: Addition,
  fetching: Pick<FetchOptions, 'isAllowed' | 'resolve'> = {},
): Promise<Content> {
  switch (addition.kind) {
    case 'file':
      return fileContent(addition)
    case 'address':
      return pageContent(await fetchUrl(addition.address, fetching))
    case 'text':
      return textContent(addition.text)
  }
}

function fileContent({ name, data }: { name: string; data: Uint8Array }): Content {
  if (!EXTENSIONS.has(extname(name).toLowerCase())) {
    const kinds = [...EXTENSIONS].join(', ')
    throw new BelegtError('unreadable-input', `is of a type that cannot be read; these can: ${kinds}`)
  }
  return { name: safeName(name), data }
}

function pageContent(fetched: Fetched): Content {
  const { url, mediaType, charset, data } = fetched
  const ending = endingFor(fetched)
  const { hostname, pathname } = new URL(url)
  const path = decoded(pathname).replace(/\.[a-z]{2,5}$/i, '')
  const name = safeName(`${`${hostname.replace(/^www\./, '')}${path}`.replaceAll('/', ' ')}${ending}`)
  const isMany = MANY.has(ending) || mediaType.endsWith('xml') || mediaType.endsWith('json')
  return {
    name,
    data: charset !== undefined && TEXTS.has(ending) ? asUtf8(data, charset) : data,
    ...((!isMany || mediaType.includes('html')) && { url: withoutCounters(url) }),
  }
}

/** The file must say itself what the server said of its letters. */
function asUtf8(data: Uint8Array, charset: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${decodeMarkup(data, charset).text.replace(/^\uFEFF/, '')}`)
}

/** An address without what only counts visitors. */
function withoutCounters(url: string): string {
  const address = new URL(url)
  for (const key of [...address.searchParams.keys()])
    if (key.startsWith('utm_')) address.searchParams.delete(key)
  return address.href
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function textContent(text: string): Content {
  const title = text.trim().split('\n', 1)[0] ?? ''
  return {
    name: safeName(`${title.slice(0, MAX_TITLE).replaceAll(/[./\\]/g, ' ')}.txt`),
    // forms send line ends of two signs
    data: new TextEncoder().encode(text.replaceAll('\r\n', '\n')),
  }
}
