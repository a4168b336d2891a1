import type { Citation } from '../core/answer.ts'
import { attribute } from '../text/attribution.ts'
import { escaped } from '../text/escaped.ts'
import { fold } from '../text/fold.ts'
import { placeKey } from '../text/place-names.ts'
import { isRole } from '../text/speech-words.ts'
import type { Text } from '../text/surroundings.ts'
import { contentWords, sameName } from '../text/words.ts'
import { holdsOffice } from './placed-offices.ts'

/** "laut dem Abendblatt", "the Herald reports": an outlet named as the source. */
const SOURCE_BEFORE =
  '(?:^(?:der|dem)|(?:laut|nach|gemäß|bei|in|im|von|vom|gegenüber|according to|told|by)(?:\\s+(?:der|dem|den|the))?)\\s+[„"»“]?'
const SOURCE_AFTER =
  '[“"«”]?\\s+(?:zufolge|berichtet\\p{L}*|schreibt|schrieb|meldet\\p{L}*|nennt|spricht|says|said|reports?|reported|writes|wrote)'

/** Whom a statement gives as its source; the outlet's own words are nobody's. */
export interface Sourced {
  speaker: string | undefined
  /** Who tells what the speaker said, or the other way round: "Der Rat verlangt laut Sprecherin Muster …". */
  via: string | undefined
  isSpeech: boolean
}

/** "Laut dem Artikel", "dem Beitrag zufolge": the outlet's own words. */
const ARTICLE =
  /^(?:Artikels?|Beitrags?|Textes|Text|Berichte?s?|Zeitungsberichts?|Kommentars?|Analyse|Meldung|article|report|piece|text|story)$/u
/** "Teilt Musters Ansicht": whose view it is does not say it. */
const SHARES =
  /(?<!\p{L})(?:teil(?:t|e|te|ten|en)|unterstütz\p{L}*|share[sd]?|support(?:s|ed)?)\s(\p{Lu}[\p{L}-]*?)(?:['’]?s|['’])\s(?:Ansicht|Auffassung|Meinung|Einschätzung|Sicht|view|opinion|assessment)(?!\p{L})/u

/** Reads from a statement whose words it says it gives. */
export function sourceOf(statement: string, language: string): Sourced {
  const { attribution } = attribute({ text: statement, language }, { start: 0, end: statement.length })
  const { speaker, via, kind } = attribution
  if (speaker !== undefined && ARTICLE.test(speaker)) return { speaker: via, via: undefined, isSpeech: false }
  const isShared = speaker !== undefined && SHARES.exec(statement)?.[1] === speaker
  return { speaker: isShared ? undefined : speaker, via, isSpeech: kind !== 'outlet' }
}

/** Whether a statement gives the words of a citation to somebody whom the article does not give them to. */
export function otherSpeaker(
  stated: string,
  { attribution, outlet, quote, context }: Citation,
  { text, language }: Text,
  statedIn: string,
): boolean {
  const { speaker, via } = attribution
  const around = context.map(({ start, end }) => text.slice(start, end)).join(' ')
  const names = [speaker, via, outlet.name].filter((name) => name != null)
  if (names.some((name) => mayBeOne(stated, name, language))) return false
  // an office in another language than the article's is no name that could be another one's
  if (statedIn !== language && !wordsOf(stated).some((word) => fold(text).includes(word))) return false
  const own = contentWords(`${quote} ${around}`, language).map(({ folded }) => folded)
  const isOffice = (name: string) => name.split(/[\s-]+/).some(isRole)
  // an office stands for a name; who is known by an office only, or not at all, may be the one named
  if (isOffice(stated)) {
    const isHeld = speaker !== undefined && holdsOffice(stated, speaker, text, language)
    return !isHeld && !wordsOf(stated).some((word) => own.includes(word))
  }
  if (speaker !== undefined) return !isOffice(speaker)
  const places = own.filter((word) => !OF_PLACE.test(word)).map(placeKey)
  return !wordsOf(nameIn(stated, text)).every(
    (word) => own.includes(word) || (placeKey(word) !== undefined && places.includes(placeKey(word))),
  )
}

/** The people of a country are not its government. */
const OF_PLACE = /(?:er|ern|in|innen|isch\p{L}*|ans?)$/u

/** "Sprach Muster Chancen an": as much of what may be a name as the article has, if any of it. */
function nameIn(stated: string, text: string): string {
  const words = stated.split(' ')
  const known = words.map((_, at) => words.slice(0, words.length - at).join(' '))
  return known.find((name) => text.includes(name)) ?? stated
}

/** Whether a name of the one is one of the other, in any spelling. */
export function mayBeOne(a: string, b: string, language: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  return one.some((word) => other.some((second) => word === second || sameName(word, second, language)))
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(word))
}

/** Whether a statement names an outlet as its source that published none of the quotes. */
export function otherOutlet(
  statement: string,
  citations: readonly Citation[],
  outlets: readonly string[],
): boolean {
  const cited = new Set(citations.map(({ outlet }) => outlet.name))
  return outlets.some(
    (name) =>
      !cited.has(name) && isSource(statement, name) && !citations.some(({ quote }) => quote.includes(name)),
  )
}

function isSource(statement: string, name: string): boolean {
  const bare = escaped(name)
  return (
    new RegExp(`(?<!\\p{L})${SOURCE_BEFORE}${bare}(?!\\p{L})`, 'iu').test(statement) ||
    new RegExp(`(?<!\\p{L})${bare}${SOURCE_AFTER}`, 'u').test(statement)
  )
}

/**
 * The statement with whose words it repeats, where it tells somebody's words as a fact: reported speech stays speech.
 * Undefined where nobody is known whom it could be given to.
 */
export function withSpeaker(
  statement: string,
  { attribution, outlet }: Citation,
  language: string,
): string | undefined {
  const { speaker, via, kind } = attribution
  const through = via === undefined ? '' : language === 'en' ? ` (according to ${via})` : ` (laut ${via})`
  if (speaker !== undefined) return `${speaker}${through}: ${statement}`
  if (via !== undefined) return `${via}: ${statement}`
  if (outlet.name === null) return undefined
  const verb = kind === 'quote' ? { de: 'zitiert', en: 'quotes' } : { de: 'gibt wieder', en: 'reports' }
  return `${outlet.name} ${language === 'en' ? verb.en : verb.de}: ${statement}`
}
