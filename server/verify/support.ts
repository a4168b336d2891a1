import type { RejectionReason } from '../core/answer.ts'
import { bearsOut, type Estimate } from '../text/estimates.ts'
import { allEstimates, otherUnit } from '../text/measures.ts'
import { negations } from '../text/negation.ts'

/**
 * Deterministic checks of a statement against the words that shall support it: every figure of the statement stands
 * in them, in whatever spelling ("90 Minuten" bears out "mehr als eine Stunde"), and both say no or both do not.
 */
export function unsupported(statement: string, quoted: string): RejectionReason | undefined {
  if (missesFigure(statement, quoted)) return 'figure-not-in-quote'
  return negations(statement) % 2 === negations(quoted) % 2 ? undefined : 'negation-differs'
}

/** Whether a statement gives a figure that the words do not bear out. */
export function missesFigure(statement: string, quoted: string): boolean {
  const given = allEstimates(quoted)
  const isBorneOut = (stated: Estimate) =>
    given.some((figure) => bearsOut(figure, stated) && !otherUnit(stated, statement, figure, quoted))
  const stated = allEstimates(statement).filter((figure) => !isBoth(figure, statement))
  const readings = Map.groupBy(stated, ({ start, kind }) => `${start} ${kind === 'date'}`)
  return ![...readings.values()].every((one) => one.some(isBorneOut))
}

/** "The two presidents", "die zwei Länder": those who are spoken of, no figure. */
function isBoth({ value, unit, start }: Estimate, statement: string): boolean {
  return (
    value === 2 &&
    unit === '' &&
    /(?<!\p{L})(?:the|these|those|die|der|den|diese)\s+$/iu.test(statement.slice(0, start))
  )
}
