import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../core/ports.ts'
import { cosine } from '../../core/vector.ts'
import { articleOf, BODY, bridge, open, type Places, vectorOf, write } from './corpora.fixture.ts'

/** Search: by meaning, by words, and by what is known about words. */
export function describeQuestions(name: string, { place, corpusOf }: Places): void {
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
        expect((await corpus.similarTerms([`${term}brüücke`, 'brücek'])).get('brücek')).toEqual(['brücke'])
        expect(await corpus.nearest(vectorOf(1), { ...BODY, articleIds: [term] }, 10)).toEqual([])
      }
      expect(await corpus.matching(odd, BODY, 10)).toEqual([])
    })

    it('gets the sentences of passages in the order of the text, each with its own vector', async () => {
      const corpus = await corpusOf(
        articleOf('one', [{ sentences: ['Eins.', 'Zwei.', 'Drei.'] }, { sentences: ['Vier.'] }]),
        bridge(),
      )
      const about = (...values: number[]) =>
        // a store may round its vectors
        expect.toSatisfy((vector: Float32Array) => cosine(vector, vectorOf(...values)) > 0.9999)
      expect(await corpus.sentences(['one/1', 'one/0'])).toEqual([
        { passageId: 'one/0', start: 0, end: 5, vector: about(1, 0) },
        { passageId: 'one/0', start: 6, end: 11, vector: about(1, 1) },
        { passageId: 'one/0', start: 12, end: 17, vector: about(1, 2) },
        { passageId: 'one/1', start: 18, end: 23, vector: about(1, 0) },
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

    describe('with a misspelled term', () => {
      const passagesOf = (...terms: string[]) =>
        terms.map((each, index) => articleOf(`${index}`, [{ sentences: ['A'], terms: each }]))

      it('learns which terms may be meant: the most frequent of the nearest first, three at most', async () => {
        const corpus = await corpusOf(
          ...passagesOf(
            'telefonat telefonate',
            'telefonat minute',
            'verband verbend',
            'verbend verbond verbund',
          ),
        )
        expect(await corpus.similarTerms(['telefonart', 'minnute', 'nirgendwo'])).toEqual(
          new Map([
            ['telefonart', ['telefonat']],
            ['minnute', ['minute']],
          ]),
        )
        expect((await corpus.similarTerms(['verbxnd'])).get('verbxnd')).toEqual([
          'verbend',
          'verband',
          'verbond',
        ])
        expect(await corpus.similarTerms([])).toEqual(new Map())
      })

      it('also when letters are exchanged, but neither for short terms nor for figures', async () => {
        const corpus = await corpusOf(...passagesOf('verhandlung', 'rat', '213mmdd'))
        expect(await corpus.similarTerms(['verhandlnugn', 'rta', '212mmdd'])).toEqual(
          new Map([['verhandlnugn', ['verhandlung']]]),
        )
      })

      it('learns nothing of terms that are gone', async () => {
        const store = await (await place())()
        await write(store, passagesOf('telefonat', 'markt'))
        await write(store, [], ['0'])
        expect(await (await open(store)).similarTerms(['telefonart'])).toEqual(new Map())
      })
    })
  })
}
