import type { Embedder } from '../server/core/ports.ts'

const DIMENSIONS = 384

/** Gives vectors of the model's shape at once: what is measured is all but the model. */
export const standIn: Embedder = {
  id: 'bench:stand-in',
  dimensions: DIMENSIONS,
  embed: async (texts) => texts.map(randomUnit),
}

function randomUnit(): Float32Array {
  const vector = Float32Array.from({ length: DIMENSIONS }, () => Math.random() - 0.5)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
