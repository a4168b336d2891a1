import type { Piece } from '../shared/split.ts'

/** A text with the answering words marked and the insertions set apart. */
export function Marked({ text, pieces }: { text: string; pieces: Piece<'answer' | 'insertion'>[] }) {
  return pieces.map(({ start, end, kind }) => {
    const words = text.slice(start, end)
    if (kind === 'answer') return <mark key={start}>{words}</mark>
    if (kind === 'insertion') return <ins key={start}>{words}</ins>
    return <span key={start}>{words}</span>
  })
}
