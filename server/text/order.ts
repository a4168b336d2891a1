/** What comes first and what comes later, as far as a text says so in words: "zuerst … danach", "nach dem …", "before the …". */

/** Two stretches of a text of which the one tells of what comes before the other. */
export interface Sequence {
  first: string
  later: string
}

const LATER = '(?:danach|dann|anschließend|später|daraufhin|schließlich|then|afterwards|later|subsequently)'
const FIRST = '(?:zuerst|zunächst|erst|vorher|zuvor|first)'
/** Nouns with what stands around them, up to the first word that is a verb. */
const NOUNS =
  "(?:(?:de[rmns]|die|das|eine[rmns]?|seine[rmns]?|ihre[rmns]?|the|an?|his|her|their|mit|in|im|von|und|with|of|and|\\p{Ll}+e[nrms]|[\\p{Lu}\\d][\\p{L}\\d.'’-]*)\\s?)+"
/** What happens, as a noun behind "nach" or "vor". */
const EVENT = `(?:de[rmn]|eine[rm]|seine[rmn]|ihre[rmn]|the|an?|his|her)\\s${NOUNS}`

// What reads to the end of a clause begins where one begins: else it is read again from each of its letters.
const PATTERNS: readonly RegExp[] = [
  // "zuerst A, dann B"
  new RegExp(
    `(?<!\\p{L})${FIRST}\\s(?<first>[^.;]+?)(?:,|\\sund|\\sand)?\\s${LATER}\\s(?<later>[^.;]+)`,
    'iu',
  ),
  // "B, aber zuerst A"
  new RegExp(`(?<![^.;])(?<later>[^.;]+)[,;]?\\s(?:aber|doch|but)\\s${FIRST}\\s(?<first>[^.;]+)`, 'iu'),
  // "A und später B"
  new RegExp(`(?<![^.;,–])(?<first>[^.;,–]+),?\\s(?:und|and)\\s${LATER}\\s(?<later>${NOUNS})`, 'u'),
  // "Nach A kam B"
  new RegExp(`^(?:Nach|After)\\s(?<first>${EVENT})(?<later>[^.;]+)`, 'u'),
  // "B kam nach A"
  new RegExp(`(?<![^.;,])(?<later>[^.;,]+)\\s(?:nach|after)\\s(?<first>${EVENT})`, 'u'),
  // "A kam vor B"
  new RegExp(`(?<![^.;,])(?<first>[^.;,]+)\\s(?:vor|before)\\s(?<later>${EVENT})`, 'u'),
]

/** What a text puts before something else in time. */
export function sequencesOf(text: string): Sequence[] {
  return PATTERNS.flatMap((pattern) => {
    const { first, later } = pattern.exec(text)?.groups ?? {}
    return first !== undefined && later !== undefined ? [{ first, later }] : []
  })
}
