import { canName, isRole } from './speech-words.ts'

const NAME = "\\p{Lu}[\\p{L}'’-]+"

/**
 * The people whom an article introduces with a role and a name ("Außenminister Max Muster"). German capitalises every
 * noun, so capitals alone do not make a name.
 */
export function findPeople(text: string): string[] {
  const people = new Set<string>()
  for (const [, role, name] of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(${NAME}) (?=(${NAME}(?: ${NAME}){0,2}))`, 'gu'),
  )) {
    if (!isRole(role as string)) continue
    const words = (name as string).split(' ')
    const end = words.findIndex((word) => !canName(word) || isRole(word))
    const person = (end < 0 ? words : words.slice(0, end)).join(' ')
    if (person !== '') people.add(person)
  }
  return [...people]
}

/** The last word of a name: mostly the surname. */
export function lastName(name: string): string {
  return name.split(' ').at(-1) as string
}
