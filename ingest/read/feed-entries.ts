import { parseFeed } from 'feedsmith'
import { BelegtError } from '../../server/core/errors.ts'
import { compose, textWithTitle } from './blocks.ts'
import { type Entry, type Feed, shapeOf } from './feed-shapes.ts'
import { isWebAddress, withoutBy } from './fields.ts'
import { fold } from './fold.ts'
import { decodeEntities, hasTags, withoutTags } from './markup.ts'
import { readFragment } from './page.ts'
import { rowName } from './row-name.ts'
import { isSameOutlet } from './same-outlet.ts'
import type { Failure, Found, RawArticle, Statement } from './source.ts'
import { isoTime } from './times.ts'
import { asLine } from './values.ts'

const ROOT = /<(?:rss|rdf:RDF|feed)[\s>]/i

/** The articles of a feed: RSS, RDF, Atom or JSON Feed. Throws `unreadable-input` when it is none. */
export function readFeedText(text: string): (RawArticle | Failure)[] {
  // Nothing here would expand them; but their names would stand in the text.
  if (/<!ENTITY\s/i.test(text.slice(0, text.search(ROOT)))) {
    throw new BelegtError('unreadable-input', 'declares XML entities of its own, which are not read')
  }
  const feed = shapeOf(parse(text))
  if (feed.entries.length === 0) throw new BelegtError('unreadable-input', 'is a feed without entries')
  return feed.entries.map((entry, i) => articleOf(entry, feed, `row-${i + 1}`))
}

function parse(text: string) {
  try {
    return parseFeed(text)
  } catch (cause) {
    const isDamaged = ROOT.test(text.slice(0, 5000)) || text.includes('jsonfeed.org')
    const problem = isDamaged ? 'is a damaged feed' : 'is no RSS or Atom feed'
    throw new BelegtError('unreadable-input', problem, { cause })
  }
}

function articleOf(entry: Entry, feed: Feed, place: string): RawArticle | Failure {
  const row = rowName(entry.id) ?? place
  try {
    const found = foundIn(entry, feed)
    const title = found.title?.[0]?.value
    for (const content of entry.contents) {
      const { text, zones } = textOf(content ?? '', title)
      if (text.trim() !== '' && text !== title) {
        return { row, text, zones, content: JSON.stringify(entry), found, warnings: [] }
      }
    }
    return { row, reason: 'has no text' }
  } catch (error) {
    if (error instanceof BelegtError) return { row, reason: error.message }
    throw error
  }
}

function textOf(content: string, title: string | undefined) {
  if (content.trim() === '') return { text: '', zones: [] }
  return hasTags(content)
    ? compose(readFragment(content), title)
    : textWithTitle(decodeEntities(content), title)
}

function foundIn(entry: Entry, feed: Feed): Found {
  const publishers = feed.publishers.map((name): Entry['outlets'][number] => ['dc:publisher', name])
  const authors = entry.authors.map((name) => withoutBy(asLine(name ?? ''))).filter((name) => name !== '')
  return {
    title: line('title', entry.title && withoutTags(entry.title)),
    outlet: [
      ...[...entry.outlets, ...publishers].flatMap(([element, name]) => line(element, name)),
      ...feedName(entry, feed),
    ],
    author: line('author', [...new Set(authors)].join(', ')),
    publishedAt: [...time('published', entry.published), ...time('updated', entry.changed, true)],
    url: line('link', addressOf(entry, feed)),
    language: line('language', entry.language ?? feed.language),
  }
}

function line(element: string, said: string | undefined): Statement[] {
  const value = asLine(said ?? '')
  return value === '' ? [] : [{ value, evidence: `feed ${element}: "${value}"` }]
}

function time(element: string, said: string | undefined, weak = false): Statement[] {
  const value = isoTime(said)
  return value === undefined ? [] : [{ value, evidence: `feed ${element}: "${said}"`, ...(weak && { weak }) }]
}

/** "Nordblick - Politik" → "Nordblick", and "Politik - Nordblick", too, when the entry is of the feed's own site and so no other outlet's. */
function feedName(entry: Entry, feed: Feed): Statement[] {
  const url = addressOf(entry, feed)
  const said = asLine(feed.title ?? '')
  if (said === '' || (url !== undefined && hostOf(url) !== hostOf(feed.homepage))) return []
  const parts = said.split(/\s+[-–—|:»>]\s+|:\s/)
  const value = parts.length === 1 ? said : parts.find((part) => isNameOf(part, feed.homepage))
  return value === undefined ? [] : [{ value, evidence: `feed title: "${said}"`, weak: true }]
}

/** Whether it is the outlet of an address: "Nordblick" of "https://www.nordblick.example/". */
function isNameOf(name: string, address = ''): boolean {
  const labels = hostOf(address)?.split('.') ?? []
  return isSameOutlet(name, address) || labels.includes(fold(name).replaceAll(' ', ''))
}

function addressOf({ url = '' }: Entry, { base, homepage }: Feed): string | undefined {
  const address = URL.canParse(url, base ?? homepage) ? new URL(url, base ?? homepage).href : url
  return url !== '' && isWebAddress(address) ? address : undefined
}

function hostOf(address = ''): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined
}
