/** More often than this a term counts no more: BM25 hardly rises any further. */
const MOST = 255

/** In which passages a term stands, as it is encoded: see {@link eachPosting}. */
interface Encoded {
  passages: number
  last: number
  bytes: number[]
}

/** In which passages each term stands, and how often, collected passage by passage. */
export function createPostings() {
  const byTerm = new Map<string, Encoded>()

  return {
    /** Rows must come in order. */
    add(row: number, terms: readonly string[]): void {
      const counts = new Map<string, number>()
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      for (const [term, count] of counts) {
        const encoded = byTerm.get(term) ?? { passages: 0, last: -1, bytes: [] }
        const gap = row - encoded.last - 1
        putNumber(encoded.bytes, count === 1 ? 2 * gap : 2 * gap + 1)
        if (count > 1) encoded.bytes.push(Math.min(count, MOST))
        byTerm.set(term, { passages: encoded.passages + 1, last: row, bytes: encoded.bytes })
      }
    },
    /** Terms by UTF-16 code units, in how many passages each stands, where its bytes begin (and the last ones end), and all bytes. */
    columns() {
      const terms = [...byTerm.keys()].sort()
      const encoded = terms.map((term) => byTerm.get(term) as Encoded)
      const starts = new Int32Array(terms.length + 1)
      for (const [index, { bytes }] of encoded.entries())
        starts[index + 1] = (starts[index] as number) + bytes.length
      const postings = new Uint8Array(starts.at(-1) as number)
      for (const [index, { bytes }] of encoded.entries()) postings.set(bytes, starts[index])
      return { terms, frequencies: Int32Array.from(encoded, ({ passages }) => passages), starts, postings }
    },
  }
}

/** Seven bits a byte, the lowest first; all bytes but the last have the highest bit set. */
function putNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}

/**
 * Reads one term's passages, each with how often the term stands in it. For each passage, in order: a number of seven bits
 * a byte, twice how many passages lie between it and the one before, plus one where the term stands there more than
 * once; then how often comes as one byte more.
 */
export function eachPosting(
  postings: Uint8Array,
  start: number,
  end: number,
  visit: (row: number, count: number) => void,
): void {
  let row = -1
  for (let place = start; place < end; ) {
    let value = 0
    let byte = 128
    for (let shift = 0; byte >= 128; shift += 7) {
      byte = postings[place++] as number
      value |= (byte & 127) << shift
    }
    row += (value >>> 1) + 1
    visit(row, value & 1 ? (postings[place++] as number) : 1)
  }
}
