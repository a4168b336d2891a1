import { type Article, type Span, zoneAt } from '../core/article.ts'
import { escaped } from './escaped.ts'
import { lastName } from './names.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import { maskQuotations } from './quotations.ts'
import { nameOf, rankOf, resolvePerson } from './speakers.ts'
import { canName, isBody, isRole, isThing } from './speech-words.ts'
import { mayBeSubject } from './subjects.ts'
import { paragraphAt, previousUnit, quotationsIn } from './surroundings.ts'
import { tokensOf } from './tokens.ts'

type Text = Pick<Article, 'text' | 'language' | 'zones'>

/** Whom a pronoun at the start of a unit stands for. */
export interface Antecedent {
  /** The fullest name that the article gives. */
  name: string
  /** Where in the unit the name can be put: right after the pronoun. */
  at: number
  /** Where in the article the one is named whom the pronoun goes back to. */
  span: Span
}

const PRONOUN = /^(Er|Sie|Ihm|Ihn|He|She)(?=\s+(\S+))/u
/** "Sie kommen" are several people, or the one who is spoken to. */
const PLURAL = /(?:en|sind|ern|eln)$/u
/** A pronoun that goes back to a pronoun that goes back to a name is the last that is followed. */
const REACH = 2

/**
 * Whom the pronoun that begins a unit stands for: the one whom the sentence before is about. Undefined where that is
 * not certain: several people whom the pronoun could mean, a pronoun in a quotation, a plural.
 */
export function antecedentOf(article: Text, unit: Span, reach = REACH): Antecedent | undefined {
  const { text } = article
  const [pronoun = '', , verb = ''] = PRONOUN.exec(text.slice(unit.start, unit.end)) ?? []
  const isPlural = pronoun === 'Sie' && PLURAL.test(verb)
  if (pronoun === '' || isPlural || isQuoted(article, unit)) return undefined
  const before = previousUnit(article, unit)
  if (!before || zoneAt(article, before.start) !== zoneAt(article, unit.start)) return undefined
  const named = personBefore(article, before, pronoun)
  if (named === 'nobody') {
    const earlier = reach > 1 ? antecedentOf(article, before, reach - 1) : undefined
    const same = earlier && agrees(article, earlier.name, pronoun)
    return same ? { ...earlier, at: pronoun.length } : undefined
  }
  return named && { ...named, at: pronoun.length }
}

function isQuoted({ text }: Text, unit: Span): boolean {
  return quotationsIn(text, paragraphAt(text, unit.start)).some(
    ({ start, end }) => start <= unit.start && end > unit.start,
  )
}

/** Whom a sentence is about, when a pronoun in the next one can only mean that person. */
function personBefore(
  article: Text,
  sentence: Span,
  pronoun: string,
): Omit<Antecedent, 'at'> | 'nobody' | undefined {
  const { text } = article
  const own = maskQuotations(text.slice(sentence.start, sentence.end))
  const tokens = tokensOf(own)
  const people = nounPhrases(tokens)
    .flatMap((phrase) => [phrase, phrase.owner].filter((one) => one !== undefined))
    .filter((phrase) => isPerson(phrase, article))
    .map((phrase) => {
      const { name } = nameOf(phrase, tokens, text)
      const full = resolvePerson(text, { name })
      return { phrase, full, place: placeOf(own, name, tokens[phrase.first]?.start ?? 0) }
    })
  if (people.length === 0) return 'nobody'
  const fitting = people.filter(({ full }) => agrees(article, full, pronoun))
  const names = new Set(fitting.map(({ full }) => full))
  const [first] = fitting
  if (!first || first.phrase.and || first.place === undefined) return undefined
  const isSubject = mayBeSubject(first.phrase) && first === people[0]
  const isCertain =
    names.size === 1 || (isSubject && genderOf(article, first.full) !== undefined && first.phrase.first === 0)
  if (!isCertain || first.full.split(' ').some(isRole)) return undefined
  return {
    name: first.full,
    span: { start: sentence.start + first.place.start, end: sentence.start + first.place.end },
  }
}

function placeOf(own: string, name: string, from: number): Span | undefined {
  const start = own.indexOf(name, from)
  return start < 0 ? undefined : { start, end: start + name.length }
}

/** Whether a noun phrase names a human being: by a role, a full name, or a surname that the article knows. */
function isPerson(phrase: NounPhrase, article: Text): boolean {
  const { text } = article
  const { words, determiner } = phrase
  if (words.some(isBody)) return false
  if (words.some((word) => isRole(word) || TITLE.test(word))) return true
  if (determiner !== undefined || rankOf(phrase, text) < 1 || !words.every(canName)) return false
  const isKnown = resolvePerson(text, { name: words[0] as string }) !== words[0]
  return words.length === 1
    ? isKnown
    : words.length <= 3 && !words.some(isThing) && genderOf(article, words.join(' ')) !== undefined
}

type Gender = 'm' | 'f'

/** Whether a pronoun can stand for a person; not known is possible. */
function agrees(article: Text, name: string, pronoun: string): boolean {
  const gender = genderOf(article, name)
  return gender === undefined || gender === (/^(?:Sie|She)$/.test(pronoun) ? 'f' : 'm')
}

/** The gender of the roles and articles that stand before a name anywhere in the article. */
function genderOf({ text, language }: Text, name: string): Gender | undefined {
  const last = lastName(name)
  const genders = new Set<Gender>()
  let end = 0
  for (const { index } of text.matchAll(new RegExp(`(?<= )${escaped(last)}(?!\\p{L})`, 'gu'))) {
    const [before = ''] = FEW_WORDS.exec(text.slice(Math.max(end, index - REACH_BACK), index)) ?? []
    end = index + last.length
    const words = before.trimEnd().split(' ')
    const title = words.findLastIndex((word) => TITLE.test(word) || isRole(word))
    // at most a first and a middle name stand between a title and a surname
    if (title < 0 || words.length - title > 3) continue
    const gender = genderOfTitle(words[title] as string, words[title - 1] ?? '', language)
    if (gender) genders.add(gender)
  }
  return genders.size === 1 ? [...genders][0] : undefined
}

/** As many words as may stand between a title and a surname, with what stands before the title; and how long they may be. */
const FEW_WORDS = /(?:[\p{L}.-]+ ){1,4}$/u
const REACH_BACK = 200

const TITLE = /^(?:Herrn?|Frau|Mr|Mrs|Ms)\.?$/u

function genderOfTitle(title: string, article: string, language: string): Gender | undefined {
  if (/^(?:Frau|Mrs|Ms)|woman$/.test(title)) return 'f'
  if (/^(?:Herr|Mr)|[a-z]man$/.test(title)) return 'm'
  if (language.startsWith('en')) return undefined
  if (/in$/.test(title)) return 'f'
  // "die Abgeordnete", "der Vorsitzende": the article tells
  if (!/en?$/.test(title)) return 'm'
  return /^die$/i.test(article) ? 'f' : undefined
}
