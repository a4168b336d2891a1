import { fold } from '../text/fold.ts'
import { placeKey } from '../text/place-names.ts'
import { contentWords, sharedWith, type Word } from '../text/words.ts'

const SENTENCE_END = /[;!?]\s|\.[“”"«]?\s(?!\p{Ll})/u

/** Where a clause ends that may say no by itself: "Es stimmt nicht, dass …" is none. */
const CLAUSE = new RegExp(
  [
    SENTENCE_END.source,
    '–\\s',
    '[“”"«],\\s',
    ',?\\s(?=(?:und|aber|oder|sondern|doch|jedoch|während|obwohl|weil|and|but|or|while|although|because)\\s)',
    // what follows from it: "…, was bedeutet, dass"
    ',\\s(?=(?:was|which) (?:bedeutet|heißt|means|implies)(?!\\p{L}))',
    // a relative clause, but no infinitive with "zu"
    ',\\s(?=(?:der|die|das|den|dem|dessen|deren|who|which|whose)\\s[^,]*\\p{Ll}[,.])(?!(?:[^,;.]|[,.]\\d)*\\szu\\s\\p{Ll}+n(?!\\p{L}))',
  ].join('|'),
  'u',
)

/** What something is for is not denied with it: "nicht …, um zu sparen"; nor what is only ruled out: "…, kein Verein". */
const APART =
  /,\s(?=um\s(?:[^,;.]*\s)?zu\s\p{Ll}+n(?!\p{L})|(?:nicht|kein\p{L}{0,2}|not)\s(?![^,;.–]*\s(?:zu|to)\s)[^,;.–]*(?:[,;.–“”"]|$))/u

/** What says what was demanded or supposed belongs to its main clause. */
const PART = new RegExp(
  `${CLAUSE.source}|,\\s(?!(?:dass|daß|ob|um|that|whether|zu)\\s|(?:[^,;.]|[,.]\\d)*(?:\\szu\\s\\p{Ll}+n|\\p{Ll}zu\\p{Ll}+en)(?!\\p{L}))`,
  'u',
)

/** Where a sentence has so many words of the statement, another one with a place and one of these words is beside the point. */
const MANY = 3

/** The clauses of a quote that have a content word of the statement. */
export function sharedClauses(statement: string, quoted: string, language: string): string {
  const stated = contentWords(statement, language)
  const sentences = quoted
    .split(SENTENCE_END)
    .map((sentence) => ({ sentence, shared: sharedWith(sentence, stated, language) }))
  const [best = []] = sentences.map(({ shared }) => shared).sort((a, b) => b.length - a.length)
  const isAside = (shared: readonly Word[]) =>
    shared !== best &&
    best.length >= MANY &&
    shared.filter(({ folded }) => placeKey(folded) === undefined).length <= 1 &&
    shared.every((word) => best.includes(word) || placeKey(word.folded) !== undefined)
  return sentences
    .filter(({ shared }) => !isAside(shared))
    .flatMap(({ sentence }) => sentence.split(CLAUSE).flatMap(apart))
    .filter((clause) => sharedWith(clause, stated, language).length > 0)
    .join(' ')
}

/** "kein Verein, sagte Muster": who says so is not ruled out. */
function apart(clause: string): string[] {
  return clause
    .split(APART)
    .flatMap((part) => (/^(?:nicht|kein\p{L}{0,2}|not)\s/u.test(part) ? part.split(/,\s/) : [part]))
}

/** The clauses that have the most content words of the statement. */
export function nearestClauses(statement: string, quoted: string, language: string): string {
  const stated = contentWords(statement, language)
  const clauses = quoted
    .split(PART)
    .map((clause) => ({ clause, shared: sharedWith(clause, stated, language).length }))
  const most = Math.max(...clauses.map(({ shared }) => shared))
  return clauses
    .filter(({ shared }) => shared > 0 && shared >= most / 2)
    .map(({ clause }) => clause)
    .join(' ')
}

/** Whether two texts, perhaps of two languages, have a name or a word that both write alike. */
export function sharesWord(one: string, other: string): boolean {
  const starts = (text: string) =>
    (fold(text).match(/\p{L}{4,}/gu) ?? []).map((word) => placeKey(word) ?? word.slice(0, 5))
  return !new Set(starts(one)).isDisjointFrom(new Set(starts(other)))
}
