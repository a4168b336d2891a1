const RATE = 0.1

interface Settings {
  steps: number
  /** The nearest value to `value` that the number at this place may have; any when absent. */
  allowed?: (value: number, place: number) => number
}

/**
 * Minimises a smooth function of `size` numbers by projected Adam (Kingma and Ba, 2015), from zero, over all data at each
 * step, so that the same data always give the same result.
 */
export function minimise(
  size: number,
  slopeAt: (at: Float64Array) => Float64Array,
  { steps, allowed = (value) => value }: Settings,
): Float64Array {
  const at = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    const rate = RATE * (1 - step / (steps + 1))
    for (const [place, slope] of slopeAt(at).entries()) {
      first[place] = 0.9 * (first[place] as number) + 0.1 * slope
      second[place] = 0.999 * (second[place] as number) + 0.001 * slope * slope
      const mean = (first[place] as number) / (1 - 0.9 ** step)
      const spread = Math.sqrt((second[place] as number) / (1 - 0.999 ** step))
      at[place] = allowed((at[place] as number) - (rate * mean) / (spread + 1e-8), place)
    }
  }
  return at
}
