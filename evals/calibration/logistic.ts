import { type Matrix, products, weightedSum } from './linear-fit.ts'
import { minimise } from './minimise.ts'

const RIDGE = 1
const STEPS = 150

/** Logistic regression with ridge on all but the bias. */
export function fitLogistic(matrix: Matrix, labels: readonly boolean[]): { bias: number; weights: number[] } {
  const slopeAt = (at: Float64Array) => {
    const weights = at.subarray(1)
    const errors = products(matrix, weights).map(
      (score, row) => 1 / (1 + Math.exp(-score - (at[0] as number))) - Number(labels[row]),
    )
    const slope = weightedSum(matrix, errors)
    const ridged = slope.map((value, column) => (value + RIDGE * (weights[column] as number)) / matrix.rows)
    return Float64Array.from([errors.reduce((sum, error) => sum + error, 0) / matrix.rows, ...ridged])
  }
  const [bias = 0, ...weights] = minimise(matrix.columns + 1, slopeAt, { steps: STEPS })
  return { bias, weights }
}
