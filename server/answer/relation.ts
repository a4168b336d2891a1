import { cosine } from '../core/vector.ts'
import { agree, bearsOut, type Estimate } from '../text/estimates.ts'
import { sameCertainty } from '../text/modality.ts'
import type { Quantity } from '../text/quantities.ts'
import type { Role } from '../text/roles.ts'
import { sameName, type Word } from '../text/words.ts'
import { align } from './alignment.ts'
import type { Statement } from './statement.ts'

/** `same`: the other sentence can be cited for the statement. `conflict`: it says otherwise of the very same thing. */
export type Relation = 'same' | 'conflict' | 'other'

/** All below were tuned on the split `dev` of evals/datasets/statement-pairs.jsonl; `node evals/pairs.ts` measures them. */
const SIMILAR = 0.88
const SIMILAR_WITH_ANSWER = 0.85
const SAME_EVENT_DAYS = 6
const DAY = 86_400_000

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
  if (!sameCertainty(statement.certainty, other.certainty)) return 'other'
  if (statement.conditional !== other.conditional) return 'other'
  if (differ(statement.quantifiers, other.quantifiers) || differ(statement.ordinals, other.ordinals))
    return 'other'
  const words = align(statement, other)
  if (words.otherNames || changedPlaces(words.pairs, statement, other)) return 'other'
  const figures = compareFigures(statement, other)
  if (figures === 'other') return 'other'
  const days = daysBetween(statement, other)
  const times = differ(statement.times, other.times)
  const differences = [
    figures === 'conflict',
    times,
    statement.negated !== other.negated,
    words.opposites,
  ].filter(Boolean)
  const near = cosine(statement.sentence.vector, other.sentence.vector)

  if (differences.length > 0) {
    const all = words.missing.length + words.added.length === 0
    return differences.length === 1 && all && near >= SIMILAR && days <= SAME_EVENT_DAYS
      ? 'conflict'
      : 'other'
  }
  if (statement.times.size > 0 && days > SAME_EVENT_DAYS) return 'other'
  if (!sameSpeaker(statement, other, false)) return 'other'
  if (figures === 'missing') return 'other'
  const sameAnswer = figure !== undefined && statement.figures.some(({ kind }) => kind === figure)
  if (sameAnswer) return near >= SIMILAR_WITH_ANSWER && words.pairs.length > 0 ? 'same' : 'other'
  return near >= SIMILAR && words.covered ? 'same' : 'other'
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

/** Whether two nouns have changed places, as in "A besucht B" and "B besucht A". */
function changedPlaces(pairs: [Word, Word][], a: Statement, b: Statement): boolean {
  const places = pairs.flatMap(([one, other]): [Word, Role, Role][] => {
    const [mine, theirs] = [a.roles.get(one), b.roles.get(other)]
    return mine && theirs ? [[one, mine, theirs]] : []
  })
  if (
    a.passive !== b.passive &&
    places.some(
      ([word, mine, theirs]) =>
        word.role && mine === (a.passive ? 'object' : 'agent') && theirs === (a.passive ? 'agent' : 'object'),
    )
  )
    return true
  return places.some(
    ([, mine, theirs], index) =>
      mine !== theirs &&
      mine !== 'aside' &&
      theirs !== 'aside' &&
      places
        .slice(index + 1)
        .some(([, otherMine, otherTheirs]) => mine === otherTheirs && theirs === otherMine),
  )
}

/**
 * `same` when the other's figures bear out those of the statement, `missing` when they do not but nothing contradicts,
 * `conflict` when one figure of one kind stands against another.
 */
function compareFigures(statement: Statement, other: Statement): 'same' | 'missing' | 'conflict' | 'other' {
  const unborne = statement.figures.filter(
    (stated) => !other.figures.some((given) => bearsOut(given, stated)),
  )
  if (unborne.length === 0) return 'same'
  const against = statement.figures.filter((stated) => !other.figures.some((given) => agree(given, stated)))
  const againstOther = other.figures.filter(
    (given) => !statement.figures.some((stated) => agree(given, stated)),
  )
  if (against.length === 0 || againstOther.length === 0) return 'missing'
  const [mine, theirs] = [against[0] as Estimate, againstOther[0] as Estimate]
  const isOne =
    against.length === 1 &&
    againstOther.length === 1 &&
    mine.unit === theirs.unit &&
    mine.kind === theirs.kind
  return isOne && !isYear(mine, statement.text) && !isYear(theirs, other.text) ? 'conflict' : 'other'
}

/** Figures of two years are figures of two things. */
function isYear({ start, end, kind, value }: Estimate, text: string): boolean {
  if (kind !== 'number' || value < 1800 || value > 2100 || !/^\d{4}$/.test(text.slice(start, end)))
    return false
  return (
    /(?:Jahre?[ns]?|in|im|seit|ab|bis|since|until|of|\p{Lu}\p{Ll}{2,8}|\d\.)\s$/u.test(
      text.slice(0, start),
    ) ||
    !/^\s\p{L}/u.test(text.slice(end)) ||
    /^\s(?:um|auf|im|in|bei|für|gegenüber|by|to)\s/.test(text.slice(end))
  )
}

/** Days between the publication of two articles; 0 when one of them is not known to the day. */
function daysBetween(a: Statement, b: Statement): number {
  const [one, other] = [a, b].map(({ sentence }) =>
    Date.parse(
      /^\d{4}-\d{2}-\d{2}/.test(sentence.article.publishedAt ?? '')
        ? (sentence.article.publishedAt as string)
        : '',
    ),
  )
  const days = Math.abs((one as number) - (other as number)) / DAY
  return Number.isNaN(days) ? 0 : days
}
