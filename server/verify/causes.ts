import { contentWords, sameWord } from '../text/words.ts'

const CAUSE =
  /(?<!\p{L})(?:wegen|aufgrund|infolge|because of|due to|owing to)\s(?<cause>(?:[\p{L}\d-]+\s?){1,4})/iu

/** Whether a statement gives a cause of which the quote, that gives one as well, has no word. */
export function otherCause(statement: string, quoted: string, around: string, language: string): boolean {
  const cause = CAUSE.exec(statement)?.groups?.cause
  if (cause === undefined || !CAUSE.test(quoted)) return false
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
