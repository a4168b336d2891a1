import { daysBetween } from '../core/article.ts'
import { cosine } from '../core/vector.ts'
import { sameCertainty } from '../text/certainty.ts'
import type { Quantity } from '../text/quantities.ts'
import { sharedInOrder } from '../text/word-order.ts'
import { sameName, type Word } from '../text/words.ts'
import { align } from './alignment.ts'
import { compareFigures, sameFigures } from './figures.ts'
import type { Statement } from './statement.ts'

/** `same`: the other sentence can be cited for the statement. `conflict`: it says otherwise of the very same thing. */
export type Relation = 'same' | 'conflict' | 'other'

/** All below were tuned on the split `dev` of evals/datasets/statement-pairs.jsonl; `node evals/pairs.ts` measures them. */
const SIMILAR = 0.88
const SIMILAR_WITH_ANSWER = 0.85
/** Articles so many days apart tell of another Monday, and give newer figures. */
const SAME_WEEK_DAYS = 6
/** Saying no to a part only. */
const HALF_NEGATION =
  /(?<!\p{L})(?:nicht (?:nur|allein|immer|sofort|mehr|alle)|noch (?:nicht|kein\p{L}*)|not (?:only|yet|all|always)|no longer)(?!\p{L})/iu

/**
 * How a sentence of another article relates to a statement. A cosine alone decides nothing (contradictions reach .97), so polarity,
 * figures, times, speakers, who does what to whom and all nouns must agree. In doubt they are kept apart, since a wrong merge puts
 * words in an outlet's mouth.
 *
 * @param figure the kind of figure that the question asks for: one that both give is the same answer
 */
export function relate(statement: Statement, other: Statement, figure?: Quantity['kind']): Relation {
  const { article } = statement.sentence
  if (article.language !== other.sentence.article.language) return 'other'
  if (statement.text === other.text) return sameSpeaker(statement, other, true) ? 'same' : 'other'
  const near = cosine(statement.sentence.vector, other.sentence.vector)
  if (near < SIMILAR_WITH_ANSWER) return 'other'
  if (!sameCertainty(statement.certainty, other.certainty)) return 'other'
  if (otherScope(statement, other)) return 'other'
  const words = align(statement, other)
  if (words.otherNames || changedPlaces(words.pairs, statement, other)) return 'other'
  const figures = compareFigures(statement, other)
  if (figures === 'other') return 'other'
  const days = daysBetween(article, other.sentence.article)
  const times = differ(statement.times, other.times)
  const negated = statement.negated !== other.negated
  const opposed = words.opposites || takesOtherSide(words.pairs, statement, other)
  const differences = [figures === 'conflict', times, negated, opposed].filter(Boolean)

  if (differences.length > 0) {
    const restIsSame =
      words.missing.length + words.added.length === 0 &&
      (figures === 'conflict' || sameFigures(statement, other)) &&
      (times || statement.times.symmetricDifference(other.times).size === 0)
    const isClear = !negated || ![statement, other].some(({ text }) => HALF_NEGATION.test(text))
    const ofOneEvent = near >= SIMILAR && days <= SAME_WEEK_DAYS
    return differences.length === 1 && restIsSame && isClear && ofOneEvent ? 'conflict' : 'other'
  }
  if (statement.times.size > 0 && days > SAME_WEEK_DAYS) return 'other'
  if (!sameSpeaker(statement, other, false)) return 'other'
  if (figures === 'missing') return 'other'
  const sameAnswer = figure !== undefined && statement.figures.some(({ kind }) => kind === figure)
  if (sameAnswer) return near >= SIMILAR_WITH_ANSWER && words.loosely ? 'same' : 'other'
  return near >= SIMILAR && words.covered ? 'same' : 'other'
}

/**
 * Whether rules tell that a sentence does not make a statement, however alike the two are: another quantity, order, condition,
 * name or place in the sentence, or the same words but for one noun. What `relate` keeps apart only since it does not
 * recognise the words is not among it.
 */
