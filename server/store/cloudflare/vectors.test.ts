import { describe, expect, it } from 'vitest'
import { ZONES, type Zone } from '../../core/article.ts'
import { keyOf } from './keys.ts'
import { vectorId } from './layout.ts'
import { createVectorizeStandIn } from './vectorize.fixture.ts'
import { createVectors } from './vectors.ts'

const TAG = 'r1_test'
const EVERYWHERE = { zones: ZONES }

/** Two passages an article, a headline and a body, whose vectors turn further away from article to article. */
function vectorsOf(articles: number) {
  const index = createVectorizeStandIn({
    dimensions: 2,
    metadataIndexes: { zone: 'string', article: 'number' },
  })
  for (let article = 0; article < articles; article++) {
    for (const [place, zone] of (['headline', 'body'] as const).entries()) {
      const angle = (2 * article + place) / (2 * articles)
      const id = vectorId(TAG, keyOf({ article, place, zone }))
      const values = [Math.cos(angle), Math.sin(angle)]
      index.insert(JSON.stringify({ id, namespace: TAG, values, metadata: { zone, article } }))
    }
  }
  return { index, vectors: createVectors(index, TAG) }
}

const keysOf = (articles: readonly number[], zone: Zone) =>
  articles.map((article) => keyOf({ article, place: zone === 'headline' ? 0 : 1, zone }))
const NEAREST = Float32Array.of(1, 0)

describe('vectors in Vectorize', () => {
  it('are found nearest first, in these zones alone, and a hundred at most', async () => {
    const { vectors } = vectorsOf(300)
    expect(await vectors.nearest(NEAREST, { zones: ['body'] }, 3)).toEqual(keysOf([0, 1, 2], 'body'))
    expect(await vectors.nearest(NEAREST, EVERYWHERE, 200)).toHaveLength(100)
  })

  it('of a wide scope are found with one query', async () => {
    const { index, vectors } = vectorsOf(300)
    const even = Array.from({ length: 150 }, (_, article) => 2 * article)
    const found = await vectors.nearest(NEAREST, { zones: ['body'], articles: even }, 30)
    expect(found).toHaveLength(30)
    expect(index.queries()).toBe(1)
  })

  it('of many articles far away are found exactly, with as many filters as their numbers need', async () => {
    const { index, vectors } = vectorsOf(3_000)
    const far = Array.from({ length: 900 }, (_, index) => 1_200 + 2 * index)
    const found = await vectors.nearest(NEAREST, { zones: ['headline'], articles: far.toReversed() }, 20)
    expect(found).toEqual(keysOf(far.slice(0, 20), 'headline'))
    expect(index.queries()).toBe(1 + 3)
  })

  it('of another revision are never seen, and those that lack are told', async () => {
    const { index, vectors } = vectorsOf(30)
    expect(await createVectors(index, 'r2_test').nearest(NEAREST, EVERYWHERE, 10)).toEqual([])
    const ids = Array.from({ length: 45 }, (_, article) =>
      vectorId(TAG, keysOf([article], 'body')[0] as number),
    )
    expect(await vectors.present(ids)).toEqual(new Set(ids.slice(0, 30)))
  })
})

describe('what stands in for Vectorize refuses what it refuses', () => {
  const { index } = vectorsOf(3)
  const query = { topK: 5, namespace: TAG, filter: {}, returnValues: false, returnMetadata: 'none' } as const
  const inZone = { zone: { $in: ['body'] } }

  it.each([
    [
      'vectors of another length',
      [1, 2, 3],
      { ...query, filter: inZone },
      /40006.*expected 2 dimensions, and got 3/,
    ],
    ['more than 100 matches', [1, 0], { ...query, filter: inZone, topK: 101 }, /max top K is 100/],
    ['more than 50 with values', [1, 0], { ...query, filter: inZone, topK: 51, returnValues: true }, /40025/],
    ['long filters', [1, 0], { ...query, filter: { zone: { $in: Array(300).fill('body') } } }, /bytes/],
    [
      'filters by what is not indexed',
      [1, 0],
      { ...query, filter: { date: { $in: [1] } } },
      /no metadata index/,
    ],
    ['values of another type', [1, 0], { ...query, filter: { article: { $in: ['1'] } } }, /is a number/],
  ])('%s', async (_, vector, options, message) => {
    await expect(index.query(vector, options)).rejects.toThrow(message)
  })

  it('more than 20 ids at once', async () => {
    await expect(index.getByIds(Array(21).fill('x'))).rejects.toThrow(/40007/)
  })
})
