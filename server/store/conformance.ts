import { describe, expect, it, onTestFinished } from 'vitest'
import type { Article, Span, Zone } from '../core/article.ts'
import type { IndexedArticle, IndexedPassage } from '../core/passage.ts'
import type { Corpus, CorpusStore, IndexFormat } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { signatureOf } from '../text/near-copies.ts'

/** A place for an index. Each `connect` gives a new handle on the same index, as another process would have one. */
export interface StorePlace {
  connect(): Promise<CorpusStore>
  dispose(): Promise<void>
}

export const FORMAT: IndexFormat = { embedder: 'test', dimensions: 8, analysis: 'test-terms' }
const EVERYWHERE = { zones: ['headline', 'body', 'caption', 'boilerplate', 'comment'] } as const
const BODY = { zones: ['body'] } as const

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
async function contents(corpus: Corpus) {
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

const bridge = () => articleOf('bridge', [{ sentences: ['Die Brücke ist neu.', 'Sie hält.'] }])
const market = () => articleOf('market', [{ sentences: ['Der Markt ist voll.'], direction: [0, 1] }])

/** What every adapter of {@link CorpusStore} must do. */
export function describeCorpusStore(name: string, createPlace: () => Promise<StorePlace>): void {
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

  async function open(store: CorpusStore): Promise<Corpus> {
    const corpus = await store.open()
    if (corpus === undefined) throw new Error('There is no revision.')
    return corpus
  }

  async function corpusOf(...articles: IndexedArticle[]): Promise<Corpus> {
    const store = await (await place())()
    await write(store, articles)
    return open(store)
  }

  describe(`${name}: an ingest`, () => {
    it('shows nothing before the first one is complete, then everything, to other processes as well', async () => {
      const connect = await place()
      const [store, other] = [await connect(), await connect()]
      expect(await store.open()).toBeUndefined()
      const writer = await store.write(FORMAT)
      expect([...writer.present]).toEqual([])
      await writer.put([bridge(), market()])
      expect([await store.open(), await other.open()]).toEqual([undefined, undefined])
      expect(await writer.commit()).toEqual({ revision: 1, articles: 2, passages: 2 })
      for (const each of [store, other, await connect()]) {
        const corpus = await open(each)
        expect(corpus).toMatchObject({ revision: 1, format: FORMAT })
        expect((await corpus.articles()).map(({ id }) => id)).toEqual(['bridge', 'market'])
      }
    })

    it('leaves readers on the revision that they opened, and shows the new one to the next', async () => {
      const connect = await place()
      const [store, reader] = [await connect(), await connect()]
      await write(store, [bridge(), market()])
      const before = await open(reader)
      const seen = await contents(before)
      const writer = await store.write(FORMAT)
      await writer.put([articleOf('bridge', [{ sentences: ['Die Brücke fehlt.'] }])])
      await writer.remove(['market'])
      expect(await contents(before)).toEqual(seen)
      expect((await open(reader)).revision).toBe(1)
      await writer.commit()
      expect(await contents(before)).toEqual(seen)
      const after = await open(reader)
      expect(after.revision).toBe(2)
      expect((await after.articlesById(['bridge', 'market'])).size).toBe(1)
      expect(await after.documentFrequencies(['markt', 'fehlt'])).toEqual({
        total: 1,
        frequencies: new Map([['fehlt', 1]]),
      })
    })

    it('that is aborted leaves everything as it was, and the next one starts from there', async () => {
      const connect = await place()
      const store = await connect()
      await write(store, [bridge()])
      const seen = await contents(await open(store))
      const writer = await store.write(FORMAT)
      await writer.put([market(), articleOf('bridge', [{ sentences: ['Weg.'] }])])
      await writer.abort()
      expect(await contents(await open(store))).toEqual(seen)
      const next = await (await connect()).write(FORMAT)
      expect([...next.present.keys()]).toEqual(['bridge'])
      await next.put([articleOf('school', [{ sentences: ['Die Schule ist alt.'] }])])
      expect(await next.commit()).toEqual({ revision: 2, articles: 2, passages: 2 })
      const after = await contents(await open(store))
      expect(after.articles.map(({ id }) => id)).toEqual(['bridge', 'school'])
      expect(after.sentences).toHaveLength(3)
    })

    it('knows what is there already: whence it came and what it was made from', async () => {
      const store = await (await place())()
      await write(store, [
        articleOf('bridge', [], { root: "/it's here", fingerprint: 'f1', file: 'a/b.txt' }),
      ])
      const writer = await store.write(FORMAT)
      expect([...writer.present]).toEqual([
        ['bridge', { root: "/it's here", fingerprint: 'f1', file: 'a/b.txt' }],
      ])
      await writer.abort()
    })

    it('replaces an article and leaves no row of the old one', async () => {
      const store = await (await place())()
      await write(store, [bridge(), market()])
      await write(store, [articleOf('bridge', [{ sentences: ['Der Steg ist schmal.'] }])])
      const corpus = await open(store)
      expect((await corpus.articlesById(['bridge'])).get('bridge')?.text).toBe('Der Steg ist schmal.\n')
      const passages = await corpus.nearest(vectorOf(1, 0), EVERYWHERE, 100)
      expect(passages.map(({ passageId }) => passageId)).toEqual(['bridge/0', 'market/0'])
      expect(await corpus.sentences(['bridge/0'])).toHaveLength(1)
      expect(await corpus.matching(['brücke'], EVERYWHERE, 100)).toEqual([])
      expect((await corpus.documentFrequencies(['brücke', 'steg'])).frequencies).toEqual(
        new Map([['steg', 1]]),
      )
    })

    it('keeps the last version of an article that comes twice, together or one after the other', async () => {
      const store = await (await place())()
      const version = (words: string) => articleOf('bridge', [{ sentences: [words] }])
      expect(await write(store, [version('Eins.'), version('Zwei.')])).toMatchObject({
        articles: 1,
        passages: 1,
      })
      expect((await (await open(store)).articlesById(['bridge'])).get('bridge')?.text).toBe('Zwei.\n')
      const writer = await store.write(FORMAT)
      await writer.put([version('Drei.')])
      await writer.put([version('Vier.')])
      expect(await writer.commit()).toMatchObject({ articles: 1, passages: 1 })
      expect((await (await open(store)).articlesById(['bridge'])).get('bridge')?.text).toBe('Vier.\n')
    })

    it('removes articles with all that was found in them, whatever their ids', async () => {
      const store = await (await place())()
      await write(store, [bridge(), articleOf("o'neill", [{ sentences: ['Der Markt ist leer.'] }])])
      expect(await write(store, [], ["o'neill", 'never there'])).toMatchObject({ articles: 1, passages: 1 })
      const corpus = await open(store)
      expect((await corpus.articles()).map(({ id }) => id)).toEqual(['bridge'])
      expect(await corpus.sentences(["o'neill/0"])).toEqual([])
      expect(await corpus.matching(['markt'], EVERYWHERE, 10)).toEqual([])
    })

    it('may leave an empty index, which then finds nothing and takes articles again', async () => {
      const store = await (await place())()
      await write(store, [])
      expect(await contents(await open(store))).toMatchObject({ articles: [], passages: [], matching: [] })
      await write(store, [bridge()])
      await write(store, [], ['bridge'])
      expect(await contents(await open(store))).toMatchObject({
        articles: [],
        passages: [],
        matching: [],
        sentences: [],
        frequencies: { total: 0, frequencies: new Map() },
      })
      await write(store, [market()])
      expect(await (await open(store)).matching(['markt'], BODY, 10)).toHaveLength(1)
    })

    it('is refused while another one is at work, in words, and possible again afterwards', async () => {
      const connect = await place()
      const first = await (await connect()).write(FORMAT)
      const second = await connect()
      await expect(second.write(FORMAT)).rejects.toMatchObject({
        code: 'index-busy',
        message: expect.stringMatching(/another ingest/i),
      })
      await first.put([bridge()])
      await first.commit()
      expect(await write(second, [market()])).toMatchObject({ revision: 2, articles: 2 })
    })

    it('with another embedder is refused with the way out, which is to rebuild', async () => {
      const connect = await place()
      const store = await connect()
      await write(store, [bridge()])
      const another = { ...FORMAT, embedder: 'other', dimensions: 4 }
      await expect(store.write(another)).rejects.toMatchObject({
        code: 'index-mismatch',
        message: expect.stringMatching(/embedder test.*other.*npm run ingest -- --rebuild/s),
      })
      await expect(store.write({ ...FORMAT, analysis: 'newer' })).rejects.toMatchObject({
        message: expect.stringMatching(/analysis test-terms.*newer.*--rebuild/s),
      })
      const dropped = await store.write(another, { rebuild: true })
      expect(dropped.present.size).toBe(0)
      await dropped.abort()
      expect((await open(store)).format).toEqual(FORMAT)
      const writer = await store.write(another, { rebuild: true })
      await writer.put([short(articleOf('market', [{ sentences: ['Der Markt ist voll.'] }]))])
      expect((await open(store)).revision).toBe(1)
      expect(await writer.commit()).toEqual({ revision: 2, articles: 1, passages: 1 })
      const rebuilt = await open(await connect())
      expect(rebuilt.format).toEqual(another)
      expect((await rebuilt.articles()).map(({ id }) => id)).toEqual(['market'])
      expect(await rebuilt.nearest(new Float32Array([1, 0, 0, 0]), BODY, 10)).toHaveLength(1)
    })

    it('may rebuild the index again and again', async () => {
      const connect = await place()
      const store = await connect()
      for (let revision = 1; revision <= 4; revision++) {
        const writer = await store.write(FORMAT, { rebuild: true })
        await writer.put([bridge()])
        expect(await writer.commit()).toEqual({ revision, articles: 1, passages: 1 })
      }
      expect((await open(await connect())).revision).toBe(4)
    })

    it('refuses vectors of a wrong length instead of storing something else', async () => {
      const store = await (await place())()
      await write(store, [bridge()])
      const writer = await store.write(FORMAT)
      await expect(writer.put([short(market())])).rejects.toThrow(/8 dimensions/)
      const [passage] = bridge().passages as [IndexedPassage]
      const sentenceVectors = [vectorOf(1), new Float32Array(9)]
      const wrong = { ...bridge(), passages: [{ ...passage, sentenceVectors }] }
      await expect(writer.put([wrong])).rejects.toThrow(/8 dimensions/)
      await writer.abort()
      expect((await open(store)).revision).toBe(1)
    })
  })

  describe(`${name}: a question`, () => {
    it('finds the passages that are nearest in meaning, best first, with their place and vector', async () => {
      const specs = (
        [
          [0, 1],
          [1, 0],
          [1, 1],
          [-1, 0],
        ] as [number, number][]
      ).map((direction, index) => ({
        sentences: [`Satz ${index}.`],
        direction,
      }))
      const corpus = await corpusOf(articleOf('one', specs))
      const hits = await corpus.nearest(vectorOf(1, 0), BODY, 3)
      expect(hits.map(({ passageId }) => passageId)).toEqual(['one/1', 'one/2', 'one/0'])
      expect(hits[0]).toEqual({
        passageId: 'one/1',
        articleId: 'one',
        zone: 'body',
        start: 8,
        end: 15,
        vector: vectorOf(1, 0),
      })
      const cosines = hits.map(({ vector }) => cosine(vector, vectorOf(1, 0)))
      expect(cosines[0]).toBeCloseTo(1)
      expect(cosines[1]).toBeCloseTo(Math.SQRT1_2)
      expect(cosines[2]).toBeCloseTo(0)
    })

    it('reads only the zones and articles that it may', async () => {
      const zoned = (id: string) =>
        articleOf(id, [
          { zone: 'headline', sentences: ['Markt.'], direction: [1, 1] },
          { zone: 'body', sentences: ['Markt.'], direction: [0, 1] },
          { zone: 'comment', sentences: ['Markt Markt.'] },
        ])
      const corpus = await corpusOf(zoned('one'), zoned('two'), zoned("three's"))
      const legs = [
        async (filter: Parameters<Corpus['nearest']>[1]) => corpus.nearest(vectorOf(1, 0), filter, 100),
        async (filter: Parameters<Corpus['nearest']>[1]) => corpus.matching(['markt'], filter, 100),
      ]
      for (const leg of legs) {
        const ids = async (filter: Parameters<Corpus['nearest']>[1]) =>
          (await leg(filter)).map(({ passageId }) => passageId).sort()
        expect(await ids(BODY)).toEqual(['one/1', "three's/1", 'two/1'])
        expect(await ids({ zones: ['comment'], articleIds: ['two'] })).toEqual(['two/2'])
        expect(await ids({ zones: ['headline', 'body'], articleIds: ["three's", 'gone'] })).toEqual([
          "three's/0",
          "three's/1",
        ])
        expect(await ids({ zones: ['headline'], articleIds: [] })).toEqual([])
        expect(await ids({ zones: [] })).toEqual([])
      }
    })

    it('finds passages by exactly their terms: rarer and more often weigh more, unknown ones nothing', async () => {
      const corpus = await corpusOf(
        articleOf('one', [
          { sentences: ['A'], terms: 'brücke stadt stadt rat' },
          { sentences: ['B'], terms: 'brücke brücke stadt rat' },
          { sentences: ['C'], terms: 'markt stadt rat amt' },
          { sentences: ['D'], terms: 'brückenbau stadt' },
        ]),
      )
      const ids = async (...terms: string[]) =>
        (await corpus.matching(terms, BODY, 10)).map(({ passageId }) => passageId)
      expect(await ids('brücke')).toEqual(['one/1', 'one/0'])
      expect((await ids('stadt', 'markt'))[0]).toBe('one/2')
      expect(await ids('brücke', 'nirgendwo')).toEqual(['one/1', 'one/0'])
      expect(await ids('nirgendwo')).toEqual([])
      expect(await ids()).toEqual([])
      expect(await corpus.matching(['stadt'], BODY, 2)).toHaveLength(2)
      const [best, second] = await corpus.matching(['brücke'], BODY, 10)
      expect(best?.score).toBeGreaterThan(second?.score as number)
      expect(second?.score).toBeGreaterThan(0)
      expect(second).toMatchObject({
        articleId: 'one',
        zone: 'body',
        start: 0,
        end: 1,
        vector: vectorOf(1, 0),
      })
    })

    it('may hold any sign without harm', async () => {
      const corpus = await corpusOf(bridge())
      const odd = [
        `"`,
        `'`,
        `brücke"`,
        `' OR '1'='1`,
        'AND',
        '+brücke',
        '-x',
        '(',
        '*',
        '\\',
        '~2',
        '\0',
        '🌉',
      ]
      for (const term of odd) {
        expect(await corpus.matching([term, 'brücke'], BODY, 10)).toHaveLength(1)
        expect((await corpus.documentFrequencies([term])).total).toBe(1)
        expect(await corpus.articlesById([term])).toEqual(new Map())
        expect(await corpus.sentences([term])).toEqual([])
        expect(await corpus.nearest(vectorOf(1), { ...BODY, articleIds: [term] }, 10)).toEqual([])
      }
      expect(await corpus.matching(odd, BODY, 10)).toEqual([])
    })

    it('gets the sentences of passages in the order of the text, each with its own vector', async () => {
      const corpus = await corpusOf(
        articleOf('one', [{ sentences: ['Eins.', 'Zwei.', 'Drei.'] }, { sentences: ['Vier.'] }]),
        bridge(),
      )
      expect(await corpus.sentences(['one/1', 'one/0'])).toEqual([
        { passageId: 'one/0', start: 0, end: 5, vector: vectorOf(1, 0) },
        { passageId: 'one/0', start: 6, end: 11, vector: vectorOf(1, 1) },
        { passageId: 'one/0', start: 12, end: 17, vector: vectorOf(1, 2) },
        { passageId: 'one/1', start: 18, end: 23, vector: vectorOf(1, 0) },
      ])
      expect(await corpus.sentences([])).toEqual([])
    })

    it('learns in how many passages its terms stand, also after changes', async () => {
      const store = await (await place())()
      await write(store, [
        articleOf('one', [
          { sentences: ['A'], terms: 'stadt stadt rat' },
          { sentences: ['B'], terms: 'stadt' },
        ]),
        articleOf('two', [{ sentences: ['C'], terms: 'rat' }]),
      ])
      const terms = ['stadt', 'rat', 'markt']
      expect(await (await open(store)).documentFrequencies(terms)).toEqual({
        total: 3,
        frequencies: new Map([
          ['stadt', 2],
          ['rat', 2],
        ]),
      })
      await write(store, [articleOf('three', [{ sentences: ['D'], terms: 'markt rat' }])], ['one'])
      expect(await (await open(store)).documentFrequencies(terms)).toEqual({
        total: 2,
        frequencies: new Map([
          ['rat', 2],
          ['markt', 1],
        ]),
      })
      expect(await (await open(store)).documentFrequencies([])).toEqual({ total: 2, frequencies: new Map() })
    })
  })

  describe(`${name}: copies`, () => {
    const WIRE = 'Der Rat der Stadt hat am Montag den Bau einer neuen Brücke über den Fluss beschlossen.'

    it('are known as such, also when they come with different ingests, and no more when they go', async () => {
      const store = await (await place())()
      await write(store, [
        articleOf('b', [{ sentences: [WIRE] }]),
        articleOf('c', [{ sentences: ['Etwas ganz anderes ist heute im Zoo der Stadt geschehen.'] }]),
      ])
      expect(await (await store.open())?.copies()).toEqual(new Map())
      await write(store, [articleOf('a', [{ sentences: [WIRE] }])])
      const withCopies = await store.open()
      expect(await withCopies?.copies()).toEqual(
        new Map([
          ['a', 'a'],
          ['b', 'a'],
        ]),
      )
      const writer = await store.write(FORMAT)
      await writer.remove(['a'])
      await writer.commit()
      expect(await (await store.open())?.copies()).toEqual(new Map())
    })
  })

  describe(`${name}: an article`, () => {
    const full = () =>
      articleOf('full', [{ zone: 'headline', sentences: ['Kopf'] }, { sentences: ['Text.'] }], {
        outlet: { status: 'stated', name: 'WELT', evidence: 'Source: "welt.de"' },
        author: 'Max Muster',
        publishedAt: '2025-02-13',
        url: 'https://example.org/a?b=\'c\'&d="e"',
        language: 'en',
      })

    it('is listed with all that is known of it, but its text, sorted by file', async () => {
      const corpus = await corpusOf(market(), full(), bridge())
      const { text: _, zones: __, ...summary } = full().article
      const listed = await corpus.articles()
      expect(listed.map(({ file }) => file)).toEqual(['bridge.txt', 'full.txt', 'market.txt'])
      expect(listed[1]).toEqual({ ...summary, length: 11 })
      expect(Object.keys(listed[0] as object)).not.toEqual(expect.arrayContaining(['author']))
      expect(listed[0]).not.toHaveProperty('text')
    })

    it('comes back as it was stored', async () => {
      const corpus = await corpusOf(full(), bridge())
      const articles = await corpus.articlesById(['bridge', 'full', 'gone'])
      expect(articles.size).toBe(2)
      expect(articles.get('full')).toEqual(full().article)
      expect(articles.get('bridge')).toEqual(bridge().article)
      expect(await corpus.articlesById([])).toEqual(new Map())
    })

    it.each([
      ['emoji and letters of several signs', 'Ja 👍🏽 e\u0301 👩‍👩‍👧 ﬀ İ \u{1F1E9}\u{1F1EA}'],
      ['all kinds of line ends and white space', 'a\r\nb\n\r\n\tc\u00a0d\u2028e\f\v '],
      ['quotation marks and backslashes', `'"„“‚‘»«\\n\\'\\\\ %s {} $1 \`;-- DROP TABLE`],
      ['a byte order mark at the start', '\uFEFFÄpfel \uFEFF.'],
      ['two of them', '\uFEFF\uFEFFÄpfel'],
      ['200,000 characters', 'Äpfel 🍎 und "Birnen".\r\n'.repeat(9_000)],
    ])('keeps its text sign by sign: %s', async (_, text) => {
      const corpus = await corpusOf(articleOf('odd', [], { text, title: text.slice(0, 100) }))
      const article = (await corpus.articlesById(['odd'])).get('odd')
      expect(article?.text === text).toBe(true)
      expect((await corpus.articles())[0]).toMatchObject({ length: text.length, title: text.slice(0, 100) })
    })

    it('is there even when there is nothing in it to search', async () => {
      const corpus = await corpusOf(articleOf('empty', []), bridge())
      expect((await corpus.articlesById(['empty'])).get('empty')?.text).toBe('')
      expect((await corpus.articles()).map(({ id }) => id)).toEqual(['bridge', 'empty'])
    })
  })
}

function short(indexed: IndexedArticle): IndexedArticle {
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
