import { escaped } from './escaped.ts'
import { lastName } from './names.ts'
import { type NounPhrase, phraseAt } from './noun-phrases.ts'
import { isSpeechVerb } from './speech-verbs.ts'
import {
  canName,
  isBody,
  isMeasure,
  isPersonNoun,
  isRole,
  isSpeechNoun,
  isThing,
  MEDIUM,
} from './speech-words.ts'
import { type Token, tokensOf, wordAt } from './tokens.ts'

export interface Person {
  /** As the text has it, with a role before a name taken off. */
  name: string
  via?: string
  /** "Ein Sprecher": not the one whom the article names elsewhere. */
  anyone?: boolean
}

const WORD = "\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.(?:\\p{Lu}\\.)?"
const INDEFINITE = /^(?:eine?[rm]?|mehrere[rn]?|einige[rn]?|viele|manche|etliche)$/

/**
 * How likely a noun phrase can speak: 2 for people with a role, bodies and full names, 1 for other names and agents,
 * 0 for what cannot be told, less for things.
 */
export function rankOf({ words, determiner }: NounPhrase, text: string): number {
  const last = words.at(-1) as string
  const first = words[0] as string
  if (words.some(isRole) || isBody(last) || isBody(first) || isPersonNoun(last) || isPersonNoun(first))
    return 2
  if (isMeasure(last)) return -1
  if (determiner === undefined && words.length > 1 && !isThing(first)) return 2
  if (isThing(last) || isThing(first)) return -1
  if (isSpeechNoun(last)) return determiner === undefined ? -1 : 0
  if (determiner === undefined) {
    return occursInLowerCase(last, text) ? -1 : 1
  }
  if (/^\p{Lu}{2,}$|-\p{Lu}{2,}$/u.test(last)) return 2
  return words.length > 1 ? 1 : /(?:er|ler|ner|eure?|isten?|enten?|anten?|oren?)$/u.test(last) ? 1 : 0
}

