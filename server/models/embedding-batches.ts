/** What servers that limit it most still take. */
const MAX_TEXTS = 32
const MAX_TOKENS = 8_000
/** German has 3 to 4 UTF-16 units a token. */
const UNITS_PER_TOKEN = 3

/** Cuts texts into the batches of single requests, in order, by their number and by their tokens as they are estimated. */
export function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = []
  let tokens = 0
  for (const text of texts) {
    const own = text.length / UNITS_PER_TOKEN
    const batch = batches.at(-1)
    if (batch && batch.length < MAX_TEXTS && tokens + own <= MAX_TOKENS) {
      batch.push(text)
      tokens += own
    } else {
      batches.push([text])
      tokens = own
    }
  }
  return batches
}
