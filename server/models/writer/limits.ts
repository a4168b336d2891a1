export interface Limits {
  /** Until the model writes its first word. Models on a CPU read their prompt slowly. */
  firstWordMs: number
  /** Between two words. */
  stallMs: number
  /** For everything, with all attempts. */
  wholeMs: number
  /** What the model may write, thoughts included … */
  maxTokens: number
  /** … and what its endpoint may send, when it does not keep to that. */
  maxBytes: number
  /** How often it is asked again when it is busy or breaks off, … */
  retries: number
  /** … how long after the first failure (twice as long after the next), … */
  retryMs: number
  /** … and the longest time that the endpoint may ask us to wait. */
  patienceMs: number
}

export const LIMITS: Limits = {
  firstWordMs: 60_000,
  stallMs: 20_000,
  wholeMs: 120_000,
  maxTokens: 8_192,
  maxBytes: 4 * 1024 * 1024,
  retries: 2,
  retryMs: 400,
  patienceMs: 5_000,
}
