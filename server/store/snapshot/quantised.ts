/** Vectors of unit length, one byte a number: each is stretched until its largest number is 127. */
const LARGEST = 127

/** @returns the numbers of all vectors, one vector after the other */
export function quantise(vectors: readonly Float32Array[]): Int8Array {
  const all = new Int8Array(vectors.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const vector of vectors) {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
    for (const value of vector) all[offset++] = Math.round((value / largest) * LARGEST)
  }
  return all
}

/** The vector in this row, of unit length. */
export function vectorAt(numbers: Int8Array, row: number, dimensions: number): Float32Array {
  const vector = Float32Array.from(numbers.subarray(row * dimensions, (row + 1) * dimensions))
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** The lengths of all vectors as they are stored. */
export function lengthsOf(numbers: Int8Array, dimensions: number): Float32Array {
  const lengths = new Float32Array(numbers.length / dimensions)
  for (let row = 0, at = 0; row < lengths.length; row++) {
    let sum = 0
    for (let index = 0; index < dimensions; index++) {
      const value = numbers[at++] as number
      sum += value * value
    }
    lengths[row] = Math.sqrt(sum) || 1
  }
  return lengths
}

/** What a vector is multiplied with in whole numbers, which is quicker; the sum of 384 products stays below 2³¹. */
const QUERY_SCALE = 32_767

/** The cosine of a vector of unit length with the one in each row that is looked at. */
export function cosines(
  vector: Float32Array,
  numbers: Int8Array,
  lengths: Float32Array,
  isLookedAt: (row: number) => boolean,
): Float32Array {
  const dimensions = vector.length
  const query = Int32Array.from(vector, (value) => Math.round(value * QUERY_SCALE))
  const found = new Float32Array(lengths.length).fill(Number.NEGATIVE_INFINITY)
  for (let row = 0; row < lengths.length; row++) {
    if (!isLookedAt(row)) continue
    const offset = row * dimensions
    let sum = 0
    for (let index = 0; index < dimensions; index++) {
      sum = (sum + (query[index] as number) * (numbers[offset + index] as number)) | 0
    }
    found[row] = sum / QUERY_SCALE / (lengths[row] as number)
  }
  return found
}
