import {
  ANSWER_FEATURES,
  type AnswerFeature,
  type AnswerFeatures,
  answerFeatures,
} from '../../server/answer/decide.ts'
import {
  SENTENCE_FEATURES,
  type SentenceFeature,
  type SentenceFeatures,
} from '../../server/answer/features.ts'
import { answerLogOdds, type Bands, type Model } from '../../server/answer/model.ts'
import type { Linear } from '../../server/core/linear.ts'
import type { LanguagePair } from '../../server/text/language.ts'
import { leastBut } from '../statistics.ts'
import { fitChoice } from './choice.ts'
import type { Example } from './examples.ts'
import { splitNumber } from './folds.ts'
import { matrixOf, products, type Standard, standardised, standardOf, unstandardised } from './linear-fit.ts'
import { fitLogistic } from './logistic.ts'

/**
 * At most this share of the answerable questions may be declined, or get not even nearest statements. Others are declined more
 * often: with 5 % of these, 15 % of the seeds' `dev` were.
 */
const FALSE_DECLINES = 0.03
const FALSE_SILENCE = 0.01
const FOLDS = 5

/** A question whose candidates a ranker has ordered. */
export interface Ranked {
  example: Example
  /** Of the first right candidate, from 1; Infinity when there is none. */
  rank: number
}

export interface Judged extends Ranked {
  /** Log-odds that the articles answer. */
  logOdds: number
}

/**
 * Fits ranker, abstention and bands.
 *
 * @param ranked more examples, of which only the ranker learns
 * @param judged what {@link crossJudged} says of the examples
 */
export function fitModel(
  examples: readonly Example[],
  ranked: readonly Example[],
  judged: readonly Judged[],
): Model {
  const rank = fitRanker([...examples, ...ranked])
  return { rank, ...fitAnswer(casesOf(examples, rank)), bands: bandsOf(judged) }
}

/** What models fitted on other groups make of each example: what a new article can expect. */
export function crossJudged(examples: readonly Example[], ranked: readonly Example[]): Judged[] {
  return folds(examples).flatMap(({ train, test }) => {
    const rank = fitRanker([...train, ...ranked])
    return judge(test, rank, fitAnswer(casesOf(train, rank)))
  })
}

/** The same for examples of which only the ranker learns, beside all others. */
export function crossRanked(ranked: readonly Example[], others: readonly Example[]): Ranked[] {
  return folds(ranked).flatMap(({ train, test }) => {
    const rank = fitRanker([...train, ...others])
    return test.map((example) => ({ example, rank: rankOfGold(example, rank) }))
  })
}

/** From which log-odds each language pair is answered, and from which the nearest is shown. */
function bandsOf(judged: readonly Judged[]): Model['bands'] {
  return { same: ownBands('same'), cross: ownBands('cross') }

  function ownBands(pair: LanguagePair): Bands {
    const logOdds = judged
      .filter(({ example }) => example.answerable && example.pair === pair)
      .map((one) => one.logOdds)
    return { answer: leastBut(logOdds, FALSE_DECLINES), nearest: leastBut(logOdds, FALSE_SILENCE) }
  }
}

function fitRanker(examples: readonly Example[]): Linear<SentenceFeature> {
  const decided = examples.filter(({ candidates }) => candidates.some(({ gold }) => gold))
  const candidates = decided.flatMap((example) => example.candidates)
  const raw = matrixOf(candidates.map(({ row }) => row))
  const standard = standardOf(raw)
  const matrix = standardised(raw, standard)
  const gold = candidates.map((candidate) => candidate.gold)
  const weights = fitChoice({ matrix, gold, sizes: decided.map((example) => example.candidates.length) })
  // made comparable between questions: the log-odds that a sentence answers
  const scores = { values: products(matrix, weights), columns: 1, rows: matrix.rows }
  const { bias, weights: slope } = fitLogistic(scores, gold)
  const scaled = weights.map((weight) => weight * (slope[0] as number))
  return named(SENTENCE_FEATURES, bias, scaled, standard)
}

interface Case {
  values: AnswerFeatures
  kind: 'answered' | 'near miss' | 'off topic'
}

/**
 * The answer features of each example. Its ranker may have learned of it: with about twenty weights from tens of thousands of
 * sentences, it hardly remembers one.
 */
