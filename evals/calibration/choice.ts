import { type Matrix, products, weightedSum } from './linear-fit.ts'
import { minimise } from './minimise.ts'

/** The candidates of all questions, one question after another. */
export interface Choices {
  matrix: Matrix
  /** Whether each row is right. */
  gold: readonly boolean[]
  /** How many rows each question has. */
  sizes: readonly number[]
}

/** Keeps weights small where the data say little. */
const RIDGE = 1
const STEPS = 150

/**
 * Weights that put right candidates first: a conditional logit (McFadden, 1974), which maximises the probability that
 * one of the right ones is chosen. What is the same for all candidates of a question does not matter to it, nor does a
 * question without a right one.
 */
export function fitChoice({ matrix, gold, sizes }: Choices): number[] {
  const slopeAt = (weights: Float64Array) => {
    const scores = products(matrix, weights)
    const errors = new Float64Array(matrix.rows)
    let from = 0
    for (const size of sizes) {
      errors.set(errorsOf(scores.subarray(from, from + size), gold.slice(from, from + size)), from)
      from += size
    }
    const slope = weightedSum(matrix, errors)
    return slope.map((value, column) => (value + RIDGE * (weights[column] as number)) / sizes.length)
  }
  return [...minimise(matrix.columns, slopeAt, { steps: STEPS })]
}

/** How much too likely each candidate of a question is. */
function errorsOf(scores: Float64Array, gold: readonly boolean[]): Float64Array {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, value) => sum + value, 0)
  const right = odds.reduce((sum, value, index) => sum + (gold[index] ? value : 0), 0)
  if (right === 0) return odds.fill(0)
  return odds.map((value, index) => value / all - (gold[index] ? value / right : 0))
}
