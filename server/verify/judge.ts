import { type Linear, linear } from '../core/linear.ts'
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

/** What was fitted on the output of a reader; docs/evals.md tells on what. */
export interface EntailmentModel {
  /** Log-odds, against neither, that one sentence supports or contradicts. */
  supports: Linear<PairFeature>
  contradicts: Linear<PairFeature>
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
  if (supported >= MODEL.sure) return { verdict: 'supported', evidence: supporting(scored) }
  if (contradicted > notFound) {
    const [first] = by('contradicts', scored) as [Scored, ...Scored[]]
    return { verdict: 'contradicted', evidence: [first.unit] }
  }
  return { verdict: 'not-found', nearest: [...units] }
}

const MODEL: EntailmentModel = model as unknown as EntailmentModel

/** The verdict of wording alone: a sentence that supports counts more than one that says otherwise elsewhere. */
export function byAnyWording(
  statement: Checked,
  units: readonly Unit[],
): (Judgement & { verdict: 'supported' | 'contradicted' }) | undefined {
  const [first, ...others] = units.filter((unit) => wordingOf(statement, unit) === 'supports')
  if (first) return { verdict: 'supported', evidence: [first, ...others.slice(0, MAX_EVIDENCE - 1)] }
  const other = units.find((unit) => wordingOf(statement, unit) === 'contradicts')
  return other && { verdict: 'contradicted', evidence: [other] }
}

/**
 * How likely a statement is supported or contradicted by any of the sentences that it was compared with. Whatever a
 * reader makes of it, a sentence with another figure does not support, and one that differs in nothing that can be
 * shown does not contradict: then it is 0.
 */
export function weigh(
  pairs: readonly PairFeatures[],
  { supports, contradicts, statement }: Omit<EntailmentModel, 'sure'>,
): { supported: number; contradicted: number; notFound: number } {
  const [yes, no] = [greatest(pairs, supports), greatest(pairs, contradicts)]
  if (!yes || !no) return { supported: 0, contradicted: 0, notFound: 1 }
  const odds = (logOdds: number, [scale, shift]: [number, number]) => Math.exp(scale * logOdds + shift)
  const forIt = odds(yes.logOdds, statement.supported)
  const against = odds(no.logOdds, statement.contradicted)
  const sum = 1 + forIt + against
  return {
    supported: hasOtherFigure(yes.pair) ? 0 : forIt / sum,
    contradicted: differs(no.pair) ? against / sum : 0,
    notFound: 1 / sum,
  }
}

function greatest(pairs: readonly PairFeatures[], model: Linear<PairFeature>) {
  return pairs
    .map((pair) => ({ pair, logOdds: linear(model, pair) }))
    .reduce<{ pair: PairFeatures; logOdds: number } | undefined>(
      (best, one) => (best && best.logOdds >= one.logOdds ? best : one),
      undefined,
    )
}

function hasOtherFigure({ figuresReplaced, datesReplaced }: PairFeatures): boolean {
  return figuresReplaced + datesReplaced > 0
}

function differs(pair: PairFeatures): boolean {
  const { negation, opposites, rolesSwapped, speakerDiffers } = pair
  return hasOtherFigure(pair) || negation + opposites + rolesSwapped + speakerDiffers > 0
}

interface Scored {
  unit: Unit
  features: PairFeatures
  supports: number
  contradicts: number
}

/** The sentence that supports most, and others that do so by themselves. */
function supporting(scored: readonly Scored[]): [Unit, ...Unit[]] {
  const [first, ...others] = by('supports', scored) as [Scored, ...Scored[]]
  const more = others.filter(
    ({ supports, contradicts, features }) => supports > Math.max(0, contradicts) && !hasOtherFigure(features),
  )
  return [first.unit, ...more.slice(0, MAX_EVIDENCE - 1).map(({ unit }) => unit)]
}

function by(what: 'supports' | 'contradicts', scored: readonly Scored[]): Scored[] {
  return scored.toSorted((a, b) => b[what] - a[what])
}

/** Words of two languages cannot be compared. */
function wordingOf(statement: Checked, unit: Unit) {
  const { article, start, end } = unit
  return pairOf(statement, unit) === 'same'
    ? byWording(statement.text, article.text.slice(start, end), article.language)
    : undefined
}
