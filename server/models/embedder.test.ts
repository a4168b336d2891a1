import { beforeAll, describe, expect, it } from 'vitest'
import { loadEmbedder } from '../../test/seeds.ts'
import type { Embedder } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { describeEmbedder } from './conformance.ts'

const CALL = 'Eineinhalb Stunden lang sprach Donald Trump mit Wladimir Putin am Telefon.'
const MARKET = 'Der Markt war voll.'

describeEmbedder('the embedded model', loadEmbedder)

let embedder: Embedder

beforeAll(async () => {
  embedder = await loadEmbedder()
})

async function vectorOf(text: string, as: 'query' | 'passage' = 'passage'): Promise<Float32Array> {
  const [vector] = (await embedder.embed([text], as)) as [Float32Array]
  return vector
}

describe('the embedded model', () => {
  it('gives the vectors that it is known for, so that an index stays readable', async () => {
    expect(embedder).toMatchObject({ id: 'builtin:46aa542668faf13f', dimensions: 384 })
    const first = async (text: string) => [...(await vectorOf(text)).slice(0, 4)]
    const known = [
      [CALL, [0.05841, -0.02792, -0.03932, -0.03176]],
      [MARKET, [0.02838, -0.01866, 0.00287, -0.08061]],
    ] as const
    for (const [text, expected] of known) {
      const values = await first(text)
      // other processors round differently
      for (const [index, value] of expected.entries()) expect(values[index]).toBeCloseTo(value, 2)
    }
  })

  it('finds a German sentence by an English question, and not another one', async () => {
    const question = await vectorOf('How long did Trump and Putin talk?', 'query')
    expect(cosine(question, await vectorOf(CALL))).toBeGreaterThan(0.85)
    expect(cosine(question, await vectorOf(MARKET))).toBeLessThan(0.75)
  })

  it('tells questions from stored texts', async () => {
    expect(cosine(await vectorOf(CALL, 'query'), await vectorOf(CALL, 'passage'))).toBeLessThan(0.999)
  })
})
