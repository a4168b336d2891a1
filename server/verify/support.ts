import { bearsOut, findEstimates } from '../text/estimates.ts'
import { negations } from '../text/negation.ts'

/** Why a quote does not support a statement. */
export type Unsupported = 'figure-not-in-quote' | 'negation-differs'

/**
 * Deterministic checks of a statement against the words that shall support it: every figure of the statement stands
 * in them, in whatever spelling ("90 Minuten" bears out "mehr als eine Stunde"), and both say no or both do not.
 */
export function unsupported(statement: string, quoted: string): Unsupported | undefined {
  const given = findEstimates(quoted)
  const isBorneOut = findEstimates(statement).every((stated) =>
    given.some((figure) => bearsOut(figure, stated)),
  )
  if (!isBorneOut) return 'figure-not-in-quote'
  return negations(statement) % 2 === negations(quoted) % 2 ? undefined : 'negation-differs'
}
