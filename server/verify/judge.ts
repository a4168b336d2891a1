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
  const scored = units.flatMap((unit) => {
    const features = pairFeatures(statement, unit)
    return features ? [{ unit, ...scoredBy(MODEL, features) }] : []
  })
  const verdict = verdictOf(weigh(scored, MODEL), MODEL.sure)
  if (verdict === 'not-found') return { verdict, nearest: [...units] }
  if (verdict === 'supported') {
    const evidence = supporting(scored)
    const [best] = evidence
    // the models see that both are told, not which came first
    return isTurned(statement, best) ? { verdict: 'contradicted', evidence: [best] } : { verdict, evidence }
  }
  const [first] = by('contradicts', scored) as [ScoredUnit, ...ScoredUnit[]]
  return { verdict, evidence: [first.unit] }
}

const MODEL: EntailmentModel = model as unknown as EntailmentModel

/** The verdict of wording alone: a sentence that supports counts more than one that says otherwise elsewhere. */
export function byAnyWording(
  statement: Checked,
  units: readonly Unit[],
): (Judgement & { verdict: 'supported' | 'contradicted' }) | undefined {
  const { supports = [], contradicts = [] } = Object.groupBy(
    units,
    (unit) => wordingOf(statement, unit) ?? 'nothing',
  )
  const [first, ...others] = supports
  if (first) return { verdict: 'supported', evidence: [first, ...others.slice(0, MAX_EVIDENCE - 1)] }
  const [other] = contradicts
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

/** A pair of a statement and a sentence, and the log-odds that the one supports or contradicts the other. */
export interface ScoredPair {
  features: PairFeatures
  supports: number
  contradicts: number
}

/** What a model makes of one pair. */
export function scoredBy(
  { supports, contradicts }: Pick<EntailmentModel, 'supports' | 'contradicts'>,
  features: PairFeatures,
): ScoredPair {
  return { features, supports: linear(supports, features), contradicts: linear(contradicts, features) }
}

/** Whatever the models make of it, a sentence with another figure does not support: then it is 0. */
export function weigh(
  pairs: readonly ScoredPair[],
  { statement }: Pick<EntailmentModel, 'statement'>,
): Weighed {
  const [yes] = by('supports', pairs)
  const [no] = by('contradicts', pairs)
  if (!yes || !no) return { supported: 0, contradicted: 0, notFound: 1, differs: false }
  const odds = (logOdds: number, [scale, shift]: [number, number]) => Math.exp(scale * logOdds + shift)
  const forIt = odds(yes.supports, statement.supported)
  const against = odds(no.contradicts, statement.contradicted)
  const sum = 1 + forIt + against
  return {
    supported: hasOtherFigure(yes.features) ? 0 : forIt / sum,
    contradicted: against / sum,
    notFound: 1 / sum,
    differs: differs(no.features),
  }
}

function hasOtherFigure({ figuresReplaced, datesReplaced }: PairFeatures): boolean {
  return figuresReplaced + datesReplaced > 0
}

function differs(pair: PairFeatures): boolean {
  const { negation, opposites, rolesSwapped, speakerDiffers } = pair
  return hasOtherFigure(pair) || negation + opposites + rolesSwapped + speakerDiffers > 0
}

interface ScoredUnit extends ScoredPair {
  unit: Unit
}

/** The sentence that supports most, and others that do so by themselves. */
function supporting(scored: readonly ScoredUnit[]): [Unit, ...Unit[]] {
  const [first, ...others] = by('supports', scored) as [ScoredUnit, ...ScoredUnit[]]
  const more = others.filter(
    ({ supports, contradicts, features }) => supports > Math.max(0, contradicts) && !hasOtherFigure(features),
  )
  return [first.unit, ...more.slice(0, MAX_EVIDENCE - 1).map(({ unit }) => unit)]
}

/** The one that does so most comes first; of equals, the one that did before. */
function by<Pair extends ScoredPair>(what: 'supports' | 'contradicts', scored: readonly Pair[]): Pair[] {
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
