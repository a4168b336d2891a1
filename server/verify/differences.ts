import type { Span } from '../core/article.ts'
import type { Differing } from '../core/check.ts'
import { agree, type Estimate, findEstimates } from '../text/estimates.ts'
import { negations, negationsIn } from '../text/negation.ts'
import { rolesIn } from '../text/roles.ts'
import { areOpposites, contentWords, sameWord, type Word } from '../text/words.ts'

/** Where a statement and the words that shall support it agree or not; all of it is found by rules. */
export interface Differences {
  /** Figures that both give, in whatever spelling, … */
  figuresAgree: number
  /** … those of the statement that the words do not give, … */
  figuresMissing: number
  /** … and for which of these the words give another one of the same kind. */
  figuresReplaced: number
  datesReplaced: number
  /** One says no, the other does not. */
  negation: boolean
  /** Pairs such as "rise" and "fall". */
  opposites: number
  /** Who does it and whom it is done to have changed places. */
  rolesSwapped: boolean
  /** Content words of the statement, figures apart; those that the words have as well, or their opposites; all theirs. */
  stated: number
  shared: number
  given: number
}

/** Compares a statement with words in the same language; in another one only figures and negation tell. */
export function differences(statement: string, words: string, language: string): Differences {
  const [statedFigures, givenFigures] = [findEstimates(statement), findEstimates(words)]
  const missing = missingFigures(statedFigures, givenFigures)
  const spare = missingFigures(givenFigures, statedFigures)
  const replaced = missing.filter((one) => spare.some((other) => mayReplace(other, one)))
  const stated = wordsWithout(statement, statedFigures, language)
  const given = wordsWithout(words, givenFigures, language)
  const { pairs, opposites } = align(stated, given, language)
  return {
    figuresAgree: statedFigures.length - missing.length,
    figuresMissing: missing.length,
    figuresReplaced: replaced.filter(({ kind }) => kind !== 'date').length,
    datesReplaced: replaced.filter(({ kind }) => kind === 'date').length,
    negation: negations(statement) % 2 !== negations(words) % 2,
    opposites: opposites.length,
    rolesSwapped: rolesSwapped(pairs, statement, words, language),
    stated: stated.length,
    shared: pairs.length + opposites.length,
    given: given.length,
  }
}

/** Those figures that no other agrees with. */
export function missingFigures(stated: readonly Estimate[], given: readonly Estimate[]): Estimate[] {
  return stated.filter((one) => !given.some((other) => agree(other, one)))
}

/** A year does not stand for another number. */
function mayReplace(one: Estimate, other: Estimate): boolean {
  return one.kind === other.kind && one.unit === other.unit && isYear(one) === isYear(other)
}

function isYear({ kind, value }: Estimate): boolean {
  return kind === 'number' && Number.isInteger(value) && value >= 1_000 && value < 2_100
}

/** Adverbs and verbs of saying are left out: a statement is the same without them. */
function wordsWithout(text: string, figures: readonly Estimate[], language: string): Word[] {
  return contentWords(text, language).filter(
    ({ light, start }) => !light && !figures.some((figure) => start >= figure.start && start < figure.end),
  )
}

function align(stated: readonly Word[], given: readonly Word[], language: string) {
  const pairs: [Word, Word][] = []
  const free = new Set(given)
  const take = (matches: (word: Word, other: Word) => boolean) => (word: Word) => {
    const found = [...free].find((other) => matches(word, other))
    if (found) free.delete(found)
    return found
  }
  const unmatched = stated.filter((word) => {
    const found = take((one, other) => sameWord(one, other, language))(word)
    if (found) pairs.push([word, found])
    return !found
  })
  const opposites = unmatched.flatMap((word): [Word, Word][] => {
    const found = take((one, other) => areOpposites(one, other, language))(word)
    return found ? [[word, found]] : []
  })
  return { pairs, opposites }
}

/** The words in which the two differ, where rules can show them: figures, dates, opposites, "not". */
export function differingWords(statement: string, words: string, language: string): Differing {
  const [statedFigures, givenFigures] = [findEstimates(statement), findEstimates(words)]
  const missing = missingFigures(statedFigures, givenFigures)
  const spare = missingFigures(givenFigures, statedFigures)
  const { opposites } = align(
    wordsWithout(statement, statedFigures, language),
    wordsWithout(words, givenFigures, language),
    language,
  )
  const saysNo = negations(statement) % 2 !== negations(words) % 2
  return {
    stated: placesOf(
      missing.filter((one) => spare.some((other) => mayReplace(other, one))),
      opposites.map(([word]) => word),
      saysNo ? negationsIn(statement) : [],
    ),
    given: placesOf(
      spare.filter((one) => missing.some((other) => mayReplace(one, other))),
      opposites.map(([, word]) => word),
      saysNo ? negationsIn(words) : [],
    ),
  }
}

function placesOf(...kinds: (readonly Span[])[]): Span[] {
  return kinds
    .flat()
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
}

/** Two who both have a part in it have changed places, as in "A called B" and "B called A". */
function rolesSwapped(pairs: [Word, Word][], one: string, other: string, language: string): boolean {
  const [mine, theirs] = [rolesIn(one, language), rolesIn(other, language)]
  const places = pairs.map(([word, twin]) => `${mine.get(word.start)} → ${theirs.get(twin.start)}`)
  return places.includes('agent → object') && places.includes('object → agent')
}
