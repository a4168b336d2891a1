/** Rows of features one after another: quick to walk through. */
export interface Matrix {
  values: Float64Array
  columns: number
  rows: number
}

export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const columns = rows[0]?.length ?? 0
  const values = new Float64Array(rows.length * columns)
  for (const [index, row] of rows.entries()) values.set(row, index * columns)
  return { values, columns, rows: rows.length }
}

/** Mean and standard deviation of each column; a constant column has deviation 1, so that it stays 0. */
export interface Standard {
  mean: Float64Array
  deviation: Float64Array
}

export function standardOf({ values, columns, rows }: Matrix): Standard {
  const mean = new Float64Array(columns)
  const square = new Float64Array(columns)
  for (const [at, value] of values.entries()) {
    const column = at % columns
    mean[column] = (mean[column] as number) + value / rows
    square[column] = (square[column] as number) + (value * value) / rows
  }
  const deviation = square.map((value, column) =>
    Math.sqrt(Math.max(0, value - (mean[column] as number) ** 2)),
  )
  return { mean, deviation: deviation.map((value) => (value > 1e-9 ? value : 1)) }
}

export function standardised({ values, columns, rows }: Matrix, { mean, deviation }: Standard): Matrix {
  const own = values.map((value, at) => {
    const column = at % columns
    return (value - (mean[column] as number)) / (deviation[column] as number)
  })
  return { values: own, columns, rows }
}

/** Weights for features as they are: `bias + Σ weight · feature`. */
export function unstandardised(
  bias: number,
  weights: readonly number[],
  { mean, deviation }: Standard,
): { bias: number; weights: number[] } {
  const own = weights.map((weight, column) => weight / (deviation[column] as number))
  const shift = own.reduce((sum, weight, column) => sum + weight * (mean[column] as number), 0)
  return { bias: bias - shift, weights: own }
}

/** `Σ weight · feature` of each row. */
export function products({ values, columns, rows }: Matrix, weights: ArrayLike<number>): Float64Array {
  const results = new Float64Array(rows)
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++, at++)
      sum += (values[at] as number) * (weights[column] as number)
    results[row] = sum
  }
  return results
}

/** `Σ share · row` of all rows: what turns errors of rows into a slope of weights. */
export function weightedSum({ values, columns, rows }: Matrix, shares: Float64Array): Float64Array {
  const sums = new Float64Array(columns)
  for (let row = 0, at = 0; row < rows; row++) {
    const share = shares[row] as number
    for (let column = 0; column < columns; column++, at++) {
      sums[column] = (sums[column] as number) + share * (values[at] as number)
    }
  }
  return sums
}
