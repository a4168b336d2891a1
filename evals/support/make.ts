import type { Article, Span } from '../../server/core/article.ts'
import { attribute } from '../../server/text/attribution.ts'
import { escaped } from '../../server/text/escaped.ts'
import { fold } from '../../server/text/fold.ts'
import { isOnePlace } from '../../server/text/place-names.ts'
import { findQuantities } from '../../server/text/quantities.ts'
import { splitSentences } from '../../server/text/sentences.ts'
import { canName, isRole } from '../../server/text/speech-words.ts'

export type Edit = 'none' | 'shortened' | 'number' | 'date' | 'name' | 'negation' | 'speaker' | 'similar'

/** A claim made from a sentence, and the sentence that is quoted for it. */
export interface MadeClaim {
  article: Article
  edit: Edit
  text: string
  quote: Span
}

/** Sentences that are neither a fragment nor too long to be one statement. */
const MIN_WORDS = 7
const MAX_LENGTH = 260

/** The statements of an article: whole sentences of its body. */
export function statementsIn(article: Article): Span[] {
  return article.zones
    .filter(({ zone }) => zone === 'body')
    .flatMap((zone) => splitSentences(article.text, zone, article.language))
    .filter(({ start, end }) => {
      const words = article.text.slice(start, end)
      return end - start <= MAX_LENGTH && words.split(/\s+/).length >= MIN_WORDS && /[.!“”"]$/.test(words)
    })
}

/** True claims of a sentence, and false ones that differ in one thing, as far as it has that thing. */
export function claimsOf(article: Article, quote: Span): MadeClaim[] {
  const sentence = article.text.slice(quote.start, quote.end)
  const made: [Edit, string | undefined][] = [
    ['none', sentence],
    ['shortened', shortened(sentence)],
    ['number', otherNumber(sentence)],
    ['date', otherDate(sentence)],
    ['name', otherName(article, quote, sentence)],
    ['negation', otherNegation(sentence)],
    ['speaker', otherSpeaker(article, quote, sentence)],
  ]
  return made.flatMap(([edit, text]) =>
    text === undefined || (edit !== 'none' && text === sentence) ? [] : [{ article, edit, text, quote }],
  )
}

/** Without what is said between two commas, or in brackets. */
function shortened(sentence: string): string | undefined {
  const short = sentence.replace(
    /\s\([^()]{3,80}\)|,\s(?:der|die|das|den|dem|dessen|deren|wo|which|who)\s[^,„“"]{8,90},(?=\s\p{Ll})/u,
    '',
  )
  return short.split(/\s+/).length >= MIN_WORDS - 2 ? short : undefined
}

function otherNumber(sentence: string): string | undefined {
  const figure = findQuantities(sentence).find(({ kind }) => kind !== 'date')
  if (!figure) return undefined
  const words = sentence.slice(figure.start, figure.end)
  const other = /\d/.test(words)
    ? words.replace(/\d/, (digit) => String((Number(digit) + 3) % 9 || 4))
    : words.replace(NUMBER_WORD, (word) => OTHER_WORD[word.toLowerCase()] ?? word)
  return other === words ? undefined : sentence.slice(0, figure.start) + other + sentence.slice(figure.end)
}

const OTHER_WORD: Record<string, string> = {
  zwei: 'fünf',
  drei: 'sieben',
  vier: 'neun',
  fünf: 'acht',
  sechs: 'zehn',
  sieben: 'drei',
  acht: 'zwei',
  neun: 'vier',
  zehn: 'sechs',
  two: 'five',
  three: 'seven',
  four: 'nine',
  five: 'eight',
  six: 'ten',
  seven: 'three',
  eight: 'two',
  nine: 'four',
  ten: 'six',
}
const NUMBER_WORD = new RegExp(`(?<!\\p{L})(?:${Object.keys(OTHER_WORD).join('|')})(?!\\p{L})`, 'iu')

function otherDate(sentence: string): string | undefined {
  const date = findQuantities(sentence).find(({ kind }) => kind === 'date')
  const words = date && sentence.slice(date.start, date.end)
  const other = words?.replace(/\d+/, (day) => String((Number(day) % 27) + 1))
  if (date && other && other !== words)
    return sentence.slice(0, date.start) + other + sentence.slice(date.end)
  const weekday = sentence.match(WEEKDAY)?.[0]
  return (
    weekday &&
    sentence.replace(weekday, WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 2) % WEEKDAYS.length] as string)
  )
}

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS.join('|')})(?!\\p{L})`, 'u')

function otherName(article: Article, { start }: Span, sentence: string): string | undefined {
  const names = namesIn(article.text)
  const own = names.filter((name) => contains(sentence, name))
  const name = own[start % Math.max(1, own.length)]
  // "Warschau" and "Polen" may say the same
  const other = names.find((one) => !contains(sentence, one) && !isOnePlace(fold(one), fold(name ?? '')))
  return name && other && sentence.replace(whole(name), other)
}

/** Names that an article uses twice at least, and never behind an article or an adjective. */
function namesIn(text: string): string[] {
  const counts = new Map<string, number>()
  for (const [name] of text.matchAll(/(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{3,}(?=[,.]| \p{Ll})/gu))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(
      ([name, count]) =>
        count >= 2 && canName(name) && !isRole(name) && !WEEKDAY.test(name) && !isNoun(text, name),
    )
    .map(([name]) => name)
}

function isNoun(text: string, name: string): boolean {
  return (
    new RegExp(
      `(?<!\\p{L})(?:de[rsnm]|die|das|eine?[rsnm]?|kein\\p{Ll}*|zu[rm]|[ai]m|vom|beim|\\p{Ll}+e[nrsm]?|\\d+) ${name}(?!\\p{L})`,
      'u',
    ).test(text) || new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(text)
  )
}

function contains(text: string, name: string): boolean {
  return whole(name).test(text)
}

function whole(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u')
}

/** "nicht" put before what ends the sentence, or taken out. */
function otherNegation(sentence: string): string | undefined {
  if (/(?<!\p{L})nicht(?: nur)?(?!\p{L})/u.test(sentence))
    return /nicht nur/.test(sentence) ? undefined : sentence.replace(/\s?(?<!\p{L})nicht(?!\p{L})/u, '')
  if (/(?<!\p{L})kein(?=e?[rsnm]?(?!\p{L}))/u.test(sentence))
    return sentence.replace(/(?<!\p{L})kein(?=e?[rsnm]?(?!\p{L}))/u, 'ein')
  if (/[„“"]/.test(sentence)) return undefined
  return sentence.replace(/\s(\S+)$/u, ' nicht $1')
}

function otherSpeaker(article: Article, quote: Span, sentence: string): string | undefined {
  const { speaker } = attribute(article, quote).attribution
  const last = speaker?.split(' ').at(-1)
  if (!last || !contains(sentence, last)) return undefined
  const other = namesIn(article.text).find((name) => !contains(sentence, name))
  return other && sentence.replace(whole(last), other)
}