function casesOf(examples: readonly Example[], ranker: Linear<SentenceFeature>): Case[] {
  return examples.flatMap((example) => {
    const values = answerFeaturesOf(example, ranker)
    return values ? [{ values, kind: kindOf(example) }] : []
  })
}

function kindOf({ answerable, category }: Example): Case['kind'] {
  if (answerable) return 'answered'
  return category === 'article-left-out' ? 'off topic' : 'near miss'
}

/**
 * What tells a near miss: what was read. The words of a question tell it, too, but only since near misses were written
 * otherwise than other questions.
 */
const NEAR_MISS_FEATURES: readonly AnswerFeature[] = ANSWER_FEATURES.filter((feature) =>
  /reading|typeMissing|cross/i.test(feature),
)
/** What tells a question about something else: how near the articles come to it in meaning and words. */
const TOPIC_FEATURES: readonly AnswerFeature[] = [
  'passage',
  'cosine',
  'passageCosine',
  'coverage',
  'passageCoverage',
  'names',
  'passageNames',
  'reading',
  'readingPassage',
  'readingWords',
  'cross',
]

function fitAnswer(cases: readonly Case[]): Pick<Model, 'answer' | 'topic'> {
  return { answer: against('near miss', NEAR_MISS_FEATURES), topic: against('off topic', TOPIC_FEATURES) }

  function against(other: Case['kind'], features: readonly AnswerFeature[]): Linear<AnswerFeature> {
    const own = cases.filter(({ kind }) => kind === 'answered' || kind === other)
    const raw = matrixOf(own.map(({ values }) => features.map((feature) => values[feature])))
    const standard = standardOf(raw)
    const { bias, weights } = fitLogistic(
      standardised(raw, standard),
      own.map(({ kind }) => kind === 'answered'),
    )
    return named(features, bias, weights, standard)
  }
}

function judge(
  examples: readonly Example[],
  rank: Linear<SentenceFeature>,
  answer: Pick<Model, 'answer' | 'topic'>,
): Judged[] {
  return examples.map((example) => {
    const features = answerFeaturesOf(example, rank)
    return {
      example,
      rank: rankOfGold(example, rank),
      logOdds: features ? answerLogOdds(answer, features) : Number.NEGATIVE_INFINITY,
    }
  })
}

function rankOfGold(example: Example, rank: Linear<SentenceFeature>): number {
  const first = ordered(example, rank).findIndex(({ gold }) => gold)
  return first < 0 ? Number.POSITIVE_INFINITY : first + 1
}

function ordered({ candidates }: Example, { bias, weights }: Linear<SentenceFeature>) {
  const raw = matrixOf(candidates.map(({ row }) => row))
  const scores = products(
    raw,
    SENTENCE_FEATURES.map((feature) => weights[feature] ?? 0),
  )
  return candidates
    .map(({ gold, row }, index) => ({ gold, row, score: bias + (scores[index] as number) }))
    .sort((a, b) => b.score - a.score)
}

function answerFeaturesOf(example: Example, ranker: Linear<SentenceFeature>): AnswerFeatures | undefined {
  const [first, ...others] = ordered(example, ranker).map(({ row, score }) => ({
    score,
    features: featuresOf(row),
  }))
  return first && answerFeatures([first, ...others], example.pair)
}

function featuresOf(row: number[]): SentenceFeatures {
  return Object.fromEntries(
    SENTENCE_FEATURES.map((feature, index) => [feature, row[index]]),
  ) as SentenceFeatures
}

function named<Feature extends string>(
  features: readonly Feature[],
  bias: number,
  weights: readonly number[],
  standard: Standard,
): Linear<Feature> {
  const own = unstandardised(bias, weights, standard)
  return {
    bias: own.bias,
    weights: Object.fromEntries(features.map((feature, index) => [feature, own.weights[index]])) as Record<
      Feature,
      number
    >,
  }
}

function folds(examples: readonly Example[]): { train: Example[]; test: Example[] }[] {
  const groups = Map.groupBy(examples, ({ group }) => splitNumber(`fold: ${group}`, FOLDS))
  return [...groups.values()].map((test) => ({ train: examples.filter((one) => !test.includes(one)), test }))
}
