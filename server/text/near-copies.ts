import { foldedWords } from './fold.ts'

/** Words of one shingle: long enough that shared ones are no accident. */
const SHINGLE = 4
/** MinHash values of a signature; the error of an estimate is about 1/√64. */
const HASHES = 64
/** 16 bands of 4: pairs with half of their shingles in common meet in one with probability .64, copies nearly always. */
const BAND = 4
/** Two texts that share this part of all their shingles are copies of one. */
const COPY = 0.5

/** Multipliers and offsets of the hash family, from a fixed linear congruential generator. */
const FAMILY = makeFamily()

/** The MinHash signature of a text (Broder 1997): how alike two texts are can be told from these alone. */
export function signatureOf(text: string): Uint32Array {
  const words = foldedWords(text)
  const signature = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = hash(words.slice(at, at + SHINGLE).join(' '))
    for (const [index, { multiply, add }] of FAMILY.entries()) {
      const value = (Math.imul(shingle, multiply) + add) >>> 0
      if (value < (signature[index] as number)) signature[index] = value
    }
  }
  return signature
}

/**
 * Groups texts that are copies of each other, by their signatures: exact ones and near ones, such as wire copy in
 * several papers. Only members of groups of two and more are returned, each with the first member of its group.
 */
export function groupCopies(signatures: ReadonlyMap<string, Uint32Array>): Map<string, string> {
  const parent = new Map([...signatures.keys()].map((id) => [id, id]))
  for (const bucket of buckets(signatures)) {
    for (const [index, one] of bucket.entries()) {
      for (const other of bucket.slice(index + 1)) {
        const alike = resemblance(signatures.get(one) as Uint32Array, signatures.get(other) as Uint32Array)
        if (alike >= COPY) parent.set(root(other), root(one))
      }
    }
  }
  const groups = Map.groupBy(signatures.keys(), root)
  return new Map(
    [...groups.values()]
      .filter((members) => members.length > 1)
      .flatMap((members) => members.map((id) => [id, members.toSorted()[0] as string] as const)),
  )

  function root(id: string): string {
    let top = id
    while (parent.get(top) !== top) top = parent.get(top) as string
    parent.set(id, top)
    return top
  }
}

/** The estimated share of shingles in common (Jaccard). */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  return a.reduce((same, value, index) => same + (value === b[index] ? 1 : 0), 0) / a.length
}

/** Those that agree in a whole band: only these are compared. Texts too short for a shingle are no one's copy. */
function* buckets(signatures: ReadonlyMap<string, Uint32Array>): Generator<string[]> {
  const written = [...signatures].filter(([, signature]) => signature[0] !== 0xffffffff)
  for (let band = 0; band < HASHES; band += BAND) {
    const byBand = Map.groupBy(written, ([, signature]) => signature.slice(band, band + BAND).join(' '))
    for (const bucket of byBand.values()) {
      if (bucket.length > 1) yield bucket.map(([id]) => id)
    }
  }
}

/** FNV-1a with a final mix. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 16
  value = Math.imul(value, 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

function makeFamily(): { multiply: number; add: number }[] {
  let state = 1
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return Array.from({ length: HASHES }, () => ({ multiply: next() | 1, add: next() }))
}
