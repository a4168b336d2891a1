import { placeKey } from '../text/place-names.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'

const SENTENCE_END = /[;!?]\s|\.[“”"«]?\s(?!\p{Ll})/u

/** Where a clause ends that may say no by itself: "Es stimmt nicht, dass …" is none. */
const CLAUSE = new RegExp(
  [
    SENTENCE_END.source,
    '–\\s',
    '[“”"«],\\s',
    ',?\\s(?=(?:und|aber|oder|sondern|doch|jedoch|während|obwohl|weil|and|but|or|while|although|because)\\s)',
    // what follows from it, and what is named only to be ruled out: "…, was bedeutet, dass", "…, kein Verein"
    ',\\s(?=(?:was|which) (?:bedeutet|heißt|means|implies)(?!\\p{L}))',
    ',\\s(?=(?:nicht|kein\\p{L}{0,2}|not)\\s[^,;.–]*(?:[,;.–“”"]|$))',
    // a relative clause, but no infinitive with "zu"
    ',\\s(?=(?:der|die|das|den|dem|dessen|deren|who|which|whose)\\s[^,]*\\p{Ll}[,.])(?!(?:[^,;.]|[,.]\\d)*\\szu\\s\\p{Ll}+n(?!\\p{L}))',
  ].join('|'),
  'u',
)

/** What something is for is not denied with it: "nicht …, um zu vermeiden, dass". */
const FOR = /,\s(?=um\s(?:[^,;.]*\s)?zu\s\p{Ll}+n(?!\p{L}))/u

/** What says what was demanded or supposed belongs to its main clause. */
const PART = new RegExp(
  `${CLAUSE.source}|,\\s(?!(?:dass|daß|ob|um|that|whether|zu)\\s|(?:[^,;.]|[,.]\\d)*(?:\\szu\\s\\p{Ll}+n|\\p{Ll}zu\\p{Ll}+en)(?!\\p{L}))`,
  'u',
)

/** Another sentence that only names a place of the statement is beside the point where one has so many of its words. */
const MANY = 3

/** The clauses of a quote that have a content word of the statement. */
export function sharedClauses(statement: string, quoted: string, language: string): string {
  const stated = contentWords(statement, language)
  const sentences = quoted.split(SENTENCE_END)
  const others = stated.filter(({ folded }) => placeKey(folded) === undefined)
  const most = Math.max(...sentences.map((sentence) => sharedBy(sentence, stated, language)))
  return sentences
    .filter((sentence) => most < MANY || sharedBy(sentence, others, language) > 0)
    .flatMap((sentence) => sentence.split(CLAUSE).flatMap((clause) => clause.split(FOR)))
    .filter((clause) => sharedBy(clause, stated, language) > 0)
    .join(' ')
}

/** The clauses that have the most content words of the statement. */
export function nearestClauses(statement: string, quoted: string, language: string): string {
  const stated = contentWords(statement, language)
  const clauses = quoted.split(PART).map((clause) => ({ clause, shared: sharedBy(clause, stated, language) }))
  const most = Math.max(...clauses.map(({ shared }) => shared))
  return clauses
    .filter(({ shared }) => shared > 0 && shared >= most / 2)
    .map(({ clause }) => clause)
    .join(' ')
}

function sharedBy(text: string, stated: readonly Word[], language: string): number {
  const words = contentWords(text, language)
  return stated.filter((one) => words.some((word) => sameWord(one, word, language))).length
}
