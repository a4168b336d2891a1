import { minimise } from '../minimise.ts'

/** Log-odds of class 0 and 1, each against class 2. */
export interface ThreeClasses {
  bias: [number, number]
  /** By feature. */
  weights: [number, number][]
}

/** Which sign a weight may have: only what makes sense is learned, not the habits of whoever wrote the data. */
export type Sign = 1 | -1 | 0 | 'any'

const STEPS = 600

/**
 * Fits a multinomial logistic regression of three classes with an L2 penalty, by projected gradient steps (Adam) on
 * standardised features. Deterministic.
 */
export function fitThreeClasses(
  rows: readonly (readonly number[])[],
  classes: readonly number[],
  signs: readonly [Sign, Sign][],
  penalty: number,
): ThreeClasses {
  const size = signs.length
  // unlike `standardOf`, exactly 0 for a feature that is always the same
  const means = signs.map((_, at) => mean(rows.map((row) => row[at] as number)))
  const scales = signs.map((_, at) =>
    Math.sqrt(mean(rows.map((row) => ((row[at] as number) - (means[at] as number)) ** 2))),
  )
  const standard = rows.map((row) =>
    Float64Array.from(row, (value, at) =>
      scales[at] === 0 ? 0 : (value - (means[at] as number)) / (scales[at] as number),
    ),
  )
  const parameters = minimise(2 * size + 2, (at) => gradientAt(at, standard, classes, penalty), {
    steps: STEPS,
    allowed: (value, place) =>
      allowed(value, (place < 2 * size ? signs[place >> 1]?.[(place & 1) as 0 | 1] : 'any') ?? 'any'),
  })
  return unstandardised(parameters, means, scales)
}

function allowed(value: number, sign: Sign): number {
  if (sign === 'any') return value
  return sign === 0 || value * sign < 0 ? 0 : value
}

/** Of the mean log loss; the parameters are two weights a feature, then two biases. */
function gradientAt(
  parameters: Float64Array,
  rows: readonly Float64Array[],
  classes: readonly number[],
  penalty: number,
): Float64Array {
  const size = parameters.length / 2 - 1
  const gradient = new Float64Array(parameters.length)
  for (const [index, row] of rows.entries()) {
    let [zero, one] = [parameters[2 * size] as number, parameters[2 * size + 1] as number]
    for (let at = 0; at < size; at++) {
      zero += (parameters[2 * at] as number) * (row[at] as number)
      one += (parameters[2 * at + 1] as number) * (row[at] as number)
    }
    const [a, b] = softmax(zero, one)
    const [errorA, errorB] = [a - Number(classes[index] === 0), b - Number(classes[index] === 1)]
    for (let at = 0; at < size; at++) {
      gradient[2 * at] = (gradient[2 * at] as number) + errorA * (row[at] as number)
      gradient[2 * at + 1] = (gradient[2 * at + 1] as number) + errorB * (row[at] as number)
    }
    gradient[2 * size] = (gradient[2 * size] as number) + errorA
    gradient[2 * size + 1] = (gradient[2 * size + 1] as number) + errorB
  }
  return gradient.map(
    (value, at) => (at < 2 * size ? value + penalty * (parameters[at] as number) : value) / rows.length,
  )
}

function softmax(zero: number, one: number): [number, number] {
  const greatest = Math.max(zero, one, 0)
  const [a, b, c] = [Math.exp(zero - greatest), Math.exp(one - greatest), Math.exp(-greatest)]
  return [a / (a + b + c), b / (a + b + c)]
}

function unstandardised(parameters: Float64Array, means: number[], scales: number[]): ThreeClasses {
  const size = means.length
  const weights = means.map((_, at): [number, number] => {
    const scale = scales[at] === 0 ? 1 : (scales[at] as number)
    return [(parameters[2 * at] as number) / scale, (parameters[2 * at + 1] as number) / scale]
  })
  const bias = ([0, 1] as const).map(
    (one) =>
      (parameters[2 * size + one] as number) -
      weights.reduce((sum, pair, at) => sum + pair[one] * (means[at] as number), 0),
  ) as [number, number]
  return { bias, weights }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