export function differInFact(statement: Statement, other: Statement): boolean {
  if (otherScope(statement, other)) return true
  if (differ(statement.times, other.times)) return true
  const words = align(statement, other)
  if (words.otherNames || words.opposites || changedPlaces(words.pairs, statement, other)) return true
  if (takesOtherSide(words.pairs, statement, other)) return true
  if (['other', 'conflict'].includes(compareFigures(statement, other))) return true
  const [missing, added] = [words.missing, words.added]
  const isNoun = (word: Word | undefined) =>
    word !== undefined && (word.capital || statement.sentence.article.language === 'en')
  return missing.length === 1 && added.length === 1 && isNoun(missing[0]) && isNoun(added[0])
}

/** From here on two sentences are worded the same: then the words that differ are what makes them two. */
const WORDED_ALIKE = 0.5
/** Two sentences on one thing share so many content words, or a noun. */
const SHARED_WORDS = 2

/**
 * Whether rules leave open if a sentence makes a statement in other words: they find no difference in fact, and the two speak
 * of the same things. Of sentences that are worded alike, or differ in one content word, they have decided: a model that
 * reads both does not see so small a difference.
 */
export function isParaphrase(statement: Statement, other: Statement): boolean {
  const { article, vector } = statement.sentence
  if (article.language !== other.sentence.article.language) return false
  if (cosine(vector, other.sentence.vector) < SIMILAR) return false
  if (sharedInOrder(statement.text, other.text) >= WORDED_ALIKE) return false
  const { pairs, missing, added } = align(statement, other)
  const isOneThing = pairs.length >= SHARED_WORDS || pairs.some(([word]) => word.capital && !word.light)
  if (!isOneThing || (missing.length === 1 && added.length === 1)) return false
  return !differInFact(statement, other) && !differInFact(other, statement)
}

/** The one holds under a condition only, or of all, some, the first or the second where the other says otherwise. */
function otherScope(one: Statement, other: Statement): boolean {
  return (
    one.conditional !== other.conditional ||
    differ(one.quantifiers, other.quantifiers) ||
    differ(one.ordinals, other.ordinals)
  )
}

/** Two sets that both say something, and not the same. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
}

/** The outlet's own statement and somebody's are one; two people's are two, and so are those of somebody unnamed. */
function sameSpeaker(one: Statement, other: Statement, copied: boolean): boolean {
  const [a, b, language] = [one.speaker, other.speaker, one.sentence.article.language]
  if (a === undefined || b === undefined) return true
  if (a === null || b === null) return copied
  return sameName(a, b, language)
}

/** Whether two nouns have changed places, as in "A besucht B" and "B besucht A", or one goes where the other comes from. */
function changedPlaces(pairs: [Word, Word][], a: Statement, b: Statement): boolean {
  const places = pairs.flatMap(([word, other]) => {
    const [mine, theirs] = [a.roles.get(word), b.roles.get(other)]
    return mine && theirs && mine !== theirs ? [{ word, mine, theirs }] : []
  })
  const swapped = places.some(({ mine, theirs }) =>
    places.some(
      (other) => mine !== 'aside' && theirs !== 'aside' && mine === other.theirs && theirs === other.mine,
    ),
  )
  const turned = places.some(
    ({ mine, theirs }) => [mine, theirs].includes('from') && [mine, theirs].includes('to'),
  )
  // "Der Trainer kritisierte", "Der Trainer wurde kritisiert"
  const suffers = places.some(
    ({ word, mine, theirs }) =>
      word.role && [mine, theirs].includes('agent') && [mine, theirs].includes('object'),
  )
  return swapped || turned || (a.passive !== b.passive && suffers)
}

/** "stimmte für den Antrag", "stimmte gegen den Antrag". */
function takesOtherSide(pairs: [Word, Word][], a: Statement, b: Statement): boolean {
  return pairs.some(([word, other]) => {
    const roles = [a.roles.get(word), b.roles.get(other)]
    return roles.includes('for') && roles.includes('against')
  })
}
