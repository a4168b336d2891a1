/** More often than this a term counts no more: BM25 hardly rises any further. */
const MOST = 255

/** In which passages each term stands, and how often, collected passage by passage. */
export function createPostings() {
  const byTerm = new Map<string, { rows: number[]; counts: number[] }>()

  return {
    /** Rows must come in order. */
    add(row: number, terms: readonly string[]): void {
      const counts = new Map<string, number>()
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      for (const [term, count] of counts) {
        const postings = byTerm.get(term) ?? { rows: [], counts: [] }
        postings.rows.push(row)
        postings.counts.push(Math.min(count, MOST))
        byTerm.set(term, postings)
      }
    },
    /** One column after the other, as a snapshot holds them. */
    columns() {
      const terms = [...byTerm.keys()].sort()
      const starts = new Int32Array(terms.length + 1)
      for (const [index, term] of terms.entries()) {
        starts[index + 1] = (starts[index] as number) + (byTerm.get(term)?.rows.length ?? 0)
      }
      const passages = new Int32Array(starts.at(-1) as number)
      const counts = new Uint8Array(passages.length)
      for (const [index, term] of terms.entries()) {
        const start = starts[index] as number
        passages.set(byTerm.get(term)?.rows ?? [], start)
        counts.set(byTerm.get(term)?.counts ?? [], start)
      }
      return { terms, starts, passages, counts }
    },
  }
}
