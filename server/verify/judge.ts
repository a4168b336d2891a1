import model from './entailment.json' with { type: 'json' }
import {
  type Checked,
  type PairFeature,
  type PairFeatures,
  pairFeatures,
  pairOf,
  type Unit,
} from './entailment.ts'
import { byWording } from './wording.ts'

/** Log-odds are `bias` and each feature times its weight. */
export interface Linear {
  bias: number
  weights: Partial<Record<PairFeature, number>>
}

/** What was fitted on the output of a reader; docs/evals.md tells on what. */
export interface EntailmentModel {
  /** Log-odds, against neither, that one sentence supports or contradicts. */
  supports: Linear
  contradicts: Linear
  /** What the greatest of them over all sentences tell about the statement: scale and shift. */
  statement: { supported: [scale: number, shift: number]; contradicted: [scale: number, shift: number] }
  /** The least probability with which "supported" is said. */
  sure: number
}

export type Judgement =
  | { verdict: 'supported' | 'contradicted'; evidence: [Unit, ...Unit[]] }
  /** Best first. */
  | { verdict: 'not-found'; nearest: Unit[] }

/** So many sentences are shown for a statement that they support. */
const MAX_EVIDENCE = 3

/**
 * What sentences of articles say on a statement. Wording that leaves no doubt decides; else what the reader makes of it,
 * by the weights in `entailment.json`, which name the data and the command that set them. Without a reader nothing else
 * decides: similar sentences support no more often than they contradict.
 */
export function judge(statement: Checked, units: readonly Unit[]): Judgement {
  const worded = byAnyWording(statement, units)
  if (worded) return worded
  const scored = units.flatMap((unit): Scored[] => {
    const features = pairFeatures(statement, unit)
    return features
      ? [
          {
            unit,
            features,
            supports: linear(MODEL.supports, features),
            contradicts: linear(MODEL.contradicts, features),
          },
        ]
      : []
  })
  const { supported, contradicted, notFound } = weigh(
    scored.map(({ features }) => features),
    MODEL,
  )
  if (supported >= MODEL.sure) return { verdict: 'supported', evidence: best(scored, 'supports') }
  if (contradicted > notFound) return { verdict: 'contradicted', evidence: best(scored, 'contradicts') }
  const read = scored.toSorted((a, b) => relevance(b) - relevance(a)).map(({ unit }) => unit)
  return { verdict: 'not-found', nearest: read.length > 0 ? read : [...units] }
}

const MODEL: EntailmentModel = model as unknown as EntailmentModel

/** The verdict of wording alone: a sentence that supports counts more than one that says otherwise elsewhere. */
export function byAnyWording(
  statement: Checked,
  units: readonly Unit[],
): (Judgement & { verdict: 'supported' | 'contradicted' }) | undefined {
  const supporting = units.filter((unit) => wordingOf(statement, unit) === 'supports')
  const [first, ...others] = supporting
  if (first) return { verdict: 'supported', evidence: [first, ...others.slice(0, MAX_EVIDENCE - 1)] }
  const other = units.find((unit) => wordingOf(statement, unit) === 'contradicts')
  return other && { verdict: 'contradicted', evidence: [other] }
}

/** How likely a statement is supported or contradicted by any of the sentences that it was compared with. */
export function weigh(
  pairs: readonly PairFeatures[],
  { supports, contradicts, statement }: Omit<EntailmentModel, 'sure'>,
): { supported: number; contradicted: number; notFound: number } {
  if (pairs.length === 0) return { supported: 0, contradicted: 0, notFound: 1 }
  const odds = (by: Linear, [scale, shift]: [number, number]) =>
    Math.exp(scale * Math.max(...pairs.map((pair) => linear(by, pair))) + shift)
  const yes = odds(supports, statement.supported)
  const no = odds(contradicts, statement.contradicted)
  const sum = 1 + yes + no
  return { supported: yes / sum, contradicted: no / sum, notFound: 1 / sum }
}

export function linear({ bias, weights }: Linear, features: PairFeatures): number {
  return (Object.entries(weights) as [PairFeature, number][]).reduce(
    (sum, [feature, weight]) => sum + weight * features[feature],
    bias,
  )
}

interface Scored {
  unit: Unit
  features: PairFeatures
  supports: number
  contradicts: number
}

/** The sentence that supports or contradicts most, and others that do so by themselves. */
function best(scored: readonly Scored[], by: 'supports' | 'contradicts'): [Unit, ...Unit[]] {
  const [first, ...others] = scored.toSorted((a, b) => b[by] - a[by]) as [Scored, ...Scored[]]
  const more = others.filter((one) => one[by] > 0 && one[by] === relevance(one)).slice(0, MAX_EVIDENCE - 1)
  return [first.unit, ...more.map(({ unit }) => unit)]
}

function relevance({ supports, contradicts }: Scored): number {
  return Math.max(supports, contradicts)
}

/** Words of two languages cannot be compared. */
function wordingOf(statement: Checked, unit: Unit) {
  const { article, start, end } = unit
  return pairOf(statement, unit) === 'same'
    ? byWording(statement.text, article.text.slice(start, end), article.language)
    : undefined
}
