import { type Linear, linear } from '../../../server/core/linear.ts'
import { PAIR_FEATURES, type PairFeature, type PairFeatures } from '../../../server/verify/entailment.ts'
import { type EntailmentModel, scoredBy, verdictOf, weigh } from '../../../server/verify/judge.ts'
import type { ClaimToCheck } from '../../dataset/news-qa.ts'
import { rounded } from '../../statistics.ts'
import { splitNumber } from '../folds.ts'
import { fitThreeClasses, type Sign, type ThreeClasses } from './three-classes.ts'

/** A claim beside the sentences that it is compared with. */
export interface ComparedClaim {
  label: ClaimToCheck['label']
  /** Claims on one article are never on both sides of a cross-validation. */
  file: string
  /** What the wording alone decides. */
  worded: 'supported' | 'contradicted' | undefined
  pairs: { features: PairFeatures; isEvidence: boolean }[]
}

const CLASS = { supported: 0, contradicted: 1, 'not-stated': 2 } as const

/** "supported" is said of at most this share of the claims that are not. */
const FALSELY_SUPPORTED = 0.13
/** "contradicted" is said of at most this share of the claims that are supported. */
const FALSELY_CONTRADICTED = 0.2
const FOLDS = 5
const PAIR_PENALTY = 2
const STATEMENT_PENALTY = 0.1

/** For what a feature can speak: that a sentence supports, and that it contradicts. */
const SIGNS: Record<PairFeature, [Sign, Sign]> = {
  crossLanguage: ['any', 'any'],
  coverage: [1, 1],
  coverageOfPassage: [1, 1],
  looseCoverage: [1, 1],
  looseCoverageOfArticle: [1, 1],
  names: [1, 1],
  namesMissing: [-1, -1],
  namesMissingInArticle: [-1, -1],
  figuresAgree: [1, 1],
  figuresMissing: [-1, 0],
  figuresMissingInArticle: [-1, 0],
  figuresReplaced: [-1, 1],
  datesReplaced: [-1, 1],
  negation: [-1, 1],
  opposites: [-1, 1],
  rolesSwapped: [-1, 1],
  speakerAgrees: [1, 1],
  speakerDiffers: [-1, 1],
  reading: [1, 0],
  readingOfPassage: [1, 1],
  supports: [1, -1],
  contradicts: [-1, 1],
}

/** Fits both steps: what one sentence tells, then what all together tell. */
function fitWeights(claims: readonly ComparedClaim[]): Omit<EntailmentModel, 'sure'> {
  const pairs = claims.flatMap(({ label, pairs }) =>
    pairs.map(
      ({ features, isEvidence }) => ({ features, label: isEvidence ? label : 'not-stated' }) as const,
    ),
  )
  const fitted = fitThreeClasses(
    pairs.map(({ features }) => PAIR_FEATURES.map((feature) => features[feature])),
    pairs.map(({ label }) => CLASS[label]),
    PAIR_FEATURES.map((feature) => SIGNS[feature]),
    PAIR_PENALTY,
  )
  const [supports, contradicts] = [linearOf(fitted, 0), linearOf(fitted, 1)]
  const compared = claims.filter(({ pairs }) => pairs.length > 0)
  const greatest = (model: Linear<PairFeature>, { pairs }: ComparedClaim) =>
    Math.max(...pairs.map(({ features }) => linear(model, features)))
  const whole = fitThreeClasses(
    compared.map((claim) => [greatest(supports, claim), greatest(contradicts, claim)]),
    compared.map(({ label }) => CLASS[label]),
    [
      [1, 0],
      [0, 1],
    ],
    STATEMENT_PENALTY,
  )
  return {
    supports,
    contradicts,
    statement: {
      supported: [rounded(whole.weights[0]?.[0] ?? 0), rounded(whole.bias[0])],
      contradicted: [rounded(whole.weights[1]?.[1] ?? 0), rounded(whole.bias[1])],
    },
  }
}

