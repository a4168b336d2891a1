import { languagePair } from '../text/language.ts'
import type { Role } from '../text/roles.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'
import { otherAgent } from './agents.ts'
import { differences } from './differences.ts'
import type { Place } from './locate.ts'
import { denials, timesNot } from './negation-checks.ts'
import { isFirstLater, turnsBeforeAfter, turnsOrder } from './order.ts'
import { premiseOf } from './premise.ts'
import { hasWord, namesApart, partsOf, share } from './premise-parts.ts'
import { areContrary, roleChanges } from './sides.ts'

/** What a question takes for granted. */
export interface Premise {
  text: string
  language: string
  /** Then it does not say who does it. */
  asksWho: boolean
}

/**
 * The first of some sentences that tells it otherwise than a question takes for granted: it says no to it, tells its
 * opposite, or gives it to somebody else. Undefined where none does either.
 */
export function toldOtherwise<P extends Place>(
  premise: Premise,
  places: readonly P[],
): P | 'borne-out' | undefined {
  const own = places.filter(({ article }) => languagePair(premise.language, article.language) === 'same')
  const found = own.map((place) => ({ place, verdict: compare(premise, place) }))
  if (found.some(({ verdict }) => verdict === 'borne-out')) return 'borne-out'
  return found.find(({ verdict }) => verdict === 'otherwise')?.place
}

/** So much of what is taken for granted, apart from its verb and who does it, must stand in a sentence and around it. */
const LEAST_AROUND = 0.5
const LEAST_WITHIN = 0.2
/** For somebody else to do it, hardly anything else may differ, and for another figure not much. */
const LEAST_ALIKE = 0.7
const HALF = 0.5

/** Roles that two nouns have changed with each other. */
const SWAPPED: readonly [Role, Role][] = [
  ['agent', 'object'],
  ['agent', 'against'],
  ['agent', 'to'],
  ['from', 'to'],
]

type Verdict = 'borne-out' | 'otherwise' | undefined

function compare(asked: Premise, place: Place): Verdict {
  const { article } = place
  const premise = { ...asked, text: namesApart(asked.text, article) }
  const { language } = article
  const quoted = article.text.slice(place.start, place.end).replaceAll(RATHER, blank)
  const stated = partsOf(premise, language)
  const given = contentWords(quoted, language)
  const within = share(stated.others, given, language)
  if (within < LEAST_WITHIN) return undefined
  const around = contentWords(surroundings(place), language)
  if (share(stated.others, [...given, ...around], language) < LEAST_AROUND) return undefined
  const hasSubject = names(given) || (PRONOUN.test(quoted) && names([...given, ...around]))
  const same = stated.verbs.flatMap((verb) => given.filter((word) => sameWord(verb, word, language)))
  const changes = roleChanges({ text: premise.text, language }, { text: quoted, language })
  const otherwise = tellsOtherwise()
  if (hasSubject && isTurned()) return 'otherwise'
  if (hasSubject && same.length > 0 && !otherwise) return 'borne-out'
  return otherwise ? 'otherwise' : undefined

  function names(words: readonly Word[]): boolean {
    return stated.subject.every((word) => hasWord(words, word, language))
  }

  /** One says no and the other does not, or the other tells the opposite. */
  function isTurned(): boolean {
    const isNo = saysNo(premise.text) !== lacks(premise.text, quoted)
    // "darf nicht" and "ist verboten", "es fehlt" and "hat nicht" say the same
    if (isNo ? denials(quoted) > 0 : same.length > 0 && denials(premise.text) > 0) return false
    const contrary = stated.verbs.flatMap((verb) => given.filter((word) => areContrary(verb, word, language)))
    const told = same.length > 0 ? same : contrary
    // "bereit zu stehen" tells of nothing that is done
    if (isNo && told.some(({ start }) => /\szu\s$/.test(quoted.slice(0, start)))) return false
    return (
      told.length > 0 &&
      told.every((word) => {
        const isDenied = !word.capital && saysNo(clauseAt(quoted, word.start))
        return (same.length > 0 ? isDenied : !isDenied) !== isNo
      })
    )
  }

  function tellsOtherwise(): boolean {
    if (turnsOrder(premise.text, quoted, language)) return true
    if (hasSubject && isFirstLater(premise.text, stated.others, quoted, language)) return true
    const isSame = same.length > 0 && hasSubject
    if (same.length > 0 && turnsBeforeAfter(premise.text, quoted, language)) return true
    if (isSame && (changes('for', 'against') || changes('against', 'for'))) return true
    if (isSame && within >= HALF && changesFigure()) return true
    if (premise.asksWho || within < LEAST_ALIKE) return false
    return (
      otherAgent(premise.text, quoted, article) ||
      SWAPPED.some(([one, other]) => changes(one, other) && changes(other, one))
    )
  }

  function changesFigure(): boolean {
    const { figuresAgree, figuresReplaced } = differences(premise.text, quoted, language)
    return figuresAgree === 0 && figuresReplaced > 0
  }
}

/** "Er darf nicht": who is meant stands before. */
const PRONOUN =
  /(?:^|\s)(?:[Ee]r|[Ss]ie|[Ee]s|[Dd]iese[rs]?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|ich|wir|I|we)(?!\p{L})/u

/** The title, how the article begins, and what stands before. */
function surroundings(place: Place): string {
  const { opening = '', before = '' } = premiseOf(place)
  return `${place.article.title}. ${opening} ${before}`
}

/** "Keine Profis, sondern Laien" says what is done, and of whom it is not. */
const RATHER = /(?<!\p{L})kein\p{L}{0,2}(?!\p{L})(?=[^.;:]*,\s+sondern(?!\p{L}))/giu

/** As long, so that places stay what they are. */
function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** What stands without something is not denied itself: "Reporter ohne Grenzen". */
function saysNo(text: string): boolean {
  return timesNot(text.replaceAll(WITHOUT, ' ')) % 2 === 1
}

const WITHOUT = /(?<!\p{L})(?:ohne|without)(?!\p{L})/giu

/** "Ohne Logo" and "mit Logo". */
function lacks(stated: string, quoted: string): boolean {
  return stated.search(WITHOUT) >= 0 && quoted.search(WITHOUT) < 0
}

/** What stands between the marks around a place. */
function clauseAt(text: string, at: number): string {
  const before = text.slice(0, at).split(BREAK).at(-1) ?? ''
  const after = text.slice(at).split(BREAK)[0] ?? ''
  return before + after
}

const BREAK = /[,;:()„“”"»«]|\s[–-]\s|[.!?]\s|\s(?:und|aber|doch|oder|and|but|or)\s/u
