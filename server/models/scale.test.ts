import { afterAll, describe, expect, it } from 'vitest'
import { loadEmbedder } from '../../test/seeds.ts'
import type { Embedder } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { detectLanguage } from '../text/language.ts'
import { describeEmbedder } from './conformance.ts'
import { startEmbeddingServer } from './embedding-server.fixture.ts'
import { createOpenAIEmbedder } from './openai-embedder.ts'
import { BUILTIN_LEVELS, levelsOf, onBuiltinScale } from './scale.ts'

const server = await startEmbeddingServer()
afterAll(() => server.close())

describeEmbedder('a model on the scale of the embedded one', async () =>
  onBuiltinScale(await createOpenAIEmbedder({ url: server.url, model: 'made-up' })),
)

const builtin = await loadEmbedder()

/** The embedded model with all cosines pressed together towards 1, or spread out to around 0. */
async function distorted(common: number): Promise<Embedder> {
  const base = await builtin.embed(['Haus', 'Weg', 'und', 'the', 'of', 'house'], 'passage')
  const mean = base[0]?.map((_, index) => base.reduce((sum, one) => sum + (one[index] as number), 0) / 6)
  return {
    ...builtin,
    id: 'distorted',
    embed: async (texts, as) =>
      (await builtin.embed(texts, as)).map((vector) => {
        const moved = vector.map((value, index) => value + common * (mean?.[index] as number))
        const length = Math.hypot(...moved)
        return moved.map((value) => value / length)
      }),
  }
}

describe('thresholds that were fitted on the embedded model', () => {
  it('know what that model makes of the references', async () => {
    const { same, cross } = await levelsOf(builtin)
    expect(same).toBeCloseTo(BUILTIN_LEVELS.same, 2)
    expect(cross).toBeCloseTo(BUILTIN_LEVELS.cross, 2)
  })

  it('fit another model whose cosines lie elsewhere', async () => {
    const low = await distorted(-0.8)
    expect((await levelsOf(low)).same).toBeLessThan(0.5)
    const { same, cross } = await levelsOf(await onBuiltinScale(low))
    expect(same).toBeCloseTo(BUILTIN_LEVELS.same, 3)
    expect(cross).toBeCloseTo(BUILTIN_LEVELS.cross, 3)
  })

  it('leave a model alone whose cosines lie as high or higher', async () => {
    const high = await distorted(1)
    const scaled = await onBuiltinScale(high)
    expect((await levelsOf(scaled)).same).toBeCloseTo((await levelsOf(high)).same, 5)
  })

  it('do not change what a model finds first among texts of one language', async () => {
    const low = await distorted(-0.8)
    const scaled = await onBuiltinScale(low)
    const texts = ['Der Markt war voll.', 'Die Brücke bleibt gesperrt.', 'Auf der Brücke stauten sich Autos.']
    expect(texts.map(detectLanguage)).toEqual(['de', 'de', 'de'])
    const order = async (embedder: Embedder) => {
      const [question] = (await embedder.embed(['Ist die Brücke offen?'], 'query')) as [Float32Array]
      const vectors = await embedder.embed(texts, 'passage')
      return texts.toSorted(
        (a, b) =>
          cosine(question, vectors[texts.indexOf(b)] as Float32Array) -
          cosine(question, vectors[texts.indexOf(a)] as Float32Array),
      )
    }
    expect(await order(scaled)).toEqual(await order(low))
  })

  it('are told apart in the index from vectors without the scale', async () => {
    expect(await onBuiltinScale(await distorted(0))).toMatchObject({
      id: 'distorted scale-1',
      dimensions: 392,
    })
  })
})
