const NEW_LINE = 10

/** Strings without line breaks, one a line. */
export function encodeStrings(strings: readonly string[]): Uint8Array {
  return new TextEncoder().encode(strings.map((string) => `${string}\n`).join(''))
}

/** Strings that stay the bytes they were read as: as strings of their own they would take about four times as much. */
export interface StringList {
  readonly length: number
  at(index: number): string
  /** Those from `first` on, before `end`. */
  slice(first: number, end: number): string[]
}

/** @param bytes what {@link encodeStrings} made */
export function createStringList(bytes: Uint8Array): StringList {
  const decoder = new TextDecoder()
  const ends = endsOf(bytes)
  const startOf = (index: number) => (index === 0 ? 0 : (ends[index - 1] as number) + 1)
  const textOf = (first: number, last: number) => decoder.decode(bytes.subarray(startOf(first), ends[last]))
  return {
    length: ends.length,
    at: (index) => textOf(index, index),
    slice: (first, end) => (first < end ? textOf(first, end - 1).split('\n') : []),
  }
}

function endsOf(bytes: Uint8Array): Int32Array {
  let count = 0
  for (const byte of bytes) if (byte === NEW_LINE) count++
  const ends = new Int32Array(count)
  let index = 0
  for (let place = 0; place < bytes.length; place++) if (bytes[place] === NEW_LINE) ends[index++] = place
  return ends
}

/** The first of `length` places, in order, of which `isBefore` does not hold; `length` when it holds of all. */
export function firstNot(length: number, isBefore: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
