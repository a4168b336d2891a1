import { beforeAll, describe, expect, it } from 'vitest'
import type { Embedder } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'

const CALL = 'Eineinhalb Stunden lang sprachen die beiden am Telefon.'
const MARKET = 'Der Markt war voll.'

/** What every adapter of `Embedder` must do. */
export function describeEmbedder(name: string, create: () => Promise<Embedder>): void {
  describe(`${name} as an embedder`, () => {
    let embedder: Embedder

    beforeAll(async () => {
      embedder = await create()
    })

    async function vectorOf(text: string): Promise<Float32Array> {
      const [vector] = (await embedder.embed([text], 'passage')) as [Float32Array]
      return vector
    }

    it('gives each text its own vector of unit length, in order, whatever else is embedded with it', async () => {
      const texts = [CALL, '', 'Wort '.repeat(200), MARKET, ' \n', '👍🏽 \ud800 \0', 'x', MARKET]
      const vectors = await embedder.embed(texts, 'passage')
      expect(vectors).toHaveLength(texts.length)
      for (const [index, text] of texts.entries()) {
        const vector = vectors[index] as Float32Array
        expect(vector).toHaveLength(embedder.dimensions)
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4)
        expect(cosine(vector, await vectorOf(text))).toBeGreaterThan(0.999)
      }
      expect(cosine(vectors[0] as Float32Array, vectors[3] as Float32Array)).toBeLessThan(0.95)
      expect(await embedder.embed([], 'query')).toEqual([])
    })

    it('keeps the order of many texts', async () => {
      const texts = Array.from({ length: 150 }, (_, index) => `Satz ${'abcdefghijklmno'[index % 15]}.`)
      const vectors = await embedder.embed(texts, 'query')
      const first = await embedder.embed(texts.slice(0, 15), 'query')
      for (const [index, vector] of vectors.entries()) {
        expect(cosine(vector, first[index % 15] as Float32Array)).toBeGreaterThan(0.999)
      }
    })

    it('takes texts of any length: what is beyond its limit is left out', async () => {
      const long = 'Wort '.repeat(3_000)
      expect(cosine(await vectorOf(long), await vectorOf(`${long} ${CALL}`))).toBeCloseTo(1, 4)
    })

    it('may be asked by several at once', async () => {
      const alone = await vectorOf(CALL)
      const together = await Promise.all(Array.from({ length: 4 }, () => vectorOf(CALL)))
      for (const vector of together) expect(cosine(vector, alone)).toBeCloseTo(1, 4)
    })
  })
}
