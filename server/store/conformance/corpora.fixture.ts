import { onTestFinished } from 'vitest'
import type { Article, Span, Zone } from '../../core/article.ts'
import type { IndexedArticle, IndexedPassage } from '../../core/passage.ts'
import type { Corpus, CorpusStore, IndexFormat } from '../../core/ports.ts'
import { signatureOf } from '../../text/near-copies.ts'

/** A place for an index. Each `connect` gives a new handle on the same index, as another process would have one. */
export interface StorePlace {
  connect(): Promise<CorpusStore>
  dispose(): Promise<void>
}

export const FORMAT: IndexFormat = { embedder: 'test', dimensions: 8, analysis: 'test-terms' }
export const EVERYWHERE = { zones: ['headline', 'body', 'caption', 'boilerplate', 'comment'] } as const
export const BODY = { zones: ['body'] } as const

interface PassageSpec {
  zone?: Zone
  sentences: string[]
  terms?: string
  /** In two of the eight dimensions. */
  direction?: [number, number]
}

/** An article whose passages are these, one a line. */
export function articleOf(
  id: string,
  specs: PassageSpec[],
  {
    root = '/folder',
    fingerprint = id,
    signature = signatureOf(specs.flatMap(({ sentences }) => sentences).join(' ')),
    ...more
  }: Partial<Article> & Partial<IndexedArticle> = {},
): IndexedArticle {
  let text = ''
  const zones: Article['zones'] = []
  const passages: IndexedPassage[] = []
  for (const { zone = 'body', sentences, terms, direction = [1, 0] } of specs) {
    const start = text.length
    const spans: Span[] = []
    for (const sentence of sentences) {
      spans.push({ start: text.length, end: text.length + sentence.length })
      text += `${sentence} `
    }
    const end = text.length - 1
    text = `${text.slice(0, end)}\n`
    zones.push({ zone, start, end: text.length, rule: 'test' })
    passages.push({
      id: `${id}/${passages.length}`,
      articleId: id,
      zone,
      start,
      end,
      sentences: spans,
      terms:
        terms ??
        sentences
          .join(' ')
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} ]/gu, ''),
      vector: vectorOf(...direction),
      sentenceVectors: spans.map((_, index) => vectorOf(1, index)),
    })
  }
  const article: Article = {
    id,
    file: `${id}.txt`,
    sha256: `sha256 of ${id}`,
    title: `Title of ${id}`,
    outlet: { status: 'unknown', name: null },
    evidence: {},
    language: 'de',
    text,
    zones,
    ...more,
  }
  return { article, root, fingerprint, signature, passages }
}

export function vectorOf(...values: number[]): Float32Array {
  const length = Math.hypot(...values)
  return Float32Array.from({ length: FORMAT.dimensions }, (_, index) => (values[index] ?? 0) / length)
}

export async function write(store: CorpusStore, articles: IndexedArticle[], remove: string[] = []) {
  const writer = await store.write(FORMAT)
  await writer.put(articles)
  await writer.remove(remove)
  return writer.commit()
}

/** All that a reader can see of a corpus. */
export async function contents(corpus: Corpus) {
  const articles = await corpus.articles()
  const passages = await corpus.nearest(vectorOf(1, 0.1), EVERYWHERE, 100)
  return {
    revision: corpus.revision,
    articles,
    texts: [...(await corpus.articlesById(articles.map(({ id }) => id))).values()],
    passages,
    matching: await corpus.matching(['brücke', 'markt'], EVERYWHERE, 100),
    sentences: await corpus.sentences(passages.map(({ passageId }) => passageId)),
    frequencies: await corpus.documentFrequencies(['brücke', 'markt']),
  }
}

export const bridge = () => articleOf('bridge', [{ sentences: ['Die Brücke ist neu.', 'Sie hält.'] }])
export const market = () => articleOf('market', [{ sentences: ['Der Markt ist voll.'], direction: [0, 1] }])

/** The same with vectors of four dimensions. */
export function short(indexed: IndexedArticle): IndexedArticle {
  const cut = (vector: Float32Array) => vector.slice(0, 4)
  return {
    ...indexed,
    passages: indexed.passages.map((passage) => ({
      ...passage,
      vector: cut(passage.vector),
      sentenceVectors: passage.sentenceVectors.map(cut),
    })),
  }
}

/** Places for the tests of one adapter, which close and go when the test that asked for them ends. */
export interface Places {
  /** A new place; what comes back connects to it. */
  place(): Promise<() => Promise<CorpusStore>>
  /** The first revision of a new place, with these articles. */
  corpusOf(...articles: IndexedArticle[]): Promise<Corpus>
}

export function createPlaces(createPlace: () => Promise<StorePlace>): Places {
  async function place() {
    const created = await createPlace()
    const stores: CorpusStore[] = []
    onTestFinished(async () => {
      for (const store of stores) await store.close()
      await created.dispose()
    })
    return async () => {
      const store = await created.connect()
      stores.push(store)
      return store
    }
  }
  return {
    place,
    async corpusOf(...articles) {
      const store = await (await place())()
      await write(store, articles)
      return open(store)
    },
  }
}

export async function open(store: CorpusStore): Promise<Corpus> {
  const corpus = await store.open()
  if (corpus === undefined) throw new Error('There is no revision.')
  return corpus
}
