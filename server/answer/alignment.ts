import { areOpposites, isCompoundOf, sameWord, type Word } from '../text/words.ts'
import type { Statement } from './statement.ts'

/** The share of a statement's words that a sentence may lack which is cited for it. */
const MISSED = 0.25
/** The share that it must have when both give the figure asked for. */
const SHARED_WITH_ANSWER = 0.3

/** Which content words of two statements mean the same. */
interface Alignment {
  pairs: [Word, Word][]
  /** Content words of the statement that the other has not, and the other way round. */
  missing: Word[]
  added: Word[]
  /** Hardly anything is missing, and nothing stands in its place. */
  covered: boolean
  /** Enough for a statement that gives the figure asked for: no noun is replaced. */
  loosely: boolean
  opposites: boolean
  /** One surname with two first names, one city with two clubs. */
  otherNames: boolean
}

export function align(statement: Statement, other: Statement): Alignment {
  const { language } = statement.sentence.article
  const pairs: [Word, Word][] = []
  for (const word of statement.words) {
    const free = other.words.filter((candidate) => !pairs.some(([, taken]) => taken === candidate))
    const match =
      free.find(({ folded }) => folded === word.folded) ??
      free.find((candidate) => sameWord(word, candidate, language))
    if (match) pairs.push([word, match])
  }
  const loose = unmatched(
    statement,
    other,
    pairs.map(([word]) => word),
  )
  const looseOther = unmatched(
    other,
    statement,
    pairs.map(([, word]) => word),
  )
  const isOpposite = (word: Word, among: Word[]) =>
    among.some((candidate) => areOpposites(word, candidate, language))
  const namesA = beforeNames(statement, loose, pairs, 0)
  const namesB = beforeNames(other, looseOther, pairs, 1)
  const otherNames = [...namesA.entries()].some(([pair, word]) => {
    const second = namesB.get(pair)
    return second !== undefined && !word.role && !second.role
  })
  const opposites =
    loose.some((word) => isOpposite(word, other.words)) ||
    looseOther.some((word) => isOpposite(word, statement.words))
  const isDetail = (word: Word, names: Map<unknown, Word>) => word.light || [...names.values()].includes(word)
  const missing = loose.filter((word) => !isDetail(word, namesA) && !isOpposite(word, looseOther))
  const added = looseOther.filter((word) => !isDetail(word, namesB) && !isOpposite(word, loose))
  return {
    pairs,
    missing,
    added,
    opposites,
    otherNames,
    covered: isCovered(statement, pairs, missing, added),
    loosely: isLooselyCovered(statement, pairs, missing, added),
  }
}

/** A name's words before its last, and the office before it: a text may have them or not. */
function beforeNames(
  statement: Statement,
  loose: Word[],
  pairs: [Word, Word][],
  side: 0 | 1,
): Map<[Word, Word], Word> {
  const found = new Map<[Word, Word], Word>()
  for (const word of loose) {
    if (!word.capital) continue
    const pair = pairs.find(
      (one) =>
        one[side].capital &&
        one[side].start > word.end &&
        /^[\s.-]+$/.test(statement.text.slice(word.end, one[side].start)),
    )
    if (pair) found.set(pair, word)
  }
  return found
}

function unmatched(statement: Statement, other: Statement, matched: Word[]): Word[] {
  return statement.words.filter(
    (word) =>
      !matched.includes(word) &&
      !isCompoundOf(word, other.words) &&
      !other.words.some((compound) => isPartOf(word, compound, statement.words)),
  )
}

function isPartOf(word: Word, compound: Word, words: readonly Word[]): boolean {
  return (
    isCompoundOf(compound, words) &&
    (compound.folded.startsWith(word.stem) ||
      compound.folded.endsWith(word.folded) ||
      compound.stem.endsWith(word.stem))
  )
}

/** A word that is replaced by another makes another statement; one that is left out may be a detail. */
function isCovered(statement: Statement, pairs: [Word, Word][], missing: Word[], added: Word[]): boolean {
  if (missing.length > 0 && added.length > 0) return false
  const content = statement.words.filter(({ light }) => !light)
  const missed = missing.length / Math.max(1, content.length)
  return pairs.length >= 2 && missed <= MISSED && !missing.some((word) => isCoordinated(word, statement.text))
}

function isLooselyCovered(
  statement: Statement,
  pairs: [Word, Word][],
  missing: Word[],
  added: Word[],
): boolean {
  const isNoun = ({ capital }: Word) => capital
  const content = statement.words.filter(({ light }) => !light)
  const shared = pairs.filter(([word]) => !word.light)
  return (
    shared.some(([word]) => word.capital) &&
    shared.length / content.length >= SHARED_WITH_ANSWER &&
    !(missing.some(isNoun) && added.some(isNoun))
  )
}

function isCoordinated(word: Word, text: string): boolean {
  return /(?<!\p{L})(?:und|sowie|and)\s(?:\p{L}{1,4}\s)?$/u.test(
    text.slice(Math.max(0, word.start - 12), word.start),
  )
}
