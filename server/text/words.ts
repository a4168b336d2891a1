import type { Span } from '../core/article.ts'
import { fold } from './fold.ts'
import { areSynonyms, sidesOf } from './lexicon.ts'
import { lastName } from './names.ts'
import { IN_TURN } from './opposites.ts'
import { isRole } from './speech-words.ts'
import { stemGerman } from './stems.ts'
import { LIGHT_WORDS } from './synonyms.ts'
import { termsOf } from './terms.ts'
import { PARTICLES, stemOf } from './word-stems.ts'

/** A content word of a text, with the forms in which it is compared. */
export interface Word extends Span {
  folded: string
  stem: string
  /** The same for all spellings of a name; empty without a capital. */
  nameKey: string
  /** Begins with a capital: in German a noun or a name, in English a name. */
  capital: boolean
  /** A statement is the same without it: adverbs, verbs of saying, times. */
  light: boolean
  /** Offices and professions, which a name can stand without. */
  role: boolean
}

const light = new Set(LIGHT_WORDS.trim().split(/\s+/).map(fold))
const lightStems = new Set([...light].map(stemGerman))
const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|may|june|july|october|december)(?:s|abend|morgen|nachmittag|vormittag|nacht|mittag)?$/

/** Texts whose words are kept: a statement and its quotes are asked for theirs by each check. */
const KEPT = 64
const kept = new Map<string, readonly Word[]>()

