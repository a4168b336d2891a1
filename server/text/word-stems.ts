import { fold } from './fold.ts'
import { stemEnglish, stemGerman } from './stems.ts'

/** What German verbs put at the end of a main clause, folded. */
export const PARTICLES =
  'zurück zusammen nieder sicher bekannt heraus entgegen bevor durch frei fort statt teil fest auf aus ein mit vor weg los nach hin her an ab um zu'
    .split(' ')
    .map(fold)
const SEPARABLE = new RegExp(`^(${PARTICLES.join('|')})(?:zu|ge)?(.{4,})$`, 'u')

/** The stems of a list of words between blanks, each written with a capital and without. */
export function stemsOf(words: string, language: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [false, true].map((capital) => stemOf(fold(word), language, capital)))
}

/** A folded word's stem as words are compared: rougher than that of search, a German verb with its particle. */
export function stemOf(folded: string, language: string, capital: boolean): string {
  if (language === 'en') {
    const stem = stemEnglish(folded)
    return stem.length < 5
      ? stem.replace(/e$/, '')
      : stem.replace(/(?:ing|ed|e|ly)$/, '').replace(/(.)\1$/, '$1')
  }
  const [, particle, rest] = (!capital && SEPARABLE.exec(folded)) || []
  return particle && rest ? particle + stemGerman(rest) : stemGerman(folded)
}
