import type { Article, Span } from '../core/article.ts'
import { escaped } from '../text/escaped.ts'
import { fold } from '../text/fold.ts'
import { findPeople } from '../text/names.ts'
import { placeKey } from '../text/place-names.ts'
import { rolesIn } from '../text/roles.ts'
import { occursInLowerCase } from '../text/speakers.ts'
import { canName, isOpener, isRole } from '../text/speech-words.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'

/** What a statement is compared with: quoted words, and what makes them readable. */
export interface Grounds {
  article: Article
  /** The quoted unit. */
  quote: string
  /** Whom a pronoun stands for, who speaks, the title: words that a name of the statement may come from. */
  around: string
  /** Who says "ich" in it. */
  speaker?: string | undefined
  place: Span
}

/** "dort": a place that was named before. */
const REFERS_TO_PLACE = /(?<!\p{L})(?:dort|hier|dorthin|da|there|here)(?!\p{L})/iu

/** A sentence may call somebody by an office or a pronoun who is named so many characters before. */
const REACH = 600
const REFERS =
  /(?<!\p{L})(?:er|sie|ihm|ihn|ihr|ihre[rnsm]?|sein|seine[rnsm]?|dessen|deren|dieser|diese|dieses|he|she|him|her|his|they|their|it|its)(?!\p{L})/iu

/** The names of a statement that neither its quotes give, nor those whom they speak of by another word. */
export function missingNames(statement: string, language: string, grounds: readonly Grounds[]): string[] {
  const words = contentWords(statement, language)
  const given = grounds.map((one) => ({ ...one, words: wordsOf(one) }))
  const missing = words.filter((word) => {
    const token = statement.slice(word.start, word.end)
    return (
      isName(token, word, statement, language, grounds) &&
      !given.some(({ words: own }) => own.some((other) => sameThing(word, other, language)))
    )
  })
  return missing
    .filter((word) => !given.some((one) => mayBeMeant(word, words, statement, language, one)))
    .map((word) => statement.slice(word.start, word.end))
}

function wordsOf({ article, quote, around }: Grounds): Word[] {
  return [...contentWords(quote, article.language), ...contentWords(around, article.language)]
}

/** One spelling, one place in two languages, or "russisch" and "Russland": a name and what is made of it. */
function sameThing(a: Word, b: Word, language: string): boolean {
  const [one, other] = [placeKey(a.folded), placeKey(b.folded)]
  if (one !== undefined && other !== undefined) return one === other
  if ((one === undefined) !== (other === undefined) && isDemonymOf(a.folded, b.folded)) return true
  return sameWord(a, b, language) || sharesStem(a.folded, b.folded) || isMisspelled(a.folded, b.folded)
}

/** "maltesisch" and "Malta": the place is only known by its name. */
function isDemonymOf(a: string, b: string): boolean {
  const [place, people] = a.length < b.length ? [a, b] : [b, a]
  return place.slice(0, 4) === people.slice(0, 4) && /(?:isch\p{L}*|er|ese|esen|ish|ian|an)$/u.test(people)
}

/** A name with one letter more or less: "Mayer", "Maier" are not told apart, "Mayer", "Meyers" are. */
function isMisspelled(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) !== 1) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  return at > 0 && short.slice(at) === long.slice(at + 1)
}

const STEM = 5

function sharesStem(a: string, b: string): boolean {
  const length = Math.min(STEM, a.length, b.length)
  return (
    (length === STEM || (length === 4 && a.length !== b.length)) && a.slice(0, length) === b.slice(0, length)
  )
}

/**
 * German capitalises every noun: what the articles put behind an article or an adjective is none, nor what they write
 * small anywhere. Words that no article has are names where they stand as such.
 */
function isName(
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
  if (OF_SEVERAL_WORDS.test(before)) return false
  if (language !== 'en' && isCommonHere({ token, before, after: statement.slice(word.end) }, isFirst))
    return false
  if (language === 'en') return !isFirst || grounds.some(({ article }) => article.text.includes(token))
  const texts = [...new Set(grounds.map(({ article }) => article.text))]
  if (texts.some((text) => occursInLowerCase(token, text))) return false
  const uses = texts.flatMap((text) => usesOf(text, token))
  if (uses.length > 0) return uses.every((before) => !NOUN_BEFORE.test(before)) || isPlaceName(uses)
  return (
    !NOUN_ENDING.test(token) &&
    !NOUN_BEFORE.test(statement.slice(0, word.start)) &&
    standsAsName(word, statement)
  )
}

/** "Vereinigte Staaten": the first word says which. */
const OF_SEVERAL_WORDS = /(?<!\p{L})(?:Vereinigte[nrs]?|United)\s$/u

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
    'Verzug Wirklichkeit Zahlung Auftrag Empfang Dienst Hilfe Erfolg Grund Zusammenhang Folge Protest Trauer Freude Wut Mangel ' +
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
const NOUN_BEFORE =
  /(?<!\p{L})(?:de[rsnm]|die|das|eine?[rsnm]?|keine?[rsnm]?|(?:sein|ihr|unser|dies|jed|all|viel|mehrer|einig)e?[rsnm]?|zu[rm]|[ai]m|vom|beim|ins|\p{Ll}{2,}(?:e|en|er|es|em)|\d+)\s+$/u
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|ismus|nis|nisse|tum|ling|chen)s?$/u

