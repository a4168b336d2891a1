/** Milliseconds by step. */
export function createTimer() {
  const timings: Record<string, number> = {}
  const begin = performance.now()
  let last = begin
  return {
    done(step: string) {
      const now = performance.now()
      timings[step] = rounded((timings[step] ?? 0) + now - last)
      last = now
    },
    timings: () => ({ ...timings, total: rounded(performance.now() - begin) }),
  }
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}
