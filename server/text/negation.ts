const NEGATIONS =
  /(?<![\p{L}])(?:nicht(?!-)|kein\p{L}{0,2}|nie|niemals|niemand\p{L}{0,2}|nichts|nein|nirgends|nirgendwo|ohne|weder|keinerlei|keinesfalls|keineswegs|not|no|never|nobody|nothing|nowhere|without|neither|none|cannot|\p{L}+n['’]t)(?![\p{L}])/giu

/** How often a German or English text says no. */
export function negations(text: string): number {
  return [...text.matchAll(NEGATIONS)].length
}
