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
