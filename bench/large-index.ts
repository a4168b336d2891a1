import { sha256 } from '../ingest/article/article.ts'
import type { Article } from '../server/core/article.ts'
import type { IndexedArticle, IndexedPassage } from '../server/core/passage.ts'
import type { CorpusStore, Embedder } from '../server/core/ports.ts'
import { indexFormat } from '../server/store/format.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { signatureOf } from '../server/text/near-copies.ts'
import { termsOf } from '../server/text/terms.ts'
import { madeUpArticle } from '../test/articles.ts'
import { makeFolder, removeFolder } from '../test/folders.ts'
import { randomUnit } from './random.ts'

/** Of four sentences each; the title is one more passage. */
const PARAGRAPHS = 6
const ARTICLES_AT_ONCE = 500

/**
 * An index of about so many passages with made-up texts and random vectors; questions are embedded by `embedder`. Its rows
 * are written as they are: to find zones and speakers of so many made-up articles would take an hour.
 */
export async function openLargeIndex(
  passages: number,
  embedder: Embedder,
): Promise<{ store: CorpusStore; close(): Promise<void> }> {
  const folder = await makeFolder()
  const store = await createLanceStore(folder)
  const writer = await store.write(indexFormat(embedder))
  const count = Math.ceil(passages / (PARAGRAPHS + 1))
  for (let first = 0; first < count; first += ARTICLES_AT_ONCE) {
    const length = Math.min(ARTICLES_AT_ONCE, count - first)
    await writer.put(Array.from({ length }, (_, index) => indexed(first + index, embedder.dimensions)))
  }
  await writer.commit()
  return {
    store,
    async close() {
      await store.close()
      await removeFolder(folder)
    },
  }
}

/** Questions in words that stand in very many passages, and a number that stands in few. */
export function questionsOnLarge(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const [, sentence = ''] = madeUpArticle(index * 97, 1).split('\n\n')
    const [, subject, number] = /^(\S+ \S+) .*? zum (\d+)\. Mal/.exec(sentence) ?? []
    return `Was hat ${subject} zum ${number}. Mal gemacht?`
  })
}

function indexed(number: number, dimensions: number): IndexedArticle {
  const article = madeUp(number)
  const paragraphs = [...article.text.matchAll(/.+/g)]
  return {
    article,
    root: 'made up',
    fingerprint: article.sha256,
    signature: signatureOf(article.text),
    passages: paragraphs.map(({ 0: text, index }) => passageOf(article, text, index, dimensions)),
  }
}

function passageOf(article: Article, text: string, start: number, dimensions: number): IndexedPassage {
  const sentences = [...text.matchAll(/\S.*?(?: Mal\.|$)/g)].map(({ 0: sentence, index }) => ({
    start: start + index,
    end: start + index + sentence.length,
  }))
  return {
    id: `${article.id}-${start}`,
    articleId: article.id,
    zone: 'body',
    start,
    end: start + text.length,
    sentences,
    terms: termsOf(text, 'de').join(' '),
    vector: randomUnit(dimensions),
    sentenceVectors: sentences.map(() => randomUnit(dimensions)),
  }
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
