import { capitalised } from '../text/capitalised.ts'
import { escaped } from '../text/escaped.ts'
import { detectLanguage } from '../text/language.ts'
import { resolvePerson } from '../text/speakers.ts'
import { canName, isRole } from '../text/speech-words.ts'
import { questionTerms } from '../text/terms.ts'
import { asksSomething } from './orders.ts'
import { hasPronoun, resolved } from './pronouns.ts'
import { INTERROGATIVE } from './question-words.ts'

/** An earlier turn with what its citations say, read again from the articles. */
export interface PastTurn {
  question: string
  /** What the turn cited, … */
  quotes: string[]
  /** … the texts of the articles … */
  articles: string[]
  /** … and who speaks in the quotes, best first. */
  speakers: string[]
}

const ABOUT = '(?:was ist mit|wie sieht es mit|wie sieht es|what about|how about)\\s+'
const OPENER = new RegExp(`^(?:und|aber|also|and|but|so)\\s+(?:${ABOUT})?|^${ABOUT}`, 'iu')
const CORRECTION =
  /^(?:(?:nein|nee|no|falsch|nicht ganz|sorry|entschuldigung)[,.!]?\s+)?(?:ich mein(?:e|te)|gemeint (?:ist|war)|i mean|i meant)\s*[,:]?\s+(?:doch\s+|natürlich\s+)?|^(?:nein|nee|no)[,.!]\s+(?:nicht \S+,?\s+sondern\s+)?/iu
const ASKS = new RegExp(`^${INTERROGATIVE}(?!\\p{L})`, 'iu')
/** Question words that ask for a circumstance, so that another can take their place; "wer" and "was" are the subject. */
const CIRCUMSTANCE =
  /^(?:(?:seit|bis|ab|since|until)\s+)?(?:wann|wo|wohin|woher|warum|wieso|weshalb|weswegen|wie (?:lange|oft)|when|where|why|how (?:long|often))(?=\s)/iu
/** "Seit wann?", "Warum denn?": all else stands in the question before. */
const BARE = new RegExp(
  `^${INTERROGATIVE}(?!\\p{L})(?:\\s+(?:lange|viele?|oft|genau|denn|many|much|long|often|exactly))*\\s*\\?*$`,
  'iu',
)
const NAME = "\\p{Lu}[\\p{L}\\d'’-]*(?:\\s+\\p{Lu}[\\p{L}\\d'’-]*)*"
/** "in Polen", "bei den Männern": a phrase that can take the place of one with the same preposition. */
const PHRASE = new RegExp(
  `^((?:[Ii][nm]|[Bb]eim?|[Ll]aut|[Ff]ür|[Gg]egen|[Nn]ach|[Vv]o[nm]|[Mm]it|[Aa]us|[Aa]m|[Aa]uf|[Zz]u[mr]?|[Ff]or|[Ff]rom|[Ww]ith|[Aa]t|[Oo]n|[Bb]y)(?:\\s+(?:der|dem|den|die|das|the))?)\\s+(${NAME})$`,
  'u',
)
/** "Muster und Beispiel", of whom the second may be exchanged. */
const PAIR = new RegExp(`(${NAME}\\s+(?:und|and))\\s+${NAME}`, 'u')
const DETERMINER = /^(?:der|die|das|dem|den|the)\s+/iu
const WRITES =
  /^(?:was|wie|what|how)\s+(?:(?:schreib|berichte|melde|sag)t|steht (?:bei|im?n?)|sieht|does|did|is in)\s+(?:(?:der|die|das|dem|den|the)\s+)?(.+?)(?:\s+(?:dazu|darüber|davon|das|(?:say|write|report)(?:\s+(?:about|on)\s+(?:it|this|that))?))?\s*\?*$/iu
const WRITING = /^(?:was|wie)\s+(?:schreib|berichte|melde)t|(?:write|report)(?:\s|\?|$)/iu
/** Prepositions that begin the same phrase: "zur Dauer", "zu einer Zusammenarbeit". */
const PREPOSITIONS = [
  'zu|zum|zur',
  'in|im',
  'bei|beim',
  'von|vom',
  'an|am',
  'über',
  'mit',
  'about',
  'with',
  'on',
].map((group) => ({
  begins: new RegExp(`^(?:${group})\\s`, 'iu'),
  within: new RegExp(`(?<=\\s)(?:${group})\\s`, 'giu'),
}))
/** With so few content words a question that opens with "Und" leans on the one before. */
const ELLIPSIS = 2

/**
 * Makes a follow-up readable without its history: a pronoun is replaced by the person it stands for, an ellipsis
 * completed by the question before, another outlet put in the place of the one asked for, a correction applied. A
 * question that stands alone stays as it is.
 *
 * @param outlets names of the outlets that the articles are from
 */
export function condense(
  question: string,
  history: readonly PastTurn[],
  outlets: readonly string[] = [],
): string {
  let previous: PastTurn | undefined
  for (const turn of history) {
    const asked = standalone(turn.question, previous, outlets)
    // nothing follows up on a greeting
    if (asksSomething(asked)) previous = { ...turn, question: asked }
  }
  return standalone(question, previous, outlets)
}

