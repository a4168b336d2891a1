import type { Span } from '../core/article.ts'

const NEGATIONS =
  /(?<![\p{L}])(?:nicht(?!-)|kein\p{L}{0,2}|nie|niemals|niemand\p{L}{0,2}|nichts|nein|nirgends|nirgendwo|ohne|weder|keinerlei|keinesfalls|keineswegs|not|no|never|nobody|nothing|nowhere|without|neither|none|cannot|\p{L}+n['’]t)(?![\p{L}])/giu

/** "Nicht nur" says yes to more than one thing. */
export const NOT_ONLY =
  /(?<!\p{L})(?:nicht (?:nur|bloß|lediglich|zuletzt)|not (?:only|just|merely|least))(?!\p{L})/giu

/** How often a German or English text says no. */
export function negations(text: string): number {
  return negationsIn(text).length
}

/** Where it says no. */
export function negationsIn(text: string): Span[] {
  return [...text.matchAll(NEGATIONS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}
