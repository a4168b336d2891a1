import type { Span } from '../core/article.ts'
import type { Differing } from '../core/check.ts'
import { agree, type Estimate, findEstimates } from '../text/estimates.ts'
import { negations, negationsIn } from '../text/negation.ts'
import { rolesIn } from '../text/roles.ts'
import { areOpposites, contentWords, sameWord, type Word } from '../text/words.ts'
import { NOUN_ENDING } from './name-or-noun.ts'

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
  /** German words that are a noun in one and none in the other: who does it, or that it is done, may be lost on the way. */
  nominalised: number
  /** Content words of the statement, figures apart; those that the words have as well, or their opposites; all theirs. */
  stated: number
  shared: number
  given: number
}

/** Compares a statement with words in the same language; in another one only figures and negation tell. */
export function differences(statement: string, words: string, language: string): Differences {
  const { figures, stated, given, pairs, opposites, negation } = compared(statement, words, language)
  return {
    figuresAgree: figures.agreeing,
    figuresMissing: figures.missing,
    figuresReplaced: figures.replaced.filter(({ kind }) => kind !== 'date').length,
    datesReplaced: figures.replaced.filter(({ kind }) => kind === 'date').length,
    negation,
    opposites: opposites.length,
    rolesSwapped: rolesSwapped(pairs, statement, words, language),
    nominalised: language === 'de' ? nominalised(pairs, statement, words) : 0,
    stated: stated.length,
    shared: pairs.length + opposites.length,
    given: given.length,
  }
}

function compared(statement: string, words: string, language: string) {
  const [statedFigures, givenFigures] = [findEstimates(statement), findEstimates(words)]
  const missing = missingFigures(statedFigures, givenFigures)
  const spare = missingFigures(givenFigures, statedFigures)
  const stated = wordsWithout(statement, statedFigures, language)
  const given = wordsWithout(words, givenFigures, language)
  return {
    figures: {
      agreeing: statedFigures.length - missing.length,
      missing: missing.length,
      replaced: missing.filter((one) => spare.some((other) => mayReplace(other, one))),
      replacing: spare.filter((one) => missing.some((other) => mayReplace(one, other))),
    },
    stated,
    given,
    ...align(stated, given, language),
    /** One says no, the other does not. */
    negation: negations(statement) % 2 !== negations(words) % 2,
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
  const { figures, opposites, negation } = compared(statement, words, language)
  return {
    stated: placesOf(
      figures.replaced,
      opposites.map(([word]) => word),
      negation ? negationsIn(statement) : [],
    ),
    given: placesOf(
      figures.replacing,
      opposites.map(([, word]) => word),
      negation ? negationsIn(words) : [],
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

function nominalised(pairs: readonly [Word, Word][], statement: string, words: string): number {
  return pairs.filter(
    ([word, twin]) => word.capital !== twin.capital && (isNoun(word, statement) || isNoun(twin, words)),
  ).length
}

/** The first word of a text has a capital whatever it is. */
function isNoun({ capital, start, end }: Word, text: string): boolean {
  return capital && (/\p{L}/u.test(text.slice(0, start)) || NOUN_ENDING.test(text.slice(start, end)))
}
