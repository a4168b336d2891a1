import { isCountryKey, placeKey } from '../text/place-names.ts'
import { contentWords, sameWord, type Word } from '../text/words.ts'

/** A noun with what stands right beside it: "finnische Werften", "der Rat der Stadt". */
interface Phrase {
  noun: Word
  /** The countries that it is of, by adjectives or the first part of a compound. */
  countries: ReadonlySet<string>
  /** Whose it is: in a compound with a hyphen each part may be what the words quoted have. */
  owners: readonly Word[]
  /** By what the owner is joined: one for all words that tell whose it is, else the preposition. */
  link: string
}

/** Whether a noun that both have is of another country, or of somebody else, in the statement than in the words quoted. */
export function hasOtherAttribute(statement: string, quoted: string, language: string): boolean {
  const given = phrasesOf(quoted, language)
  const words = contentWords(quoted, language)
  const has = (word: Word) => words.some((other) => sameWord(word, other, language))
  return phrasesOf(statement, language).some((one) => {
    const same = given.filter(({ noun }) => sameWord(one.noun, noun, language))
    const owned = same.filter((other) => other.link === one.link && isOwned(other))
    const isOfOther =
      one.countries.size > 0 &&
      same.length > 0 &&
      same.every(({ countries }) => countries.size > 0 && countries.isDisjointFrom(one.countries))
    const isOwnedByOther =
      one.owners.length > 0 &&
      owned.length === same.length &&
      owned.length > 0 &&
      (!one.owners.some(has) || owned.every((other) => isOfOtherPlace(one, other)))
    return isOfOther || isOwnedByOther
  })
}

/** "Sanktionen gegen A" where the quote has those against B, though it names A elsewhere; a city may lie in B. */
function isOfOtherPlace({ owners }: Phrase, other: Phrase): boolean {
  const places = (names: readonly Word[]) => names.flatMap(({ folded }) => placeKey(folded) ?? [])
  const [mine, theirs] = [places(owners), places(other.owners)]
  const areAlike = theirs.every((key) => isCountryKey(key) === isCountryKey(mine[0] as string))
  return mine.length > 0 && areAlike && new Set(mine).isDisjointFrom(new Set(theirs))
}

function isOwned({ owners }: Phrase): boolean {
  return owners.length > 0 && !owners.some(({ folded }) => MEANS_A_PLACE.test(folded))
}

/** "Das Land" is one that was named before. */
const MEANS_A_PLACE =
  /^(?:land|landes|lander|staat|staate?s|stadt|republik|region|gebiete?s?|nation|bundnis|bundnisses|union|kontinents?|insel|country|state|city|region|island|alliance|bloc|continent)$/

function phrasesOf(text: string, language: string): Phrase[] {
  const words = contentWords(text, language)
  return words.flatMap((noun, index) => {
    if (!noun.capital && language !== 'en') return []
    return [{ noun, countries: countriesBefore(text, words, index), ...ownersAfter(text, words, index) }]
  })
}

const LINK =
  /^\s(?<link>des|der|eines|einer|von|vom|of(?: the)?|in|aus|from|gegen|für|auf|an|nach|über|against|for|on|to)(?:\s(?:de[rmns]|die|das|the))?(?:\s\p{Ll}+(?:e[nrms]?|isch\p{L}*))?\s(?=\p{Lu})/u
const WHOSE = /^(?:des|der|eines|einer|von|vom|of(?: the)?)$/

/** The noun that a small word joins to this one: "der Rat der Stadt", "Angriffe auf alte Server". */
function ownersAfter(text: string, words: readonly Word[], index: number): Pick<Phrase, 'owners' | 'link'> {
  const { end } = words[index] as Word
  const found = LINK.exec(text.slice(end, end + 60))
  const at = found ? words.findIndex(({ start }) => start === end + found[0].length) : -1
  const link = found?.groups?.link ?? ''
  return { owners: at < 0 ? [] : partsFrom(words, at, text), link: WHOSE.test(link) ? 'of' : link }
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