/** The content words of a text, particles of German verbs put back to their verb ("nahm … fest" is "festnahm"). */
export function contentWords(text: string, language: string): readonly Word[] {
  const key = `${language} ${text}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const words = wordsIn(text, language)
  kept.set(key, words)
  return words
}

function wordsIn(text: string, language: string): Word[] {
  const words: Word[] = []
  for (const { 0: token, index } of text.matchAll(/\p{L}[\p{L}\p{M}’']*/gu)) {
    if (language !== 'en' && endsClause(text, token, index)) {
      attach(token, words, text)
      continue
    }
    if (termsOf(foldWord(token), language).length === 0) continue
    words.push(wordOf(token, language, { start: index, end: index + token.length }))
  }
  return words
}

function wordOf(token: string, language: string, place: Span, capital = /^\p{Lu}/u.test(token)): Word {
  const folded = foldWord(token)
  return {
    ...place,
    folded,
    stem: stemOf(folded, language, capital),
    nameKey: capital ? nameKeyOf(folded) : '',
    capital,
    light: isLight(folded, language, capital),
    role: capital && isRole(token),
  }
}

function foldWord(token: string): string {
  return fold(token).replace(/'s$/, '')
}

function isLight(folded: string, language: string, capital: boolean): boolean {
  return (
    light.has(folded) ||
    TIME.test(folded) ||
    (language !== 'en' && !capital && lightStems.has(stemGerman(folded)))
  )
}

function endsClause(text: string, token: string, at: number): boolean {
  return (
    PARTICLES.includes(fold(token)) &&
    /^\s*(?:[,.;:!?“”"»)–]|$|und\s|weil\s)/u.test(text.slice(at + token.length))
  )
}

/** The verb of a main clause is its first word that is neither a noun nor light. */
function attach(particle: string, words: Word[], text: string): void {
  const clauseStart = Math.max(
    0,
    ...words.filter(({ end }) => /^\s*[,;:]/.test(text.slice(end))).map(({ end }) => end),
  )
  const verb = words.find(
    ({ capital, start }) => !capital && start >= clauseStart && !isAdjective(text, start),
  )
  if (!verb) return
  verb.folded = fold(particle) + verb.folded
  verb.stem = fold(particle) + stemGerman(verb.folded.slice(fold(particle).length))
  verb.light = isLight(verb.folded, 'de', false)
}

/** "der fünfte Befragte", "ohne zusätzliches Geld": a word between an article or a preposition and a noun. */
function isAdjective(text: string, at: number): boolean {
  return (
    BEFORE_ADJECTIVE.test(text.slice(Math.max(0, at - 40), at)) && /^\p{Ll}+\s+\p{Lu}/u.test(text.slice(at))
  )
}

const BEFORE_ADJECTIVE =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|\p{L}{0,2}eine?[rnsm]?|[Jj]ede[rsnm]?|[Mm]it|[Oo]hne|[Ff]ür|[Ii][nm]|[Zz]u[mr]?|[Vv]o[nm]|[Aa]m|[Bb]ei|[Nn]ach|[Aa]uf|[Aa]n|[Uu]nter|[Üü]ber|[Vv]or|[Dd]urch|[Gg]egen|[Uu]m)\s+(?:\p{Ll}+e[rnsm]?\s+)?$/u

/** Whether two words mean the same: one stem, synonyms, spellings of one name, or a compound and its head. */
export function sameWord(a: Word, b: Word, language: string): boolean {
  if (a.stem === b.stem) return true
  if (areSynonyms(a.stem, b.stem, language)) return true
  if (language !== 'en' && !a.capital && !b.capital && isAblaut(a.stem, b.stem)) return true
  if (isDerived(a.stem, b.stem) || isDerived(b.stem, a.stem)) return true
  if (!a.capital || !b.capital) return false
  return a.nameKey === b.nameKey || isHead(a.folded, b.folded) || isHead(b.folded, a.folded)
}

/** Those of some words that a text has as well. */
export function sharedWith(text: string, words: readonly Word[], language: string): Word[] {
  const given = contentWords(text, language)
  return words.filter((word) => given.some((other) => sameWord(word, other, language)))
}

/** Whether two names or offices can be one person's: by their last words, in any spelling. */
export function sameName(a: string, b: string, language: string): boolean {
  const [one, other] = [a, b].map((name) => {
    const last = lastName(name)
    return wordOf(last, language, { start: 0, end: last.length }, true)
  })
  return sameWord(one as Word, other as Word, language)
}

/** Whether two words are opposites, the second one perhaps of another language. */
export function areOpposites(a: Word, b: Word, language: string, other = language): boolean {
  return opposedIn(a, b, language, other).length > 0
}

/** Whether two words are opposites of which only one can be so: not "began" and "ended". */
export function excludeEachOther(a: Word, b: Word, language: string): boolean {
  return opposedIn(a, b, language).some((pair) => !IN_TURN.has(pair))
}

/** The pairs on whose two sides they are. */
function opposedIn(a: Word, b: Word, language: string, other = language): string[] {
  const theirs = sidesOf(b.stem, other)
  return [...sidesOf(a.stem, language)].flatMap((side) => {
    const pair = side.slice(0, -1)
    return theirs.has(pair + (side.endsWith('+') ? '-' : '+')) ? [pair] : []
  })
}

/** Whether two words of two languages are on the same side of a pair of opposites. */
export function onOneSide(a: Word, b: Word, language: string, other: string): boolean {
  return !sidesOf(a.stem, language).isDisjointFrom(sidesOf(b.stem, other))
}

/** Forms of a strong verb differ in their vowel only: "ausbrach", "ausgebrochen". */
function isAblaut(a: string, b: string): boolean {
  const consonants = a.replaceAll(/[aeiouy]+/g, '')
  return consonants.length >= 3 && a[0] === b[0] && consonants === b.replaceAll(/[aeiouy]+/g, '')
}

/** "Ankündigung" is derived from "ankündig-". */
function isDerived(shorter: string, longer: string): boolean {
  return (
    shorter.length >= 4 &&
    longer.startsWith(shorter) &&
    /^(?:ung|er|erin|lich|ig|isch|tion|ment|ion|s|n|en|al)$/.test(longer.slice(shorter.length))
  )
}

/** "Minister" is the head of "Verkehrsminister", but no "Vizepräsident" is the president. */
function isHead(compound: string, head: string): boolean {
  if (head.length < 4 || !compound.endsWith(head)) return false
  const rest = compound.slice(0, -head.length)
  return (
    rest.length >= 2 &&
    !/^(?:vize|ex|alt|anti|nicht|un|sub|stell|gegen|co|unter|ober|vor)$/.test(rest.replace(/-$/, ''))
  )
}

/** One key for the ways in which a name of another script is written in German and English. */
function nameKeyOf(folded: string): string {
  return folded
    .replaceAll(/schtsch|shch|tsch|tch/g, 'c')
    .replaceAll(/sch|sh|zh/g, 's')
    .replaceAll(/ch(?=[eiao])/g, 'c')
    .replaceAll(/kh/g, 'h')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/w/g, 'v')
    .replaceAll(/z/g, 's')
    .replaceAll(/ck|q/g, 'k')
    .replaceAll(/[jy]/g, 'i')
    .replaceAll(/(.)\1+/g, '$1')
    .replace(/(?:ii|i)$/, '')
}

/** Whether a compound says in one word what two words of the other text say: "Tunnelbau", "Bau des Tunnels". */
export function isCompoundOf(compound: Word, words: readonly Word[]): boolean {
  if (!compound.capital || compound.folded.length < 8) return false
  const heads = words.filter(
    ({ folded, stem }) =>
      folded.length >= 3 && (compound.stem.endsWith(stem) || compound.folded.endsWith(folded)),
  )
  return heads.some((head) =>
    words.some(
      (first) =>
        first !== head &&
        first.stem.length >= 3 &&
        compound.folded.startsWith(first.stem) &&
        compound.folded.length - first.stem.length - head.folded.length <= 3,
    ),
  )
}
