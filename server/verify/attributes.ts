import { placeKey } from '../text/place-names.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'

/** A noun with what stands right beside it: "russische Raffinerien", "die Macht des Dollars". */
interface Phrase {
  noun: Word
  /** The countries that it is of, by adjectives or the first part of a compound. */
  countries: ReadonlySet<string>
  /** Whose it is: in a compound with a hyphen each part may be what the words quoted have. */
  owners: readonly Word[]
}

/** Whether a noun that both have is of another country, or of somebody else, in the statement than in the words quoted. */
export function hasOtherAttribute(statement: string, quoted: string, language: string): boolean {
  const given = phrasesOf(quoted, language)
  const words = contentWords(quoted, language)
  const has = (word: Word) => words.some((other) => sameWord(word, other, language))
  return phrasesOf(statement, language).some((one) => {
    const same = given.filter(({ noun }) => sameWord(one.noun, noun, language))
    const owned = same.filter(({ owners }) => owners.length > 0)
    const isOfOther =
      one.countries.size > 0 &&
      same.length > 0 &&
      same.every(({ countries }) => countries.size > 0 && countries.isDisjointFrom(one.countries))
    const isOwnedByOther =
      one.owners.length > 0 && owned.length === same.length && owned.length > 0 && !one.owners.some(has)
    return isOfOther || isOwnedByOther
  })
}

function phrasesOf(text: string, language: string): Phrase[] {
  const words = contentWords(text, language)
  return words.flatMap((noun, index) => {
    if (!noun.capital && language !== 'en') return []
    const after = words[index + 1]
    const isOwned =
      after?.capital &&
      /^\s(?:des|der|eines|einer|von|in|aus|of(?: the)?|from)\s$/.test(text.slice(noun.end, after.start))
    return [
      {
        noun,
        countries: countriesBefore(text, words, index),
        owners: isOwned ? partsFrom(words, index + 1, text) : [],
      },
    ]
  })
}

/** "Haushalt" and "Ausschuss" of "Haushalts-Ausschuss". */
function partsFrom(words: readonly Word[], at: number, text: string): Word[] {
  const [first, next] = [words[at] as Word, words[at + 1]]
  const goesOn = text[first.end] === '-' && next?.start === first.end + 1
  return goesOn ? [first, ...partsFrom(words, at + 1, text)] : [first]
}

function countriesBefore(text: string, words: readonly Word[], index: number): Set<string> {
  const countries = new Set<string>()
  for (let at = index - 1; at >= 0; at--) {
    const [before, next] = [words[at] as Word, words[at + 1] as Word]
    if (!/^[\s-]$/.test(text.slice(before.end, next.start))) break
    const key = placeKey(before.folded)
    if (key !== undefined) countries.add(key)
    if (before.capital && text[before.end] !== '-') break
  }
  return countries
}