/** Whether a text writes a word small somewhere: then it is no name. */
export function occursInLowerCase(word: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${escaped(word.toLowerCase())}(?![\\p{L}-])`, 'u').test(text)
}

/** The person, or who else can speak, that a sentence names right after this place. */
export function personAfter(sentence: string, at: number): Person | undefined {
  const tokens = tokensOf(sentence)
  const first = tokens.findIndex(({ start }) => start >= at)
  const phrase = first < 0 ? undefined : phraseAt(tokens, first)
  return phrase && nameOf(phrase, tokens, sentence)
}

/** What a noun phrase calls somebody: the name without the role, or the role with whose it is. */
export function nameOf(phrase: NounPhrase, tokens: readonly Token[], text: string): Person {
  const { words, owner, and, determiner } = phrase
  const own = nameOfWords(words, text)
  const isCommon =
    own.name === words.join(' ') && (determiner !== undefined || isRole(words.at(-1) as string))
  const apposition = isCommon ? (nameBehindPlace(phrase, tokens) ?? nameBehind(phrase, tokens)) : undefined
  if (apposition !== undefined) return { name: apposition }
  if (owner) {
    // "der Vorsitzende des Ausschusses für innere Angelegenheiten Karl Muster"
    const matter = wordAt(tokens, owner.next) === 'für' ? phraseAt(tokens, owner.next)?.words : undefined
    const name = matter?.slice(-2) ?? []
    if (matter && matter.length > 2 && name.every(canName)) return { name: name.join(' ') }
    const last = owner.words.slice(-2)
    if (owner.words.length > 2 && !last.some(isRole) && !isBody(last[1] as string))
      return { name: last.join(' ') }
    const from = phrase.preposition === undefined ? phrase.first : phrase.first + 1
    const behind = determiner === undefined ? from : from + 1
    return { ...own, name: wordsBetween(tokens, behind, owner.next), ...anyone(determiner, words) }
  }
  if (and) return { name: `${own.name} und ${nameOfWords(and.words, text).name}` }
  // "der bekannte Linksintellektuelle Karl Muster"
  const long =
    determiner !== undefined && words.length > 2 && own.name === words.join(' ') && !words.some(isBody)
  return { ...own, ...(long && { name: words.slice(-2).join(' ') }), ...anyone(determiner, words) }
}

function anyone(determiner: string | undefined, words: readonly string[]): Pick<Person, 'anyone'> {
  return INDEFINITE.test(determiner ?? '') && isRole(words.at(-1) as string) ? { anyone: true } : {}
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  const between = tokens.slice(from, to).map(({ word }) => word)
  const first = between.findIndex((word) => /^\p{Lu}/u.test(word))
  return between
    .slice(Math.max(0, first))
    .join(' ')
    .replace(/ \(.*?\)/g, '')
}

/** "der Staatssekretär im Bauministerium Karl Muster": the name behind where somebody has the office. */
function nameBehindPlace({ words, next }: NounPhrase, tokens: readonly Token[]): string | undefined {
  if (!isRole(words.at(-1) as string) || !/^(?:im|am|beim|in|bei)$/.test(wordAt(tokens, next)))
    return undefined
  const first = /^(?:der|dem|den)$/.test(wordAt(tokens, next + 1)) ? next + 2 : next + 1
  const [place, ...name] = capitalisedFrom(tokens, first)
  const isPlace = place !== undefined && (isBody(place) || isThing(place))
  return isPlace && name.length >= 2 && name.length <= 3 && name.every(canName) ? name.join(' ') : undefined
}

function capitalisedFrom(tokens: readonly Token[], first: number): string[] {
  const run: string[] = []
  for (let at = first; /^\p{Lu}/u.test(wordAt(tokens, at)); at++) run.push(wordAt(tokens, at))
  return run
}

/** "der Leiter der Dienststelle, Eva Muster,": the name that an apposition gives. */
function nameBehind({ next, owner, first }: NounPhrase, tokens: readonly Token[]): string | undefined {
  for (let at = owner?.next ?? next; at < tokens.length && at - first < 24; at++) {
    const word = wordAt(tokens, at)
    if (word !== ',') {
      const goesOn = /^\p{Lu}|^[()]$|^\d/u.test(word) || /^(?:\p{Ll}{1,4}|\p{Ll}+e[nrsm]?)$/u.test(word)
      if (
        !goesOn ||
        isSpeechVerb(word) ||
        /^(?:sei|hat|hatten?|haben|ist|sind|war|waren|wurden?|werden|wie|dass|er|sie|als)$/.test(word)
      )
        return undefined
      continue
    }
    const run: string[] = []
    for (let end = at + 1; end < tokens.length && canName(wordAt(tokens, end)); end++)
      run.push(wordAt(tokens, end))
    const closes = /^(?:[,.:(]|\p{Ll}+)?$/u.test(wordAt(tokens, at + 1 + run.length))
    if (run.length >= 2 && run.length <= 4 && closes && !run.some((word) => isThing(word) || isBody(word))) {
      const role = run.findLastIndex(isRole)
      return role < run.length - 1 ? run.slice(role + 1).join(' ') : undefined
    }
    if (!/^(?:de[rs]|die|das)$/.test(wordAt(tokens, at + 1)) && run.length === 0) return undefined
  }
  return undefined
}

/** Takes roles off, and an agency that passes the words on apart: "Nachrichtenagentur Xyz Ratssprecher Muster". */
export function nameOfWords(run: readonly string[], text = ''): Person {
  const words =
    run.length > 1 && /^(?:Herrn?|Frau|Mr|Mrs|Ms|Dr|Prof)$/.test(run[0] as string) ? run.slice(1) : run
  const medium = words.findIndex((word) => MEDIUM.test(word))
  const role = words.findLastIndex(isRole)
  if (medium >= 0 && role > medium) {
    return {
      name: words.slice(role + 1).join(' ') || (words[role] as string),
      via: words.slice(medium + 1, role).join(' '),
    }
  }
  const behind = words.slice(role + 1)
  if (role >= 0 && behind.length > 0 && !isOwner(behind, text)) return { name: behind.join(' ') }
  return { name: words.join(' ') }
}

/** "Sprecher Musters": a genitive, when the article knows the name without its s. */
function isOwner(behind: readonly string[], text: string): boolean {
  const [name = '', ...more] = behind
  if (more.length > 0 || !/[^s]s$/.test(name)) return false
  return new RegExp(`(?<![\\p{L}-])${escaped(name.slice(0, -1))}(?![\\p{L}])`, 'u').test(text)
}

/** The one person whom a sentence names by role and name; undefined when there are several or none. */
export function onlyPersonWithRole(sentence: string): Person | undefined {
  const people = [...sentence.matchAll(new RegExp(`(?<![\\p{L}-])((?:${WORD})(?:\\s+(?:${WORD}))*)`, 'gu'))]
    .map(([run]) => run.split(/\s+/).filter(canName))
    .filter((run) => run.some(isRole))
    .map((run) => nameOfWords(run))
  return people.length === 1 ? people[0] : undefined
}

/**
 * The full name in this article: "Muster" is "Karl Muster" when the article says so, "Vereinspräsident" the
 * one whom it names with that role. What the article does not tell stays as it is.
 */
export function resolvePerson(text: string, { name, anyone }: Person): string {
  if (anyone || name.includes(' ')) return name
  if (isRole(name)) {
    const withRole = new RegExp(`(?<![\\p{L}-])${escaped(name)}\\s+(${WORD})\\s+(${WORD})`, 'gu')
    const holders = [...text.matchAll(withRole)]
      .map(([, first = '', last = '']) => [first, last])
      .filter((words) => words.every(canName))
    const [holder, ...others] = new Set(holders.map((words) => words.join(' ')))
    return holder === undefined || others.length > 0 ? name : holder
  }
  if (isPlace(name, text)) return name
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+)\\s+${escaped(name)}(?!\\p{L})`, 'gu'),
  )) {
    const first = match[1] as string
    if (canName(first) && !isRole(first) && !MEDIUM.test(first)) return `${first} ${name}`
  }
  return name
}

/** Whether something in a text is, or comes from, where a name says: nobody is "aus Muster". */
function isPlace(name: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:in|aus) ${escaped(name)}(?![\\p{L}-])`, 'u').test(text)
}

/** Whether "er" or "sie" can stand for a person, as far as a German role before the name tells. */
export function canBePronoun(text: string, pronoun: string, { name }: Person): boolean {
  const last = lastName(name)
  const called = new RegExp(`(\\p{Lu}[\\p{L}-]+)\\s+(?:(?:${WORD})\\s+)?${escaped(last)}(?!\\p{L})`, 'gu')
  const roles = [...text.matchAll(called)].map(([, word = '']) => word).filter(isRole)
  const feminine = roles.filter((role) => /in$/.test(role)).length
  if (/^er$/i.test(pronoun)) return feminine === 0
  return !/^sie$/i.test(pronoun) || roles.length === 0 || feminine > 0
}
