/** Brings each token's numbers, with those in `more` added, to mean 0 and variance 1, then scales and shifts them. */
export function addAndNormalise(
  numbers: Float32Array,
  more: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
  epsilon: number,
): Float32Array {
  const width = weights.length
  const result = new Float32Array(numbers.length)
  for (let start = 0; start < numbers.length; start += width) {
    let sum = 0
    for (let index = start; index < start + width; index++) {
      const value = (numbers[index] as number) + (more[index] as number)
      result[index] = value
      sum += value
    }
    const mean = sum / width
    let squares = 0
    for (let index = start; index < start + width; index++) {
      squares += ((result[index] as number) - mean) ** 2
    }
    const factor = 1 / Math.sqrt(squares / width + epsilon)
    for (let index = 0; index < width; index++) {
      const value = ((result[start + index] as number) - mean) * factor
      result[start + index] = value * (weights[index] as number) + (bias[index] as number)
    }
  }
  return result
}

/** What each token takes from all others. @param qkv queries, keys and values of each token, one after the other */
export function attend(qkv: Float32Array, width: number, heads: number): Float32Array {
  const tokens = qkv.length / (3 * width)
  const size = width / heads
  const result = new Float32Array(tokens * width)
  const shares = new Float32Array(tokens)
  for (let head = 0; head < heads; head++) {
    const part = (which: number) => sliced(qkv, 3 * width, which * width + head * size, size)
    const [queries, keys, values] = [part(0), part(1), part(2)]
    for (let token = 0; token < tokens; token++) {
      for (let other = 0; other < tokens; other++) {
        let sum = 0
        for (let index = 0; index < size; index++) {
          sum += (queries[token * size + index] as number) * (keys[other * size + index] as number)
        }
        shares[other] = sum / Math.sqrt(size)
      }
      toShares(shares)
      const target = token * width + head * size
      for (let other = 0; other < tokens; other++) {
        const share = shares[other] as number
        for (let index = 0; index < size; index++) {
          const value = values[other * size + index] as number
          result[target + index] = (result[target + index] as number) + share * value
        }
      }
    }
  }
  return result
}

/** `size` numbers of each row from `start` on, close together, which is much quicker to go through again and again. */
function sliced(rows: Float32Array, width: number, start: number, size: number): Float32Array {
  const slices = new Float32Array((rows.length / width) * size)
  for (let at = 0, from = start; at < slices.length; at += size, from += width) {
    slices.set(rows.subarray(from, from + size), at)
  }
  return slices
}

/** Softmax, in place. */
function toShares(logits: Float32Array): void {
  let largest = Number.NEGATIVE_INFINITY
  for (const logit of logits) largest = Math.max(largest, logit)
  let sum = 0
  for (let index = 0; index < logits.length; index++) {
    const value = Math.exp((logits[index] as number) - largest)
    logits[index] = value
    sum += value
  }
  for (let index = 0; index < logits.length; index++) logits[index] = (logits[index] as number) / sum
}

/** GELU with the error function itself (Abramowitz and Stegun 7.1.26, right to 1.5e-7). */
export function gelu(numbers: Float32Array): Float32Array {
  return numbers.map((value) => 0.5 * value * (1 + erf(value * Math.SQRT1_2)))
}

function erf(value: number): number {
  const x = Math.abs(value)
  const t = 1 / (1 + 0.3275911 * x)
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return Math.sign(value) * (1 - polynomial * Math.exp(-x * x))
}
