import { parseFeed } from 'feedsmith'
import { BelegtError } from '../../server/core/errors.ts'
import { compose, textWithTitle } from './blocks.ts'
import { decodeEntities } from './entities.ts'
import { type Entry, type Feed, shapeOf } from './feed-shapes.ts'
import { isWebAddress, withoutBy } from './fields.ts'
import { readFragment } from './page.ts'
import { rowName } from './row-name.ts'
import type { Failure, Found, RawArticle, Statement } from './source.ts'
import { isoTime } from './times.ts'
import { asLine } from './values.ts'

/** The articles of a feed: RSS, RDF, Atom or JSON Feed. Throws `unreadable-input` when it is none. */
export function readFeedText(text: string): (RawArticle | Failure)[] {
  // Nothing here would expand them; but their names would stand in the text.
  if (/<!ENTITY\s/i.test(text)) {
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
    const isDamaged = /<(?:rss|rdf:RDF|feed)[\s>]|jsonfeed\.org/.test(text.slice(0, 5000))
    const problem = isDamaged ? 'is a damaged feed' : 'is no RSS or Atom feed'
    throw new BelegtError('unreadable-input', problem, { cause })
  }
}

function articleOf(entry: Entry, feed: Feed, place: string): RawArticle | Failure {
  const row = rowName(entry.id) ?? place
  const content = entry.content ?? ''
  if (content.trim() === '') return { row, reason: 'has no text' }
  try {
    const found = foundIn(entry, feed)
    const title = found.title?.[0]?.value
    const { text, zones } = entry.isPlain
      ? textWithTitle(decodeEntities(content), title)
      : compose(readFragment(content), title)
    if (text === '' || text === title) return { row, reason: 'has no text' }
    return { row, text, zones, content: JSON.stringify(entry), found, warnings: [] }
  } catch (error) {
    if (error instanceof BelegtError) return { row, reason: error.message }
    throw error
  }
}

function foundIn(entry: Entry, feed: Feed): Found {
  const publishers = feed.publishers.map((name): Entry['outlets'][number] => ['dc:publisher', name])
  const authors = entry.authors.map((name) => withoutBy(asLine(name ?? ''))).filter((name) => name !== '')
  return {
    title: line('title', entry.title && plain(entry.title)),
    outlet: [
      ...[...entry.outlets, ...publishers].flatMap(([element, name]) => line(element, name)),
      ...feedName(entry, feed),
    ],
    author: line('author', authors.join(', ')),
    publishedAt: [...time('published', entry.published), ...time('updated', entry.changed, true)],
    url: isWebAddress(entry.url ?? '') ? line('link', entry.url) : [],
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

/** "WELT - Politik" → "WELT", when the entry is of the feed's own site and so no other outlet's. */
function feedName({ url }: Entry, { title, homepage }: Feed): Statement[] {
  if (title === undefined || (url !== undefined && hostOf(url) !== hostOf(homepage))) return []
  const said = asLine(title)
  const value = said.split(/\s+[-–—|:»>]\s+|:\s/)[0] ?? said
  return [{ value, evidence: `feed title: "${said}"`, weak: true }]
}

function hostOf(address = ''): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined
}

/** A title may carry tags, escaped or not. */
function plain(title: string): string {
  return /<[a-z/]/i.test(title)
    ? readFragment(title)
        .map(({ text }) => text)
        .join(' ')
    : title
}
