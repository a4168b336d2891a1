import type { Embedder } from '../server/core/ports.ts'
import { randomUnit } from './random.ts'

const DIMENSIONS = 384

/** Gives vectors of the model's shape at once: what is measured is all but the model. */
export const standIn: Embedder = {
  id: 'bench:stand-in',
  dimensions: DIMENSIONS,
  embed: async (texts) => texts.map(() => randomUnit(DIMENSIONS)),
}
