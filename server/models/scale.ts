import type { Embedder } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { detectLanguage } from '../text/language.ts'
import { REFERENCES } from './scale-references.ts'

/** Mean cosines of questions and sentences on one topic that do not answer them: in one language, and across two. */
export interface Levels {
  same: number
  cross: number
}

/** Those of the embedded model, by `levelsOf`. */
export const BUILTIN_LEVELS: Levels = { same: 0.787, cross: 0.745 }

/** Change it with the references: vectors of another scale cannot be compared. */
const SCALE = 'scale-1'
/** Vector indexes want multiples of it. */
const STEP = 8

/**
 * Brings the cosines of any embedder to the scale of the embedded one, on which weights and thresholds were fitted: what
 * is alike keeps 1, what merely touches the same topic gets the same cosine. To that end vectors are shortened and get
 * one component that all texts share, and one that those of a language share. The order of the texts of one language stays.
 */
export async function onBuiltinScale(embedder: Embedder): Promise<Embedder> {
  const levels = await levelsOf(embedder)
  const slope = Math.min(1, (1 - BUILTIN_LEVELS.same) / (1 - levels.same))
  const shared = clamp(BUILTIN_LEVELS.cross - slope * levels.cross, 0, 1 - slope)
  const ofLanguage = 1 - slope - shared
  const dimensions = Math.ceil((embedder.dimensions + 3) / STEP) * STEP

  function rescaled(vector: Float32Array, text: string): Float32Array {
    const result = new Float32Array(dimensions)
    result.set(vector.map((value) => value * Math.sqrt(slope)))
    result[vector.length] = Math.sqrt(shared)
    result[vector.length + (detectLanguage(text) === 'de' ? 1 : 2)] = Math.sqrt(ofLanguage)
    return result
  }

  return {
    id: `${embedder.id} ${SCALE}`,
    dimensions,
    async embed(texts, as) {
      const vectors = await embedder.embed(texts, as)
      return vectors.map((vector, index) => rescaled(vector, texts[index] as string))
    },
  }
}

export async function levelsOf(embedder: Embedder): Promise<Levels> {
  const questions = await embedder.embed(
    REFERENCES.flatMap(({ de, en }) => [de.question, en.question]),
    'query',
  )
  const sentences = await embedder.embed(
    REFERENCES.flatMap(({ de, en }) => [de.sentence, en.sentence]),
    'passage',
  )
  const other = (index: number) => (index % 2 === 0 ? index + 1 : index - 1)
  const mean = (partner: (index: number) => number) =>
    questions.reduce(
      (sum, question, index) => sum + cosine(question, sentences[partner(index)] as Float32Array),
      0,
    ) / questions.length
  return { same: mean((index) => index), cross: mean(other) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
