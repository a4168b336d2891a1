import { escaped } from '../text/escaped.ts'
import { placeKey } from '../text/place-names.ts'
import { occursInLowerCase } from '../text/speakers.ts'
import { canName, isOpener, isRole } from '../text/speech-words.ts'
import type { Word } from '../text/words.ts'
import type { Grounds } from './grounds.ts'

/**
 * German capitalises every noun: what the articles put behind an article or an adjective is none, nor what they write
 * small anywhere. Words that no article has are names where they stand as such.
 */
export function isName(
  token: string,
  word: Word,
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): boolean {
  if (placeKey(word.folded) !== undefined) return true
  if (!word.capital || word.role || word.light || !canName(token)) return false
  // the last part of a compound is a common noun: "NATO-Staaten"
  if (token.length < 2 || statement[word.start - 1] === '-' || /^(?:Nein|Ja|Yes|No)$/.test(token))
    return false
  if (/^\p{Lu}\p{L}*\p{Lu}$/u.test(token)) return !grounds.some((one) => abbreviates(token, one))
  if (/^\p{Lu}{4,}$/u.test(token)) return true
  const before = statement.slice(0, word.start)
  const isFirst = !/\p{L}/u.test(before)
  if (OF_SEVERAL_WORDS.test(`${before}${token}`)) return false
  if (language !== 'en' && isCommonHere({ token, before, after: statement.slice(word.end) }, isFirst))
    return false
  if (language === 'en') return !isFirst || grounds.some(({ article }) => article.text.includes(token))
  const texts = [...new Set(grounds.map(({ article }) => article.text))]
  if (texts.some((text) => occursInLowerCase(token, text))) return false
  const uses = texts.flatMap((text) => usesOf(text, token))
  if (uses.length > 0) return uses.every((use) => !NOUN_BEFORE.test(use)) || isPlaceName(uses)
  return !NOUN_ENDING.test(token) && !NOUN_BEFORE.test(before) && standsAsName(word, statement)
}

/** "Vereinigte Staaten": the first word says which. */
const OF_SEVERAL_WORDS =
  /(?<!\p{L})(?:Vereinigte[nrs]? (?:Staaten|Königreichs?|Emiraten?)|United (?:States|Kingdom|Nations))$/u

/** Whether a capital says nothing where it stands: at the start of a sentence, or behind what goes before a noun. */
function isCommonHere(
  { token, before, after }: { token: string; before: string; after: string },
  isFirst: boolean,
): boolean {
  if (isFirst)
    return isOpener(token) || VERB_AFTER_PARTICIPLE.test(`${token}${after}`) || ARTICLE_AFTER.test(after)
  return COMMON_BEFORE.test(before) || (PREPOSITION.test(before) && WITHOUT_ARTICLE.has(token))
}

/** "Vorgesehen war", "Bekannt ist": no subject. */
const VERB_AFTER_PARTICIPLE =
  /^\p{L}*(?:ge\p{Ll}{2,}|[eg]t|annt)(?:en|t)?\s(?:war|ist|sind|waren|wurden?|werden|wird)(?!\p{L})/u
/** "Machten die Partner weiter, …": a verb. */
const ARTICLE_AFTER = /^\s(?:die|der|das|den|dem|ein|eine|einen|man|es|er|sie|ihr|ihre|sein|seine)\s/u
/** "dem Artikel", "aus europäischen Staaten", "weiterer Angriffe". */
const COMMON_BEFORE =
  /(?<!\p{L})(?:(?:welche|jede|diese|manche|solche|keine|eine|mehrere|weitere|einige|viele)[rnsm]?|kein|ein|de[rsnm]|die|das|zu[rm]|[ai]m|vom|beim|ins|größere[rnsm]?|\p{Ll}+(?:isch|lich|ig)e[nrms]?)\s$/u
const PREPOSITION =
  /(?<!\p{L})(?:in|aus|nach|bei|mit|ohne|zu|auf|außer|unter|vor|an|über|um|für|gegen|per|von)\s$/iu
