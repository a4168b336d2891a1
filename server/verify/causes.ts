import { contentWords, sameWord } from '../text/words.ts'

const NAMED_CAUSE =
  /(?<!\p{L})(?:wegen|aufgrund|infolge|because of|due to|owing to)\s(?<cause>(?:[\p{L}\d-]+\s?){1,4})/iu

/** Whether a statement gives a cause of which the quote, that gives one as well, has no word. */
export function otherCause(statement: string, quoted: string, around: string, language: string): boolean {
  const cause = NAMED_CAUSE.exec(statement)?.groups?.cause
  if (cause === undefined || !NAMED_CAUSE.test(quoted)) return false
  const given = contentWords(`${quoted}\n${around}`, language)
  const [noun] = contentWords(cause, language).filter(
    ({ capital, light }) => !light && (capital || language === 'en'),
  )
  return (
    noun !== undefined &&
    !given.some((word) => sameWord(noun, word, language) || contains(word.folded, noun.folded))
  )
}

/** "Mord" and "Mordes", "Steuerbetrug": a part of a compound says enough. */
function contains(a: string, b: string): boolean {
  return a.includes(b) || (a.length > 3 && b.includes(a))
}

/** Words for a cause, and those that may stand for one. */
const MAY_GIVE_A_CAUSE =
  /(?<!\p{L})(?:weil|wegen|aufgrund|auf grund|denn|da|daher|deshalb|deswegen|darum|infolge|dank|durch|damit|sodass|so dass|angesichts|nachdem|aus \p{Lu}\p{Ll}+|grund\p{L}*|begründ\p{L}*|ursache\p{L}*|führ(?:t|te|en|ten)|verursach\p{L}*|auslös\p{L}*|because|due to|owing to|therefore|thus|since|as a result|so that|after|thanks to|caus\p{L}*|led|leads?|reasons?|over|amid|following|by)(?!\p{L})/iu
const GIVES_A_CAUSE =
  /(?<!\p{L})(?:weil|wegen|aufgrund|deshalb|deswegen|infolge|because(?: of)?|due to (?=the|an?|its|his|her|their)|owing to|as a result)(?!\p{L})/iu

/** Whether one text gives a cause and the other has no word that may stand for one. */
export function inventsCause(text: string, other: string): boolean {
  return GIVES_A_CAUSE.test(text) && !MAY_GIVE_A_CAUSE.test(other)
}
