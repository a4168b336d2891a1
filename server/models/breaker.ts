export interface BreakerOptions {
  /** After so many failures in a row … */
  failures?: number
  /** … nothing is tried for so long. */
  restMs?: number
  /** The time in milliseconds. */
  now?: () => number
}

/** Keeps from asking, again and again, what has just failed several times. */
export function createBreaker({ failures = 3, restMs = 30_000, now = Date.now }: BreakerOptions = {}) {
  let inARow = 0
  let restsUntil = Number.NEGATIVE_INFINITY
  let last: unknown

  return {
    /** @throws the last failure while nothing is to be tried: whoever asks learns why */
    check(): void {
      if (now() < restsUntil) throw last
    },
    failed(error: unknown): void {
      last = error
      inARow++
      // after a rest, the first failure is enough
      if (inARow >= failures) restsUntil = now() + restMs
    },
    answered(): void {
      inARow = 0
    },
  }
}
