import { negations } from '../text/negation.ts'
import { quantityKeys } from '../text/quantities.ts'

/** Why a quote does not support a statement. */
export type Unsupported = 'figure-not-in-quote' | 'negation-differs'

/**
 * Deterministic checks of a statement against the words that shall support it: every figure of the statement stands
 * in them, in whatever spelling, and both say no or both do not.
 */
export function unsupported(statement: string, quoted: string): Unsupported | undefined {
  const figures = quantityKeys(quoted)
  for (const figure of quantityKeys(statement)) {
    if (!figures.has(figure)) return 'figure-not-in-quote'
  }
  return negations(statement) % 2 === negations(quoted) % 2 ? undefined : 'negation-differs'
}
