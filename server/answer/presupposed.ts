import { detectLanguage } from '../text/language.ts'
import { PREPOSITION } from './question-words.ts'

/** What a question takes for granted, as a statement without what is asked. */
export interface Presupposed {
  text: string
  /** Of the question. */
  language: string
  /** Who does it is what the question asks, or may be: the statement does not say. */
  asksWho: boolean
}

const AND = '(?:(?:und|aber|and|but)\\s+)?'
const DEGREE = '(?:lange?|oft|hoch|groß|stark|schnell|weit|schwer|teuer|alt|viel|deutlich|knapp)(?!\\p{L})'
/** "Warum", "seit wann", "wie lange", "womit"; "wen" and "was", which stand for what it is done to. */
const HOW = new RegExp(
  `^${AND}(?:${PREPOSITION}\\s+)?(?:warum|wieso|weshalb|weswegen|wann|wohin|woher|wo|wie(?!\\s+viele)(?:\\s+${DEGREE})?|wo(?:mit|für|von|gegen|zu|rauf|rüber|raus|durch|nach|vor|ran|rin|bei)|wen|wem|was|why|when|where|how(?!\\s+many)(?:\\s+(?:long|often|far|high|much|badly))?|whom|what(?=\\s+(?:did|does|do|has|have|had)\\s))\\s+(?=\\p{Ll})`,
  'iu',
)
const WHO = new RegExp(`^${AND}(?:wer|who|what)\\s+(?=\\p{Ll})`, 'iu')
/** "Wie viele Gäste", "in welcher Stadt": some or other. */
const WHICH = new RegExp(
  `^${AND}(?<before>${PREPOSITION}\\s+)?(?:welche[rsnm]?|wie\\s?viele?|which|what|how many)\\s+(?<what>(?:\\p{Ll}\\S*\\s+){0,2}?\\p{L}\\S*)\\s+(?=\\p{Ll})`,
  'iu',
)
/** Said in a question beside what is asked. */
const ASIDE = /\s(?:eigentlich|denn|überhaupt|ausgerechnet|wirklich|actually|exactly|really)(?=\s)/giu

/** Tells who or what is meant, not what is asked of them: "der Minister, der im Mai kam". */
const RELATIVE =
  /,\s(?:der|die|das|dem|den|denen|dessen|deren|who|whom|whose|which)\s[^,?]*(?:,(?=\s)|(?=\?$))/giu

/** Undefined for what presupposes nothing that could be compared: yes or no, keywords, orders. */
export function presupposedBy(
  question: string,
  language: string = detectLanguage(question),
): Presupposed | undefined {
  const asked = question.trim().replaceAll(ASIDE, '').replaceAll(RELATIVE, '')
  if (!/^[^?]+\?$/u.test(asked)) return undefined
  const body = asked.slice(0, -1).trim()
  const how = HOW.exec(body)
  if (how) return { text: stated(body.slice(how[0].length), language), language, asksWho: false }
  const who = WHO.exec(body)
  if (who) return { text: stated(body.slice(who[0].length), language), language, asksWho: true }
  const which = WHICH.exec(body)
  if (!which) return undefined
  const { before = '', what = '' } = which.groups ?? {}
  const rest = body.slice(which[0].length)
  const text = language === 'en' ? `${before}${what} ${rest}.` : `Dann ${rest} ${before}${what}.`
  return { text, language, asksWho: before === '' }
}

/** "Hat der Rat entschieden": "Dann hat der Rat entschieden"; German puts anything before the verb. */
function stated(rest: string, language: string): string {
  return `${language === 'en' ? inEnglish(rest) : `Dann ${rest}`}.`
}

const DO = /^(?:did|does|do)\s+/iu
const AUXILIARY =
  /^(is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)\s+(.+?)\s+((?:not\s+|never\s+|already\s+)?(?:been\s+)?\p{Ll}+(?:ed|en|ing|wn|rn|ght|ld|nt|ound|ost|ot|ut|et|on|ade)(?!\p{L}).*)$/u

/** "Did the mayor resign": "the mayor resign", which is no English, but its words and their order tell. */
function inEnglish(rest: string): string {
  if (DO.test(rest)) return rest.replace(DO, '')
  const [, auxiliary, subject, verb] = AUXILIARY.exec(rest) ?? []
  return auxiliary ? `${subject} ${auxiliary} ${verb}` : rest
}
