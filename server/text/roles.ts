import { fold } from './fold.ts'
import { placeKey } from './place-names.ts'
import { canName, isMeasure, isRole, isViewNoun } from './speech-words.ts'

/** What a noun is in its clause, as far as word order, articles and prepositions tell. */
export type Role = 'agent' | 'object' | 'owner' | 'from' | 'to' | 'for' | 'against' | 'aside'

const PREPOSITIONS = new Map<string, Role>(
  [
    ['from', 'von vom aus from'],
    ['to', 'nach zu zum zur an ans ins to into'],
    ['for', 'für for'],
    ['against', 'gegen against'],
    ['owner', 'of'],
    [
      'aside',
      'in im am bei beim mit auf über unter vor durch als während wegen trotz um ab seit bis ohne neben zwischen zufolge laut ' +
        'on at in with about over under before after during by through since until without near between per as',
    ],
  ].flatMap(([role, words]) => (words as string).split(' ').map((word) => [word, role as Role] as const)),
)
const DETERMINERS = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem ihr ' +
    'ihre ihren ihrem dieser diese dieses diesen diesem beide beiden alle the a an his her its their no this that'
  ).split(' '),
)
const OBJECT_DETERMINERS = new Set(
  'den dem einen einem keinen keinem seinen seinem ihren ihrem diesen diesem'.split(' '),
)
const PASSIVE =
  /(?<!\p{L})(?:wurden?|worden|(?:was|were|been|being|is|are|be)(?:\s+\p{L}+ly)?\s+\p{L}+(?:ed|en|t))(?!\p{L})/u
const PASSIVE_PRESENT =
  /(?<!\p{L})(?:wird|werden)(?!\p{L}).*\s\p{Ll}*(?:ge\p{Ll}+(?:t|en)|(?:be|ver|er|zer|ent)\p{Ll}+t)(?=\s*[,.;“"]|$)/u

/** Whether a German or English clause tells what was done to its subject. */
export function isPassive(text: string): boolean {
  return PASSIVE.test(text) || PASSIVE_PRESENT.test(text)
}

/** Of what may be an object. */
const POSSESSIVE = /^(?:sein|ihr)e?$/
/** After "der" these are no subjects. */
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|in|ei|ik|enz|stadt|e)$/

interface Noun {
  word: string
  start: number
  end: number
  determiner: string | undefined
  /** Undefined for a noun that nothing marks: the agent, or its object. */
  role: Role | undefined
}

/**
 * The role of each noun, by its place in the text. In German capitalised words are nouns, in English names and what
 * follows an article are. Good enough to see that two nouns have changed places, not to parse a sentence.
 */
export function rolesIn(text: string, language: string): Map<number, Role> {
  const roles = new Map<number, Role>()
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (language !== 'en' && isEnumeration(clause)) continue
    const nouns = nounsIn(clause, language)
    const agent = isPassive(clause) || hasPronounSubject(clause) ? undefined : agentOf(nouns, language)
    let before: { noun: Noun; role: Role } | undefined
    for (const noun of nouns) {
      const joined = before && continues(clause, before.noun, noun) ? before.role : 'object'
      const role: Role = noun.role ?? (noun === agent ? 'agent' : joined)
      roles.set(index + noun.start, role)
      before = { noun, role }
    }
  }
  return roles
}

