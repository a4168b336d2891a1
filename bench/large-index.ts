import { openTemporaryIndex } from '../evals/systems/temporary-index.ts'
import { sha256 } from '../ingest/article.ts'
import type { Article } from '../server/core/article.ts'
import type { CorpusStore, Embedder } from '../server/core/ports.ts'
import { madeUpArticle } from '../test/articles.ts'
import { standIn } from './stand-in.ts'

/** Four sentences are a passage, the title is in the first. */
const PARAGRAPHS = 6

/** An index of about so many passages with made-up texts and vectors; questions are embedded by `embedder`. */
export function openLargeIndex(
  passages: number,
  embedder: Embedder,
): Promise<{ store: CorpusStore; close(): Promise<void> }> {
  const articles = Array.from({ length: Math.ceil(passages / PARAGRAPHS) }, (_, number) => madeUp(number))
  return openTemporaryIndex(articles, {
    ...embedder,
    embed: (texts, as) => (as === 'query' ? embedder : standIn).embed(texts, as),
  })
}

/** Questions in words that stand in very many passages, and a number that stands in few. */
export function questionsOnLarge(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const [, sentence = ''] = madeUpArticle(index * 97, 1).split('\n\n')
    const [, subject, number] = /^(\S+ \S+) .*? zum (\d+)\. Mal/.exec(sentence) ?? []
    return `Was hat ${subject} zum ${number}. Mal gemacht?`
  })
}

function madeUp(number: number): Article {
  const text = madeUpArticle(number, PARAGRAPHS)
  const id = sha256(String(number)).slice(0, 16)
  return {
    id,
    file: `${number}.txt`,
    sha256: id,
    title: text.slice(0, text.indexOf('\n')),
    outlet: { status: 'declared', name: `Outlet ${number % 100}` },
    evidence: {},
    language: 'de',
    text,
    zones: [{ zone: 'body', start: 0, end: text.length, rule: 'made up' }],
  }
}
