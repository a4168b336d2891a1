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
import { tellsOtherOrder } from './order.ts'
import { byQuotation } from './quoted-words.ts'
import { byWording } from './wording.ts'

/** What was fitted on the output of the models; docs/evals.md tells on what. */
export interface EntailmentModel {
  /** Log-odds, against neither, that one sentence supports or contradicts. */
  supports: Linear<PairFeature>
  contradicts: Linear<PairFeature>
  /** What the greatest of them over all sentences tell about the statement: scale and shift. */
  statement: { supported: [scale: number, shift: number]; contradicted: [scale: number, shift: number] }
  sure: Sure
}

interface Sure {
  /** The least probability with which "supported" is said. */
  supported: number
  /** The one with which "contradicted" is said though nothing differs that can be shown. */
  contradicted: number
}

/** How likely a statement is supported or contradicted by any of the sentences that it was compared with. */
interface Weighed {
  supported: number
  contradicted: number
  notFound: number
  /** The sentence that contradicts most has another figure, date, "not", opposite, role or speaker. */
  differs: boolean
}

export type Judgement =
  | { verdict: 'supported' | 'contradicted'; evidence: [Unit, ...Unit[]] }
  /** Best first. */
  | { verdict: 'not-found'; nearest: Unit[] }

/** So many sentences are shown for a statement that they support. */
const MAX_EVIDENCE = 3

/**
 * What sentences of articles say on a statement. Wording that leaves no doubt decides; else what the models make of it,
 * by the weights in `entailment.json`, which name the data and the command that set them. Without models nothing else
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
  const weighed = weigh(
    scored.map(({ features }) => features),
    MODEL,
  )
  const verdict = verdictOf(weighed, MODEL.sure)
  if (verdict === 'not-found') return { verdict, nearest: [...units] }
  if (verdict === 'supported') {
    const evidence = supporting(scored)
    const [best] = evidence
    // the models see that both are told, not which came first
    return isTurned(statement, best) ? { verdict: 'contradicted', evidence: [best] } : { verdict, evidence }
  }
  const [first] = by('contradicts', scored) as [Scored, ...Scored[]]
  return { verdict, evidence: [first.unit] }
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

/** "contradicted" takes more where nothing differs that can be shown. */
export function verdictOf(
  { supported, contradicted, notFound, differs }: Weighed,
  sure: Sure,
): Judgement['verdict'] {
  if (supported >= sure.supported) return 'supported'
  return contradicted > notFound && (differs || contradicted >= sure.contradicted)
    ? 'contradicted'
    : 'not-found'
}

/** Whatever the models make of it, a sentence with another figure does not support: then it is 0. */
export function weigh(
  pairs: readonly PairFeatures[],
  { supports, contradicts, statement }: Omit<EntailmentModel, 'sure'>,
): Weighed {
  const [yes, no] = [greatest(pairs, supports), greatest(pairs, contradicts)]
  if (!yes || !no) return { supported: 0, contradicted: 0, notFound: 1, differs: false }
  const odds = (logOdds: number, [scale, shift]: [number, number]) => Math.exp(scale * logOdds + shift)
  const forIt = odds(yes.logOdds, statement.supported)
  const against = odds(no.logOdds, statement.contradicted)
  const sum = 1 + forIt + against
  return {
    supported: hasOtherFigure(yes.pair) ? 0 : forIt / sum,
    contradicted: against / sum,
    notFound: 1 / sum,
    differs: differs(no.pair),
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
  if (pairOf(statement, unit) !== 'same') return undefined
  return byQuotation(statement, unit) ?? byWording(statement.text, wordsOf(unit), unit.article.language)
}

function isTurned(statement: Checked, unit: Unit): boolean {
  return (
    pairOf(statement, unit) === 'same' &&
    tellsOtherOrder(statement.text, wordsOf(unit), unit.article.language)
  )
}

function wordsOf({ article, start, end }: Unit): string {
  return article.text.slice(start, end)
}