function linearOf({ bias, weights }: ThreeClasses, at: 0 | 1): Linear<PairFeature> {
  const named = PAIR_FEATURES.map((feature, index) => [feature, rounded(weights[index]?.[at] ?? 0)] as const)
  return { bias: rounded(bias[at]), weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) }
}

/** Weights from all claims, and how sure to be from claims on articles that the weights had not seen. */
export function fitEntailment(claims: readonly ComparedClaim[]): {
  model: EntailmentModel
  measured: CheckFigures
} {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const foldOf = ({ file }: ComparedClaim) => splitNumber(file, FOLDS)
  const judged = folds.flatMap((fold) => {
    const weights = fitWeights(claims.filter((claim) => foldOf(claim) !== fold))
    return claims.filter((claim) => foldOf(claim) === fold).map((claim) => judgedBy(weights, claim))
  })
  const supported = rounded(leastSure(judged))
  const sure = { supported, contradicted: rounded(leastSureOtherwise(judged, supported)) }
  return { model: { ...fitWeights(claims), sure }, measured: figuresOf(judged, sure) }
}

export interface CheckFigures {
  claims: number
  balancedAccuracy: number
  /** The share of the claims that are not supported of which "supported" is said. */
  falselySupported: number
  /** The share of the claims that are supported of which "contradicted" is said. */
  falselyContradicted: number
  recall: Record<ClaimToCheck['label'], number>
}

interface Judged extends ReturnType<typeof weigh> {
  label: ClaimToCheck['label']
  worded: ComparedClaim['worded']
}

function judgedBy(model: Omit<EntailmentModel, 'sure'>, { label, worded, pairs }: ComparedClaim): Judged {
  return {
    label,
    worded,
    ...weigh(
      pairs.map(({ features }) => scoredBy(model, features)),
      model,
    ),
  }
}

function saidOf(judged: Judged, sure: EntailmentModel['sure']): ClaimToCheck['label'] {
  const verdict = judged.worded ?? verdictOf(judged, sure)
  return verdict === 'not-found' ? 'not-stated' : verdict
}

function leastSure(judged: readonly Judged[]): number {
  const others = judged.filter(({ label }) => label !== 'supported')
  const probable = others
    .map(({ worded, supported }) => (worded ? Number(worded === 'supported') : supported))
    .sort((a, b) => b - a)
  return Math.max(1 / 3, (probable[Math.floor(others.length * FALSELY_SUPPORTED)] ?? 1) + 1e-4)
}

function leastSureOtherwise(judged: readonly Judged[], supported: number): number {
  const right = judged.filter(({ label }) => label === 'supported')
  const wrong = (contradicted: number) =>
    right.filter((one) => saidOf(one, { supported, contradicted }) === 'contradicted').length
  const steps = Array.from({ length: 68 }, (_, step) => 1 / 3 + step / 100)
  return steps.find((least) => wrong(least) <= FALSELY_CONTRADICTED * right.length) ?? 1
}

function figuresOf(judged: readonly Judged[], sure: EntailmentModel['sure']): CheckFigures {
  const recall = (label: ClaimToCheck['label']) =>
    share(
      judged.filter((one) => one.label === label),
      label,
    )
  const recalls = {
    supported: recall('supported'),
    contradicted: recall('contradicted'),
    'not-stated': recall('not-stated'),
  }
  return {
    claims: judged.length,
    balancedAccuracy: rounded((recalls.supported + recalls.contradicted + recalls['not-stated']) / 3, 3),
    falselySupported: rounded(
      share(
        judged.filter(({ label }) => label !== 'supported'),
        'supported',
      ),
      3,
    ),
    falselyContradicted: rounded(
      share(
        judged.filter(({ label }) => label === 'supported'),
        'contradicted',
      ),
      3,
    ),
    recall: recalls,
  }

  function share(of: readonly Judged[], said: ClaimToCheck['label']): number {
    return rounded(of.filter((one) => saidOf(one, sure) === said).length / Math.max(1, of.length), 3)
  }
}
