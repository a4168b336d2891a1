import type { ZoneSpan } from '../../server/core/article.ts'
import { isAgency, knownOutlet, outletOfDomain } from '../domains.ts'
import {
  ADDRESS,
  COMMON_NOUN_NAMES,
  isListener,
  PREPOSITION,
  PRONOUN,
  SPEECH_VERB,
  UNTELLING,
} from '../lines/address-words.ts'
import { contentLines } from '../lines/lines.ts'

/** A name that the text gives its outlet, and the words that do. */
export interface OutletMention {
  name: string
  evidence: string
}

/** Somebody speaks to an outlet. */
interface Address extends OutletMention {
  /** The words that tell the speaker from others; none for a pronoun. */
  speaker: string[]
  /** The outlet as written. */
  written: string
}

/** More speakers, or more names, than these tell nothing new; the work stays bounded. */
const MAX_SPEAKERS = 20
const MAX_NAMES = 20
const MAX_IN_LINE = 100

/**
 * The outlet that two different speakers of the article address ("erklärten gegenüber …"): its own reporters asked them.
 * None when they address several. A news agency is quoted by everybody, so it is never concluded this way.
 */
export function addressedOutlet(text: string, zones: ZoneSpan[]): OutletMention | undefined {
  const lines = zones
    .filter(({ zone }) => zone === 'headline' || zone === 'body')
    .flatMap((span) => contentLines(text, span.start, span.end).map((line) => line.text))
  const article = lines.join('\n')
  const byName = Map.groupBy(lines.flatMap(addressesIn), ({ name }) => name)
  if (byName.size > MAX_NAMES) return undefined
  const [outlet, ...others] = [...byName].filter(([name, addresses]) => isOutlet(name, addresses, article))
  if (!outlet || others.length > 0) return undefined
  const [name, addresses] = outlet
  const [first, ...more] = addresses.filter(({ speaker }) => speaker.length > 0).slice(0, MAX_SPEAKERS)
  const second = first && more.find((other) => !mayBeSame(first.speaker, other.speaker, article))
  return second && { name, evidence: `${first.evidence} … ${second.evidence}` }
}

/** A known outlet, or a name that is nothing but addressed: a person or a place appears in other roles as well. */
function isOutlet(name: string, addresses: Address[], article: string): boolean {
  if (isAgency(name)) return false
  if (knownOutlet(name) !== undefined) return true
  return article.split(addresses[0]?.written ?? name).length - 1 === addresses.length
}

function addressesIn(line: string): Address[] {
  return [...line.matchAll(ADDRESS).take(MAX_IN_LINE)].flatMap((match) => {
    const { by = '', article, medium, quote, name = '' } = match.groups ?? {}
    const written = outletIn(name, { introduced: Boolean(medium ?? quote), article: article !== undefined })
    if (written === undefined) return []
    const end = match.index + match[0].length - name.length + written.length
    const said = speakerOf(line, match.index, end, /told|speaking|interview with/i.test(by))
    if (!said) return []
    return [{ name: outletOfDomain(written) ?? knownOutlet(written) ?? written, written, ...said }]
  })
}

/** The part of the addressed words that names an outlet. After an article any noun may stand, so only a known name counts. */
function outletIn(words: string, given: { introduced: boolean; article: boolean }): string | undefined {
  const parts = words.split(/\s/)
  const known = parts
    .map((_, i) => parts.slice(0, parts.length - i).join(' '))
    .find((name) => knownOutlet(name))
  if (given.introduced) return known ?? words
  if (known !== undefined) {
    const isCommon =
      given.article && COMMON_NOUN_NAMES.has(known.toLowerCase()) && known !== known.toUpperCase()
    return isCommon ? undefined : known
  }
  const first = parts[0] ?? ''
  return given.article || isListener(first) ? undefined : first
}

/** How far from the outlet's name its speaker may stand. */
const REACH = 300

/** Who speaks, and the words that say so: from the verb or its subject to the outlet. Undefined where nobody speaks. */
function speakerOf(
  line: string,
  at: number,
  end: number,
  english: boolean,
): Pick<Address, 'speaker' | 'evidence'> | undefined {
  const before = line.slice(Math.max(0, at - REACH), at)
  const clause = (before.split(/[.,;:!?"„“”»«]/u).at(-1) ?? '').trimStart()
  const evidence = line.slice(at - clause.length, end)
  if (english) return { speaker: firstSpeaker([clause], english), evidence }
  const verb = [...clause.matchAll(SPEECH_VERB)].at(-1)
  if (verb) {
    const phrases = [clause.slice(verb.index + verb[0].length), clause.slice(0, verb.index)]
    return { speaker: firstSpeaker(phrases, english), evidence }
  }
  const behind = /^[^.,;:!?]{0,80}/.exec(line.slice(end, end + REACH))?.[0] ?? ''
  return behind.search(SPEECH_VERB) < 0 ? undefined : { speaker: firstSpeaker([clause], english), evidence }
}

/** The speaker that the first telling phrase names; none when a pronoun comes before. */
function firstSpeaker(phrases: string[], english: boolean): string[] {
  for (const phrase of phrases) {
    if (PRONOUN.test(phrase)) return []
    const words = tellingWords(phrase, english)
    if (words.length > 0) return words
  }
  return []
}

const MAX_SPEAKER_WORDS = 6

/** The words that name a speaker: in German its nouns and names, in English all but function words. */
function tellingWords(phrase: string, english: boolean): string[] {
  const words = phrase.match(/[\p{L}\d’'-]+/gu) ?? []
  const stop = words.findIndex((word) => PREPOSITION.has(word.toLowerCase()))
  return (stop < 0 ? words : words.slice(0, stop))
    .filter((word) => !UNTELLING.has(word.toLowerCase()) && (english || /^\p{Lu}/u.test(word)))
    .slice(-MAX_SPEAKER_WORDS)
}

/** Whether both may be one person: they share a word, or the text puts a word of each together ("Minister Max Muster"). */
function mayBeSame(one: string[], other: string[], article: string): boolean {
  return one.some((a) => other.some((b) => isSameWord(a, b) || standTogether(a, b, article)))
}

function isSameWord(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  // "Diplomat" and "Diplomaten" are one word.
  return Math.abs(x.length - y.length) <= 2 && (x.startsWith(y) || y.startsWith(x))
}

function standTogether(a: string, b: string, article: string): boolean {
  const between = '(?:,?\\s[^\\s,.]+){0,2},?\\s'
  return new RegExp(`(?<!\\p{L})(?:${a}${between}${b}|${b}${between}${a})(?!\\p{L})`, 'u').test(article)
}
