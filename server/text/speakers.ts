import { canName, isRole, MEDIUM } from './speech-words.ts'

export interface Person {
  /** As the text has it, with a role before a name taken off. */
  name: string
  via?: string
}

const WORD = "\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.(?:\\p{Lu}\\.)?"
const PARTICLE = '(?:von der|von|van der|van|de la|de|der|bin|al)'
const BEFORE_NAME =
  /^\s*(?:(?:der|die|das|dem|den|des|ein|eine|einem|einer|the|a|an|sich|auch|zudem|ebenfalls|offenbar)\s+){0,2}(?:\p{Ll}+(?:e|er|en)\s+){0,3}/u
const RUN = new RegExp(`^(?:${WORD})(?:\\s+(?:${PARTICLE}\\s+)?(?:${WORD}))*`, 'u')

/** "…sekretär im Ministerium Stephen Bryen": the name comes after the office. */
const OFFICE = new RegExp(
  `^\\s+(?:im|in|der|des|für|von|at|of|for)\\s[^,.„“]{1,60}?\\s((?:${WORD})\\s(?:${WORD}))(?=[.,]|$)`,
  'u',
)
/** "zu seiner Bereitschaft erklärt": not who speaks. */
const NO_SUBJECT =
  /^(?:sein|ihr|mein|dein|unser|kein)\p{Ll}*$|^(?:in|im|zu|zum|zur|mit|von|vom|auf|an|am|für|über|aus|bei|nach|vor|of|in|to|with|on|for|his|her|its|their)$/iu

/** The person, or who else can speak, that a sentence names right after this place. */
export function nounPhraseAfter(sentence: string, at: number): Person | undefined {
  const rest = sentence.slice(at)
  const name = rest.slice(BEFORE_NAME.exec(rest)?.[0].length ?? 0)
  const run = RUN.exec(name)?.[0] ?? ''
  const person = personOf(run.split(/\s+/), 'first')
  const office = person && isRole(person.name) ? OFFICE.exec(name.slice(run.length)) : null
  return office ? { name: office[1] as string } : person
}

/** The one person whom a sentence names by role and name; undefined when there are several or none. */
export function onlyPersonWithRole(sentence: string): Person | undefined {
  const people = [...sentence.matchAll(new RegExp(`(?<![\\p{L}-])((?:${WORD})(?:\\s+(?:${WORD}))*)`, 'gu'))]
    .map(([run]) => run.split(/\s+/))
    .filter((run) => run.some(isRole))
    .map((run) => personOf(run, 'first'))
    .filter((person) => person !== undefined)
  return people.length === 1 ? people[0] : undefined
}

/** The same, right before this place: "Kremlsprecher Dmitri Peskow bestätigte". */
export function nounPhraseBefore(sentence: string, at: number): Person | undefined {
  const words = sentence
    .slice(Math.max(0, at - 160), at)
    .replace(/\s+(?:hat|hatte|haben|has|had|wird|wurde|selbst|laut \p{Lu}\p{L}+)\s*$/u, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const run: string[] = []
  while (words.length > 0 && canName(words.at(-1) as string)) run.unshift(words.pop() as string)
  return NO_SUBJECT.test(words.at(-1) ?? '') ? undefined : personOf(run, 'last')
}

function personOf(run: string[], side: 'first' | 'last'): Person | undefined {
  const words = run.map((word) => word.replace(/[,.;:]$/, '')).filter(canName)
  return words.length === 0 ? undefined : named(words, side)
}

/** Takes roles off, and an agency that passes the words on apart: "Nachrichtenagentur Tass Kremlsprecher Peskow". */
function named(words: string[], side: 'first' | 'last'): Person {
  const medium = words.findIndex((word) => MEDIUM.test(word))
  const role = words.findLastIndex(isRole)
  if (medium >= 0 && role > medium) {
    return {
      name: words.slice(role + 1).join(' ') || (words[role] as string),
      via: words.slice(medium + 1, role).join(' '),
    }
  }
  if (role >= 0 && role < words.length - 1) return { name: words.slice(role + 1).join(' ') }
  if (side === 'last' && words.length > 2) return { name: words.slice(-2).join(' ') }
  return { name: words.join(' ') }
}

/**
 * The full name in this article: "Hegseth" is "Pete Hegseth" when the article says so, "NATO-Generalsekretär" the
 * one whom it names with that role. What the article does not tell stays as it is.
 */
export function resolvePerson(text: string, { name }: Person): string {
  if (name.includes(' ')) return name
  if (isRole(name)) {
    const withRole = new RegExp(`(?<![\\p{L}-])${escaped(name)}\\s+(${WORD})\\s+(${WORD})`, 'u').exec(text)
    return withRole && [withRole[1], withRole[2]].every((word) => canName(word as string))
      ? `${withRole[1]} ${withRole[2]}`
      : name
  }
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+)\\s+${escaped(name)}(?!\\p{L})`, 'gu'),
  )) {
    const first = match[1] as string
    if (canName(first) && !isRole(first) && !MEDIUM.test(first)) return `${first} ${name}`
  }
  return name
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
