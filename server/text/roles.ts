import { fold } from './terms.ts'

/** What a noun is in its clause, as far as word order, articles and prepositions tell. */
export type Role = 'agent' | 'object' | 'owner' | 'from' | 'to' | 'for' | 'against' | 'aside'

const PREPOSITIONS = new Map<string, Role>(
  [
    ['from', 'von vom aus from'],
    ['to', 'nach zu zum zur an ans in ins to into'],
    ['for', 'für for'],
    ['against', 'gegen against'],
    ['owner', 'of'],
    [
      'aside',
      'im am bei beim mit auf über unter vor durch während wegen trotz um seit bis ohne neben zwischen zufolge laut ' +
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

/**
 * The role of each noun, by its place in the text. In German capitalised words are nouns, in English names and what follows an
 * article are. Good enough to see that two nouns have changed places, not to parse a sentence.
 */
export function rolesIn(text: string, language: string): Map<number, Role> {
  const roles = new Map<number, Role>()
  for (const clause of text.matchAll(/[^,;:–„“”"]+/gu)) assignRoles(clause[0], clause.index, language, roles)
  return roles
}

function assignRoles(clause: string, offset: number, language: string, roles: Map<number, Role>): void {
  const passive = isPassive(clause)
  let agentSeen = false
  let preposition: string | undefined
  let determiner: string | undefined
  let last: { end: number; role: Role } | undefined
  for (const { 0: token, index } of clause.matchAll(/[\p{L}\p{N}][\p{L}\p{M}'’]*/gu)) {
    const word = token.toLowerCase()
    if (PREPOSITIONS.has(word)) {
      preposition = word
      determiner = undefined
    } else if (DETERMINERS.has(word)) {
      determiner = word
    } else if (isNoun(token, index)) {
      const role = roleHere(index)
      roles.set(offset + index, role)
      if (role === 'agent') agentSeen = true
      last = { end: index + token.length, role }
      preposition = determiner = undefined
    }
  }

  function isNoun(token: string, index: number): boolean {
    if (language === 'en') return determiner !== undefined || (/^\p{Lu}/u.test(token) && index > 0)
    return /^\p{Lu}/u.test(token)
  }

  function roleHere(index: number): Role {
    const between = last && fold(clause.slice(last.end, index))
    // a name's next word, a title's name, or "A und B"
    if (
      last &&
      between !== undefined &&
      /^(?:\s|-|\s(?:und|oder|sowie|and|or)\s(?:\p{L}{1,3}\s)?)$/u.test(between)
    )
      return last.role
    if (passive && /^(?:von|vom|durch|by)$/.test(preposition ?? '')) return 'agent'
    if (preposition !== undefined) return PREPOSITIONS.get(preposition) as Role
    const isGenitive =
      /^(?:des|eines)$/.test(determiner ?? '') ||
      (/^(?:der|einer)$/.test(determiner ?? '') && /^\s\S+\s$/.test(between ?? ''))
    if (isGenitive) return 'owner'
    if (passive || agentSeen || OBJECT_DETERMINERS.has(determiner ?? '')) return 'object'
    return 'agent'
  }
}