function standalone(question: string, previous: PastTurn | undefined, outlets: readonly string[]): string {
  const asked = question.trim()
  if (!previous) return asked
  const corrected = capitalised(asked.replace(CORRECTION, ''))
  const isCorrection = corrected.length < asked.length
  if (isCorrection && !ASKS.test(corrected) && contentOf(corrected) <= ELLIPSIS) {
    const wanted = withoutMark(asked.replace(CORRECTION, ''))
    return exchanged(previous, wanted) ?? completed(previous.question, wanted)
  }
  const rest = corrected.replace(OPENER, '')
  const outlet = outletAskedFor(rest, outlets)
  if (outlet !== undefined) return withSource(previous.question, outlet, outlets)

  const contentWords = contentOf(rest)
  const opens = rest !== corrected || contentWords === 0 || BARE.test(rest)
  const isPhrase = rest !== corrected && PREPOSITIONS.some(({ begins }) => begins.test(rest))
  if (isPhrase ? contentWords <= ELLIPSIS + 1 : opens && contentWords <= ELLIPSIS && !hasPronoun(rest)) {
    const name = withoutMark(rest)
    const other = isPersonOf(previous, name) ? exchanged(previous, name) : undefined
    return other ?? completed(previous.question, rest)
  }
  const people = peopleIn(previous)
  const isLong = contentWords > ELLIPSIS + 1
  const text = resolved(rest, { question: previous.question, people })
  // a long question that only seems to point back says itself what it asks for
  return isLong && text.startsWith(rest) ? corrected : capitalised(text === rest ? corrected : text)
}

function contentOf(question: string): number {
  return questionTerms(question, [detectLanguage(question)]).length
}

/** The question before with what an ellipsis says in its place, or else with it added. */
function completed(before: string, ellipsis: string): string {
  const [, preposition, noun] = PHRASE.exec(withoutMark(ellipsis)) ?? []
  if (preposition && noun) {
    const [place, ...others] = before.match(new RegExp(`(?<!\\p{L})${preposition}\\s+${NAME}`, 'gu')) ?? []
    if (place && others.length === 0) return before.replace(place, () => `${preposition} ${noun}`)
  }
  if (preposition && noun && /^(?:mit|with)$/iu.test(preposition) && PAIR.test(before)) {
    return before.replace(PAIR, (_, first: string) => `${first} ${noun}`)
  }
  const group = PREPOSITIONS.find(({ begins }) => begins.test(ellipsis))
  const [phrase, ...more] = group ? before.matchAll(group.within) : []
  // a noun at the end: nothing but the phrase comes after its preposition
  if (phrase && more.length === 0 && /\s\p{Lu}[\p{L}-]*\P{L}*$/u.test(before)) {
    return `${before.slice(0, phrase.index)}${ellipsis}`
  }
  const circumstance = CIRCUMSTANCE.exec(before)?.[0]
  if (circumstance && BARE.test(ellipsis)) {
    return `${capitalised(withoutMark(ellipsis))}${before.slice(circumstance.length)}`
  }
  return `${withoutMark(before)} – ${ellipsis}`
}

/** The question before with another name in the place of the only one it names. */
function exchanged(previous: PastTurn, wanted: string): string | undefined {
  if (PHRASE.test(wanted)) return undefined
  const [named, ...others] = peopleIn(previous).filter((name) => previous.question.includes(name))
  return named !== undefined && others.length === 0
    ? previous.question.replace(named, () => wanted)
    : undefined
}

/** "Und was schreibt das Abendblatt?", "Abendblatt?": the source that is asked for instead. */
function outletAskedFor(question: string, outlets: readonly string[]): string | undefined {
  const asked =
    WRITES.exec(question)?.[1] ?? withoutMark(question).replace(/^(?:laut|bei|im?n?|according to)\s+/iu, '')
  const outlet = outlets.find((name) => bare(name) === bare(asked))
  if (outlet !== undefined) return outlet
  return WRITES.test(question) && WRITING.test(question) && /^\p{Lu}\S*$/u.test(asked) ? asked : undefined
}

function bare(name: string): string {
  return name.replace(DETERMINER, '').toLowerCase()
}

function withSource(before: string, source: string, outlets: readonly string[]): string {
  const earlier = outlets
    .map((name) => before.match(new RegExp(`(?:${DETERMINER.source.slice(1)})?${escaped(name)}`, 'iu'))?.[0])
    .find((found) => found !== undefined)
  if (earlier !== undefined) return before.replace(earlier, () => source)
  const according = detectLanguage(before) === 'en' ? 'according to' : 'laut'
  const plain = before.replace(/\s+(?:laut|according to)\s+(?:(?:der|dem|the)\s+)?\p{Lu}\S*(?=\s|\?|$)/u, '')
  return `${withoutMark(plain)} ${according} ${source}?`
}

/** The people whom the question before names, as the cited articles name people; then who spoke in its quotes. */
function peopleIn(turn: PastTurn): string[] {
  const { question, articles, speakers } = turn
  const words = question.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []
  const names = words.filter((word) => canName(word) && !isRole(word) && isPersonOf(turn, word))
  return [...names, ...speakers.filter((name) => !articles.some((text) => isNounIn(text, name)))]
}

/** Whether the articles cited before know somebody of this name. */
function isPersonOf({ articles }: PastTurn, name: string): boolean {
  return articles.some((text) => resolvePerson(text, { name }) !== name)
}

/** "Gemeinde", where a text says "die Gemeinde": no "she" stands for it. */
function isNounIn(text: string, name: string): boolean {
  const behindArticle = `(?<!\\p{L})(?:der|die|das|dem|den|eine?[rnm]?)\\s${escaped(name)}(?!\\p{L})`
  return !name.includes(' ') && new RegExp(behindArticle, 'iu').test(text)
}

function withoutMark(question: string): string {
  return question.replace(/\s*[?!.]+\s*$/, '')
}