/** German nouns that stand behind a preposition without an article. */
const WITHOUT_ARTICLE = new Set(
  (
    'Haft Betracht Kraft Gang Frage Angriff Aussicht Not Angst Protest Furcht Rente Form Sicht Gefahr Ruhe Brand Gewahrsam Ansicht ' +
    'Auskunft Lesart Art Maßgabe Bezug Hinblick Sorge Rücksicht Zukunft Summe Betrieb Bewegung Kauf Kenntnis Verbindung Verdacht ' +
    'Verzug Wirklichkeit Zahlung Auftrag Empfang Dienst Hilfe Erfolg Grund Zusammenhang Folge Trauer Freude Wut Mangel ' +
    'Schutz Sicherheit Armut Freiheit Frieden Krieg Gewalt Gefangenschaft Druck Abstand Anspruch Arbeit Bord Dauer Ende Beginn ' +
    'Zeit Stelle Basis Anfrage Antrag Anhieb Kosten Zuwarten Nachsicht Zögern Aufschub Zweifel Ausnahme Gegenleistung Geld Recht'
  ).split(' '),
)

/** "IWF" for "Internationaler Währungsfonds": its letters are initials, in their order. */
function abbreviates(token: string, { quote, around }: Grounds): boolean {
  const initials = [...`${quote} ${around}`.matchAll(/(?<!\p{L})\p{L}/gu)].join('').toLowerCase()
  const [first, ...others] = token.toLowerCase()
  return initials.includes([first, ...others].join('')) || initials.includes(`${first}${others.at(-1)}`)
}

function usesOf(text: string, token: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}-])${escaped(token)}(?![\\p{L}])`, 'gu'))].map(
    ({ index }) => text.slice(Math.max(0, index - 40), index),
  )
}

/** "Das alte Rom" is a name all the same, since it stands "in" and "nach" without an article. */
function isPlaceName(uses: readonly string[]): boolean {
  return (
    uses.some((before) => /(?<!\p{L})(?:in|nach|aus)\s$/u.test(before)) &&
    uses.every((before) => !DETERMINED.test(before))
  )
}
const DETERMINED = /(?<!\p{L})(?:de[rsnm]|die|das|eine?[rsnm]?|keine?[rsnm]?|zu[rm]|[ai]m|vom|beim)\s+$/u

/** "der", "einem", "neue", "zur": what stands before a common noun. */
export const NOUN_BEFORE =
  /(?<!\p{L})(?:de[rsnm]|die|das|eine?[rsnm]?|keine?[rsnm]?|(?:sein|ihr|unser|dies|jed|all|viel|mehrer|einig)e?[rsnm]?|zu[rm]|[ai]m|vom|beim|ins|\p{Ll}{2,}(?:e|en|er|es|em)|\d+)\s+$/u
/** "Sperrungen", "Freiheit": a common noun wherever it stands. */
export const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|ismus|nis|nisse|tum|ling|chen)s?$/u

/** "Fischer holten" are several, "Berichte gelesen zu haben" has no subject: no names. */
const NO_NAME_AFTER = /^\s\p{Ll}{2,}en(?!\p{L})|^[^,;.]*\szu\s\p{Ll}+n(?!\p{L})/u

/** Beside another capital, behind an office or a preposition alone, or with a verb of its own at the start. */
function standsAsName({ start, end }: Word, statement: string): boolean {
  const [before, after] = [statement.slice(0, start), statement.slice(end)]
  if (/^\s+\p{Lu}/u.test(after)) return true
  const capital = /(\p{Lu}[\p{L}-]*)\s+$/u.exec(before)?.[1]
  if (capital !== undefined && isRole(capital)) return true
  if (/(?<!\p{L})(?:in|nach|aus|bei)\s$/u.test(before))
    return !/(?:e|n|er|s)$/u.test(statement.slice(start, end))
  return capital === undefined && /(?:^|,\s)$/u.test(before) && !NO_NAME_AFTER.test(after)
}
