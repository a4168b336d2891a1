import type { Span } from '../core/article.ts'

/** A gap longer than this means that a piece was found too far on, as the same piece of a later word. */
const MAX_GAP = 12

/**
 * Where each piece of a tokenised text stands in it; undefined for a piece that does not (an unknown one). The pieces
 * are those of SentencePiece: made of the text after NFKC, "▁" before a word.
 */
export function tokenSpans(text: string, pieces: readonly string[]): (Span | undefined)[] {
  const { normalized, offsets } = normalizedWithOffsets(text)
  let from = 0
  return pieces.map((piece) => {
    const word = piece.replaceAll('▁', '')
    const at = normalized.indexOf(word, from)
    if (word === '' || at < 0 || at - from > MAX_GAP) return undefined
    from = at + word.length
    return { start: offsets[at] as number, end: offsets[from] as number }
  })
}

function normalizedWithOffsets(text: string): { normalized: string; offsets: number[] } {
  let normalized = ''
  const offsets: number[] = []
  for (const { 0: cluster, index } of text.matchAll(/[\s\S]\p{M}*/gu)) {
    const folded = cluster.normalize('NFKC')
    normalized += folded
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index)
  }
  offsets.push(text.length)
  return { normalized, offsets }
}