/** A name between two commas belongs to what it is a name of: "Its leader, Max Muster, said". */
const CLAUSE = /(?:[^,;:–„“”"]|,(?=\s(?:\p{Lu}[\p{L}.-]*\s?){1,3},)|(?<=,\s(?:\p{Lu}[\p{L}.-]*\s?){1,3}),)+/gu

/** What stands between two commas and has no verb: of its nouns nothing is said. */
function isEnumeration(clause: string): boolean {
  const small = clause.match(/(?<!\p{L})\p{Ll}+(?:\s\p{Lu})?/gu) ?? []
  return small.every((words) => {
    const [word] = words.split(/\s/) as [string]
    const isAdjective = word !== words && ADJECTIVE.test(word)
    return isAdjective || PREPOSITIONS.has(word) || DETERMINERS.has(word) || /^(?:und|oder|sowie)$/.test(word)
  })
}
/** By endings that no verb has. */
const ADJECTIVE = /(?:isch|lich|ig|sam|bar|haft|los|iv|ell)e[rsnm]?$/u

/** "werde er einladen": none of the nouns does it. */
function hasPronounSubject(clause: string): boolean {
  return /(?<!\p{L})(?:er|wir|ich|man|he|she|we|they|I)(?!\p{L})/u.test(clause)
}

function nounsIn(clause: string, language: string): Noun[] {
  const passive = isPassive(clause)
  const nouns: Noun[] = []
  let preposition: string | undefined
  let determiner: string | undefined
  for (const { 0: token, index } of clause.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)) {
    const word = token.toLowerCase()
    const isNoun = canName(token) || (language === 'en' && determiner !== undefined)
    if (PREPOSITIONS.has(word)) {
      preposition = word
      determiner = undefined
    } else if (DETERMINERS.has(word)) {
      determiner = word
    } else if (isNoun) {
      const place = { word: token, start: index, end: index + token.length, determiner }
      nouns.push({ ...place, role: roleOf(place) })
      preposition = determiner = undefined
    }
  }
  return nouns

  function roleOf({ word, start, end, determiner = '' }: Omit<Noun, 'role'>): Role | undefined {
    const last = nouns.at(-1)
    if (last?.role && continues(clause, last, { start })) return last.role
    if (passive && /^(?:von|vom|durch|by)$/.test(preposition ?? '')) return 'agent'
    if (isAside()) return 'aside'
    if (preposition !== undefined) return PREPOSITIONS.get(preposition)
    const follows = last !== undefined && /^\s\S+\s$/.test(clause.slice(last.end, start))
    if (/^(?:des|eines)$/.test(determiner) || (/^(?:der|einer)$/.test(determiner) && follows)) return 'owner'
    return OBJECT_DETERMINERS.has(determiner) ? 'object' : undefined

    /** "Muster zufolge", "nach Angaben", "nach dem Spiel", "drei Jahre lang": who says it, when, or how long. */
    function isAside(): boolean {
      const after = clause.slice(end)
      const compound = `${word}${/^(?:-\p{Lu}\p{L}*)*/u.exec(after)?.[0]}`
      const isPlace = placeKey(fold(word)) !== undefined && compound === word
      const isTime = preposition === 'nach' && !isPlace && (determiner !== '' || /^\s\d/.test(after))
      return (
        /^(?:\s\p{Lu}[\p{L}-]*)*\szufolge(?!\p{L})/u.test(after) ||
        (preposition === 'nach' && isViewNoun(compound)) ||
        isTime ||
        (preposition === undefined && isMeasure(word))
      )
    }
  }
}

/** Whether a noun stands beside another as its name, or is joined to it: "Trainer Muster", "Rat und Verein". */
function continues(clause: string, { end }: { end: number }, { start }: { start: number }): boolean {
  return /^(?:,?\s|-|\s(?:und|oder|sowie|and|or)\s(?:\p{L}{1,3}\s)?)$/u.test(clause.slice(end, start))
}

/**
 * The subject is the first noun that nothing marks; but German "der" marks one, and before an office or profession a neuter
 * noun is none: "Das Turnier gewann Trainer Muster".
 */
function agentOf(nouns: Noun[], language: string): Noun | undefined {
  const unmarked = nouns.filter(({ role }) => role === undefined)
  const [first] = unmarked
  if (language === 'en') return first
  const marked = unmarked.find(({ word, determiner }) => determiner === 'der' && !FEMININE.test(word))
  const person = first?.determiner === 'das' ? unmarked.find(isPerson) : undefined
  // "Ihr Amt tritt Muster an": whose it is stands behind
  const owner = POSSESSIVE.test(first?.determiner ?? '')
    ? unmarked.find(({ determiner }) => determiner === undefined)
    : undefined
  return marked ?? person ?? owner ?? first

  /** An office, or two words without an article, as a name has them. */
  function isPerson({ word, end, determiner }: Noun): boolean {
    const second = nouns.find(({ start }) => start === end + 1)
    return (
      isRole(word) || (determiner === undefined && second !== undefined && second.determiner === undefined)
    )
  }
}
