import { fold } from './terms.ts'

/** Whether a text tells what has been, what is to be, what may be, what somebody wants, or none of these for sure. */
export type Certainty = 'past' | 'future' | 'possible' | 'wanted' | 'plain'

const POSSIBLE =
  /(?<!\p{L})(?:könnten?|dürften?|möglicherweise|vielleicht|womöglich|angeblich|mutmaßlich|vermutlich|vermutet\p{L}*|soll(?:en)? .*\p{L}+ (?:haben|sein)(?=[,.]|$)|possibly|perhaps|allegedly|reportedly)(?!\p{L})/iu
/** Written small, or it is a month. */
const ENGLISH_POSSIBLE = /(?<!\p{L})(?:may|might|could)(?!\p{L})/u
const WANTED =
  /(?<!\p{L})(?:forder(?:t|te|n|ten)|gefordert|verlang\p{L}*|hoff(?:t|te|en|ten)|wünsch\p{L}*|droh(?:t|te|en|ten)|warn(?:t|te|en|ten)|erwäg\p{L}*|prüft?|demand(?:s|ed)?|call(?:s|ed)? for|urge[sd]?|hope[sd]?|threaten(?:s|ed)?|warn(?:s|ed)?|consider(?:s|ed|ing)?)(?!\p{L})/iu
/** An accident "demands" lives, how many at most between; who asks for something for the dead, or of the injured, demands it. */
const LOST_LIVES =
  /(?<!\p{L})forder(?:n|t|te|ten)(?=(?:\s(?!für|von|de[rnms]|die|all)(?:[\p{Ll}\d.]+|Dutzende|Hunderte|Tausende)){0,5}\s(?:Todesopfer|Menschenleben|Toten?|Verletzten?|Opfer)(?!\p{L}))|(?<=(?<!\p{L})(?:Todesopfer|Menschenleben|Tote)(?!\p{L})[^,.;:]*)gefordert/gu
const FUTURE =
  /(?<!\p{L})(?:will|wolle?n?|soll|sollen|plan(?:t|en|s|ned)?|beabsichtig\p{L}*|angekündigt|ankündigt\p{L}*|kündig(?:t|te|en|ten)|going to|expected to)(?!\p{L})/iu
/** Also what was to be when somebody announced it. */
const ENGLISH_FUTURE = /(?<!\p{L})would(?! have)(?!\p{L})/u
const GERMAN_FUTURE = /(?<!\p{L})(?:wird|werden|werde)(?!\p{L})/iu
const PAST =
  /(?<!\p{L})(?:hat|haben|hatten?|wurden?|worden|waren?|gewesen|has|have|had|was|were|(?!sollte|wollte|könnte|möchte|dürfte|müsste|heute|hätte)\p{Ll}{3,}t(?:e|en)(?=\s)|\p{Ll}{3,}ed)(?!\p{L})/u

/** When something was said tells nothing of when it happens. */
const SAYING =
  /(?<!\p{L})(?:sagten?|erklärten?|teilten?|betonten?|bestätigten?|bekräftigten?|meinten?|berichteten?|äußerten?|ergänzten?|added|stated|confirmed|noted|explained|reported)(?!\p{L})/gu

/** A text without the "forderte" of "Das Unglück forderte zwei Tote": nobody demands them. */
export function withoutLostLives(text: string): string {
  return text.replaceAll(LOST_LIVES, ' ')
}

/** How sure a text is of what it tells, by its verbs and adverbs. */
export function certaintyOf(text: string): Certainty {
  if (POSSIBLE.test(text) || ENGLISH_POSSIBLE.test(text)) return 'possible'
  if (WANTED.test(withoutLostLives(text))) return 'wanted'
  if ([FUTURE, ENGLISH_FUTURE, GERMAN_FUTURE].some((pattern) => pattern.test(text))) return 'future'
  return PAST.test(text.replaceAll(SAYING, ' ')) ? 'past' : 'plain'
}

/** Whether two texts can tell of one thing: plain words fit past and future, what may be fits nothing else. */
export function sameCertainty(a: Certainty, b: Certainty): boolean {
  if (a === b) return true
  return [a, b].includes('plain') && ![a, b].some((one) => one === 'possible' || one === 'wanted')
}

/** Whether a text holds only under a condition. */
export function isConditional(text: string): boolean {
  return /(?<!\p{L})(?:wenn|falls|sofern|solange|es sei denn|if|unless|provided)(?!\p{L})/iu.test(text)
}

const QUANTIFIERS: [string, RegExp][] = [
  ['all', /(?<!\p{L})(?:alle[rn]?|sämtliche\p{L}*|jede[rsnm]?|all|every|each)(?!\p{L})/iu],
  ['most', /(?<!\p{L})(?:meisten|mehrheit|most|majority)(?!\p{L})/iu],
  [
    'some',
    /(?<!\p{L})(?:einige[rn]?|manche[rn]?|etliche[rn]?|mehrere[rn]?|viele[rn]?|wenige[rn]?|some|several|many|few)(?!\p{L})/iu,
  ],
]

/** All, most or some: which of these a text speaks of. */
export function quantifiersOf(text: string): Set<string> {
  return new Set(QUANTIFIERS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name))
}

const ORDINALS = [
  /^erste[rnsm]?$|^erstmal(?:s|ig\p{L}*)$|^first$/u,
  /^zweite[rnsm]?$|^second$/,
  /^dritte[rnsm]?$|^third$/,
  /^vierte[rnsm]?$|^fourth$/,
  /^funfte[rnsm]?$|^fifth$/,
  /^sechste[rnsm]?$|^sixth$/,
  /^siebte[rnsm]?$|^seventh$/,
]

/** The ordinals of a text that are written as words. */
export function ordinalsOf(text: string): Set<string> {
  // "jeder dritte" is a share
  const ranked = text.replaceAll(/(?<!\p{L})jede[rsnm]?\s\p{Ll}+/giu, ' ')
  return new Set(wordsOf(ranked).flatMap((word) => at(ORDINALS, word)))
}

const TIMES = [
  /^montag|^monday/,
  /^dienstag|^tuesday/,
  /^mittwoch|^wednesday/,
  /^donnerstag|^thursday/,
  /^freitag|^friday/,
  /^samstag|^sonnabend|^saturday/,
  /^sonntag|^sunday/,
  /^janu|^janner/,
  /^februa/,
  /^marz$|^march$/,
  /^april$/,
  /^mai$|^may$/,
  /^juni$|^june$/,
  /^juli$|^july$/,
  /^august$/,
  /^september$/,
  /^o[kc]tober$/,
  /^november$/,
  /^de[zc]ember$/,
]

/** The weekdays and months that a text names; months of dates are figures. */
export function timesOf(text: string): Set<string> {
  const undated = text.replaceAll(/\d{1,2}\.?\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2}(?!\d)/gu, ' ')
  const capitalised = (undated.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? []).map(fold)
  return new Set(capitalised.flatMap((word) => at(TIMES, word)))
}

function at(patterns: RegExp[], word: string): string[] {
  const index = patterns.findIndex((pattern) => pattern.test(word))
  return index < 0 ? [] : [String(index)]
}

function wordsOf(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? []
}
