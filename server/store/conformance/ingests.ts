import { describe, expect, it } from 'vitest'
import type { IndexedPassage } from '../../core/passage.ts'
import {
  articleOf,
  BODY,
  bridge,
  contents,
  EVERYWHERE,
  FORMAT,
  market,
  open,
  type Places,
  short,
  vectorOf,
  write,
} from './corpora.fixture.ts'

/** Revisions: what an ingest shows, when, and to whom. */
export function describeIngests(name: string, { place }: Places): void {
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

    it('takes nothing from a request that goes on for longer than several of them', async () => {
      const connect = await place()
      const [store, reader] = [await connect(), await connect()]
      await write(store, [bridge(), market()])
      const slow = await open(reader)
      const seen = await contents(slow)
      for (const id of ['second', 'third', 'fourth']) {
        await write(store, [articleOf(id, [{ sentences: ['Der Markt.'] }])], ['bridge'])
      }
      expect(await contents(slow)).toEqual(seen)
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

    it('that is aborted in the middle of writing has written to the end before the next one may begin', async () => {
      const store = await (await place())()
      const writer = await store.write(FORMAT)
      let isWriting = true
      const written = writer.put([bridge(), market()]).finally(() => {
        isWriting = false
      })
      await writer.abort()
      expect(isWriting).toBe(false)
      await written
    })

    it('that is over writes nothing any more, whatever of it is still under way', async () => {
      const store = await (await place())()
      const committed = await store.write(FORMAT)
      await committed.put([bridge()])
      await committed.commit()
      const aborted = await store.write(FORMAT)
      await aborted.abort()
      const next = await store.write(FORMAT)
      for (const over of [committed, aborted]) {
        await expect(over.put([market()])).rejects.toThrow(/is over/)
        await expect(over.remove(['bridge'])).rejects.toThrow(/is over/)
        await expect(over.commit()).rejects.toThrow(/is over/)
        // as whoever handles a failure may do
        await over.abort()
      }
      await next.put([articleOf('school', [{ sentences: ['Die Schule ist alt.'] }])])
      expect(await next.commit()).toEqual({ revision: 2, articles: 2, passages: 2 })
      expect((await (await open(store)).articles()).map(({ id }) => id)).toEqual(['bridge', 'school'])
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

    it('is not waited for by whoever asks whence an article came', async () => {
      const store = await (await place())()
      expect(await store.rootOf('bridge')).toBeUndefined()
      await write(store, [articleOf('bridge', [], { root: "/it's here" })])
      const writer = await store.write(FORMAT)
      await writer.put([articleOf('bridge', [], { root: '/elsewhere' })])
      expect(await store.rootOf('bridge')).toBe("/it's here")
      expect(await store.rootOf("o'neill")).toBeUndefined()
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
}
