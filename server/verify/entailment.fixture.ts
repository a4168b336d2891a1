import type { Entailment } from '../core/ports.ts'

/** An entailment model that says what a test gives it, and fails when it is asked for anything else. */
export function entailmentWith(parts: Partial<Entailment>): Entailment {
  const unasked = () => Promise.reject(new Error('not to be asked'))
  return { id: 'fake', judge: unasked, presume: unasked, compare: unasked, ...parts }
}
