import { REJECTION_REASONS } from '../../server/core/answer.ts'
import { sum } from '../statistics.ts'
import type { EvalCase, Measure } from '../types.ts'
import { measure, share } from './wilson.ts'

const SUPPORT = ['verbatim', 'checked', 'judged'] as const

/**
 * What became of what a model wrote, over the answers that it was asked for. One that it writes once more in the second
 * round counts twice, so `drafts.rejected` tells how often it fails, not how much is lost by that.
 *
 * - `drafts.*`: the share of drafts that were rejected, in all and by reason; the shares of answers for which the
 *   articles' own sentences stand in, and during which the model failed.
 * - `support.*`: how the claims that it wrote were checked.
 */
export function draftingMeasures(cases: readonly EvalCase[]): Measure[] {
  const written = cases.flatMap(({ answer }) => (answer.drafting ? [{ ...answer, ...answer.drafting }] : []))
  const drafts = sum(written.map((one) => one.drafts))
  const rejected = (reason: string) => sum(written.map((one) => one.rejected[reason] ?? 0))
  const claims = written.flatMap((one) => (one.extracted ? [] : one.claims))
  return [
    measure('drafts.rejected', sum(REJECTION_REASONS.map(rejected)), drafts),
    ...REJECTION_REASONS.map((reason) => measure(`drafts.rejected.${reason}`, rejected(reason), drafts)),
    share('drafts.extracted', written, ({ extracted }) => extracted),
    share('drafts.failed', written, ({ failure }) => failure !== undefined),
    ...SUPPORT.map((kind) => share(`support.${kind}`, claims, ({ support }) => support === kind)),
  ]
}
