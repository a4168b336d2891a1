import { canName, isRole, MEDIUM } from './speech-words.ts'

export interface Person {
  /** As the text has it, with a role before a name taken off. */
  name: string
  via?: string
  /** "Ein Sprecher": not the one whom the article names elsewhere. */
  anyone?: boolean
}

const WORD = "\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.(?:\\p{Lu}\\.)?"
const PARTICLE = '(?:von der|von|van der|van|de la|de|der|bin|al)'
const BEFORE_NAME =
  /^\s*(?:(?:der|die|das|dem|den|des|ein|eine|einem|einer|the|a|an|sich|auch|zudem|ebenfalls|offenbar)\s+){0,2}(?:\p{Ll}+(?:e|er|en)\s+){0,3}/u
const RUN = new RegExp(`^(?:${WORD})(?:\\s+(?:${PARTICLE}\\s+)?(?:${WORD}))*`, 'u')

/** "…sekretär im Ministerium Max Muster": the name comes after the office. */
const OFFICE = new RegExp(
  `^\\s+(?:im|in|der|des|für|von|at|of|for)\\s[^,.„“]{1,60}?\\s((?:${WORD})\\s(?:${WORD}))(?=[.,]|$)`,
  'u',
)
const INDEFINITE = /(?:^|\s)(?:eine?[rm]?|an?|mehrere|einige)\s+(?:\p{Ll}+\s+)*$/iu
/** "Chef des Instituts": the rest of what the person is called. */
const GENITIVE_AFTER = new RegExp(`^\\s+des\\s+(?:\\p{Ll}+\\s+)?(?:${WORD})`, 'u')

/** What begins "zu seiner Bereitschaft" or "trotz der Kritik": not who speaks. */
const PREPOSITION =
  /^(?:in|im|zu|zum|zur|mit|von|vom|auf|an|am|für|über|aus|bei|beim|nach|vor|gegenüber|trotz|während|wegen|seit|bis|durch|gegen|ohne|um|unter|hinter|neben|zwischen|anlässlich|angesichts|laut|wie|of|to|with|on|for|at|from|by|about)$/iu
const GENITIVE = /^(?:der|des|eines|einer)$/
const DETERMINER =
  /^(?:de[rsmn]|die|das|eine?[rsmn]?|(?:sein|ihr|mein|dein|unser|kein|dies)e?[rsmn]?|the|an?|his|her|its|their)$/iu
/** Cases that a subject never stands in, and possessives, which mostly stand in an object. */
const NO_SUBJECT = /^(?:dem|den|des|einem|eines|einen|(?:sein|ihr|mein|dein|unser|kein)\p{Ll}*)$/iu

/** Whether a German clause begins with a preposition, so that its subject comes after its verb. */
export function beginsWithPreposition(clause: string): boolean {
  return PREPOSITION.test(/^\p{L}+/u.exec(clause.trim())?.[0] ?? '')
}

/** The person, or who else can speak, that a sentence names right after this place. */
export function nounPhraseAfter(sentence: string, at: number): Person | undefined {
  const rest = sentence.slice(at)
  const lead = BEFORE_NAME.exec(rest)?.[0] ?? ''
  const name = rest.slice(lead.length)
  const run = RUN.exec(name)?.[0] ?? ''
  const person = personOf(run.split(/\s+/), 'first')
  if (!person) return undefined
  const office = isRole(person.name) ? OFFICE.exec(name.slice(run.length)) : null
  if (office) return { name: office[1] as string }
  const genitive = isRole(person.name) ? (GENITIVE_AFTER.exec(name.slice(run.length))?.[0] ?? '') : ''
  return { ...person, name: person.name + genitive, ...(INDEFINITE.test(lead) && { anyone: true }) }
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

/** The same, right before this place: "Ratssprecher Karl Muster bestätigte". */
export function nounPhraseBefore(
  sentence: string,
  at: number,
  as: 'subject' | 'dative' = 'subject',
): Person | undefined {
  const words = sentence
    .slice(Math.max(0, at - 160), at)
    .replace(/\s+(?:hat|hatte|haben|has|had|wird|wurde|selbst|laut \p{Lu}\p{L}+)\s*$/u, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const run = takeRun(words)
  const head = words.findLastIndex((word) => PREPOSITION.test(word) || !mayPrecedeNoun(word))
  const between = words.slice(head + 1)
  if (as === 'dative') return personOf(run, 'last')
  // "der Vorsitzende des Ausschusses für Angelegenheiten Max Muster": a name after what the preposition belongs to
  const nameAfter = run.length > 2 && !run.slice(0, -2).some(isRole) ? run.slice(-2) : []
  if (PREPOSITION.test(words[head] ?? '')) return personOf(nameAfter, 'last')
  if (GENITIVE.test(between[0] ?? '') && canName(words[head] ?? '')) {
    const owner = nounPhraseBefore(words.slice(0, head + 1).join(' '), 160)
    return owner && { ...owner, name: [owner.name, ...between, ...run].join(' ') }
  }
  if (between.some((word) => NO_SUBJECT.test(word))) return undefined
  const person = personOf(run, 'last')
  return person && { ...person, ...(INDEFINITE.test(`${between.join(' ')} `) && { anyone: true }) }
}

function mayPrecedeNoun(word: string): boolean {
  return DETERMINER.test(word) || /^\p{Ll}+(?:e|er|en)$/u.test(word)
}

/** The capitalised words at the end, taken off; an apposition's comma ends them. */
function takeRun(words: string[]): string[] {
  const run: string[] = []
  while (canName(words.at(-1) ?? '') && !(run.length > 0 && /,$/.test(words.at(-1) as string))) {
    run.unshift(words.pop() as string)
  }
  return run
}

function personOf(run: string[], side: 'first' | 'last'): Person | undefined {
  const words = run.map((word) => word.replace(/[,.;:]$/, '')).filter(canName)
  return words.length === 0 ? undefined : named(words, side)
}

/** Takes roles off, and an agency that passes the words on apart: "Nachrichtenagentur Xyz Ratssprecher Muster". */
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
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+)\\s+${escaped(name)}(?!\\p{L})`, 'gu'),
  )) {
    const first = match[1] as string
    if (canName(first) && !isRole(first) && !MEDIUM.test(first)) return `${first} ${name}`
  }
  return name
}

/** Whether "er" or "sie" can stand for a person, as far as a German role before the name tells. */
export function canBePronoun(text: string, pronoun: string, { name }: Person): boolean {
  const last = name.split(' ').at(-1) as string
  const called = new RegExp(`(\\p{Lu}[\\p{L}-]+)\\s+(?:(?:${WORD})\\s+)?${escaped(last)}(?!\\p{L})`, 'gu')
  const roles = [...text.matchAll(called)].map(([, word = '']) => word).filter(isRole)
  const feminine = roles.filter((role) => /in$/.test(role)).length
  if (/^er$/i.test(pronoun)) return feminine === 0
  return !/^sie$/i.test(pronoun) || roles.length === 0 || feminine > 0
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
