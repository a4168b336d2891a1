import { sha256 } from '../../ingest/article/article.ts'
import { toPassages } from '../../ingest/passages.ts'
import type { Article, Span } from '../../server/core/article.ts'

/** Long enough to be about something, short enough to be read at a glance. */
const SHORTEST = 60
const LONGEST = 300

export interface PickedSentence extends Span {
  article: Article
  quote: string
}

/**
 * At most `count` sentences of bodies, about the same number of each article, in the order of their SHA-256: as good as
 * chosen by lot, and always the same. Each stands in all articles once, so that there is no doubt where it is from.
 */
export async function pickSentences(articles: Article[], count: number): Promise<PickedSentence[]> {
  const each = Math.ceil(count / articles.length)
  const picked: PickedSentence[] = []
  for (const article of inOrder(articles, ({ file }) => file)) {
    if (picked.length >= count) break
    const unique = inOrder(await bodySentences(article), ({ quote }) => quote)
      .values()
      .filter(({ quote }) => timesIn(articles, quote) === 1)
    picked.push(...unique.take(Math.min(each, count - picked.length)))
  }
  return picked
}

/** By the SHA-256 of a key. */
export function inOrder<T>(items: T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, hash: sha256(key(item)) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ item }) => item)
}

async function bodySentences(article: Article): Promise<PickedSentence[]> {
  const body = (await toPassages(article)).filter(({ zone }) => zone === 'body')
  return body
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST)
    .map(({ start, end }) => ({ article, start, end, quote: article.text.slice(start, end) }))
}

function timesIn(articles: Article[], quote: string): number {
  return articles.reduce((sum, { text }) => sum + timesInText(text, quote), 0)
}

/** How often a quote stands in a text, also where its places overlap. */
export function timesInText(text: string, quote: string): number {
  let times = 0
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) times++
  return times
}