/** "Fischer holten" are several, "Berichte gelesen zu haben" has no subject: no names. */
const NO_NAME_AFTER = /^\s\p{Ll}{2,}en(?!\p{L})|^[^,;.]*\szu\s\p{Ll}+n(?!\p{L})/u

/** Beside another capital, behind an office or a preposition alone, or with a verb of its own at the start. */
function standsAsName({ start, end }: Word, statement: string): boolean {
  const before = /(\p{Lu}[\p{L}-]*)\s+$/u.exec(statement.slice(0, start))?.[1]
  const after = /^\s+(\p{Lu}[\p{L}-]*)/u.exec(statement.slice(end))?.[1]
  const isPlace =
    after === undefined &&
    /(?<!\p{L})(?:in|nach|aus|bei)\s$/u.test(statement.slice(0, start)) &&
    !/(?:en|e|n|er|s)$/u.test(statement.slice(start, end))
  const alone = before === undefined && after === undefined
  return (
    (before !== undefined && isRole(before)) ||
    isPlace ||
    after !== undefined ||
    (alone && /(?:^|,\s)$/u.test(statement.slice(0, start)) && !NO_NAME_AFTER.test(statement.slice(end)))
  )
}

/**
 * Whether the quote can mean a name by another word ("der Präsident", "er"): the article names it shortly before or in
 * its title, and nobody else stands in its place.
 */
function mayBeMeant(
  word: Word,
  words: readonly Word[],
  statement: string,
  language: string,
  { article, quote, place }: Grounds,
): boolean {
  const near = `${article.title}\n${article.text.slice(Math.max(0, place.start - REACH), place.start)}`
  const isNamed = contentWords(near, article.language).some((other) => sameThing(word, other, language))
  if (!isNamed) return false
  if (REFERS_TO_PLACE.test(quote) && standsInPlace(word, statement)) return true
  if (placeKey(word.folded) !== undefined) return isAttribute(word, statement)
  if (!isPerson(word, article, language)) return false
  const own = contentWords(quote, article.language)
  if (!REFERS.test(quote) && !own.some((other) => isOffice(other) && !isIndefinite(other, quote)))
    return false
  const [mine, theirs] = [rolesIn(statement, language), rolesIn(quote, article.language)]
  const spare = own.filter(
    (other) =>
      other.capital &&
      !other.role &&
      !other.light &&
      canName(quote.slice(other.start, other.end)) &&
      !NOUN_BEFORE.test(quote.slice(0, other.start)) &&
      !words.some((one) => sameThing(one, other, language)),
  )
  return !spare.some(({ start }) => theirs.get(start) === mine.get(word.start))
}

/** Introduced with an office, or by first name and surname. */
function isPerson(word: Word, { text }: Article, language: string): boolean {
  const isIntroduced = findPeople(text).some((name) =>
    contentWords(name, language).some((part) => sameWord(word, part, language)),
  )
  return isIntroduced || pairsIn(text).some((pair) => pair.some((name) => fold(name) === word.folded))
}

/** Two capitals side by side of which none is a common noun: "Petra Muster". */
function pairsIn(text: string): string[][] {
  return [...text.matchAll(/(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}-]*)\s(?=(\p{Lu}\p{Ll}[\p{L}-]*))/gu)]
    .map(([, first, last]) => [first, last] as string[])
    .filter((pair) => pair.every((name) => canName(name) && !isRole(name) && !occursInLowerCase(name, text)))
}

/** "in Musterstadt", "nach Musterstadt". */
function standsInPlace({ start }: Word, statement: string): boolean {
  return /(?<!\p{L})(?:in|aus|nach|bei|from|at|to|near)\s$/iu.test(statement.slice(0, start))
}

/** "US-Regierung", "die russische Regierung": whose office it is goes without saying. */
function isAttribute({ capital, start, end }: Word, statement: string): boolean {
  return statement[end] === '-' || (!capital && /^\s\p{Lu}/u.test(statement.slice(end)) && start > 0)
}

/** "Ein Diplomat" is nobody who was named before. */
function isIndefinite({ start }: Word, quote: string): boolean {
  return /(?<!\p{L})(?:eine?[rnm]?|mehrere|einige|viele|an?|several|some)\s+(?:[\p{Ll}-]+\s+)?(?:\p{Lu}[\p{L}]*-)?$/iu.test(
    quote.slice(0, start),
  )
}

/** "Präsident", also in the plural. */
function isOffice({ role, capital, folded }: Word): boolean {
  return role || (capital && isRole(folded.replace(/(?:innen|en|e|s)$/, '')))
}
