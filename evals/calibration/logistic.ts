import { type Matrix, minimise, products, weightedSum } from './linear-fit.ts'

const RIDGE = 1

/**
 * Logistic regression with ridge on all but the bias.
 * @param counts how much each row counts; together about as many as there are rows
 */
export function fitLogistic(
  matrix: Matrix,
  labels: readonly boolean[],
  counts: readonly number[],
): { bias: number; weights: number[] } {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const [bias = 0, ...weights] = minimise(matrix.columns + 1, (at) => {
    const weights = at.subarray(1)
    const errors = products(matrix, weights).map(
      (score, row) =>
        (1 / (1 + Math.exp(-score - (at[0] as number))) - Number(labels[row])) * (counts[row] as number),
    )
    const slope = weightedSum(matrix, errors)
    const ridged = slope.map((value, column) => (value + RIDGE * (weights[column] as number)) / total)
    return Float64Array.from([errors.reduce((sum, error) => sum + error, 0) / total, ...ridged])
  })
  return { bias, weights }
}
