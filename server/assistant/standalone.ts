import { condense, type PastTurn } from '../answer/condense.ts'
import { isModelFailure } from '../core/errors.ts'
import type { Writer } from '../core/ports.ts'
import { condenseByModel } from '../write/condense.ts'

/** A model that takes longer to understand a follow-up than rules do is not waited for. */
const TIME_LIMIT_MS = 8_000

/** A question as it can be understood without its history: by the model where there is one, by rules if it fails. */
export async function standalone(
  question: string,
  history: readonly PastTurn[],
  outlets: readonly string[],
  writer: Writer | undefined,
  signal: AbortSignal | undefined,
): Promise<string> {
  const byRules = condense(question, history, outlets)
  if (!writer || history.length === 0) return byRules
  const limit = AbortSignal.timeout(TIME_LIMIT_MS)
  try {
    const options = { signal: signal ? AbortSignal.any([signal, limit]) : limit }
    return (await condenseByModel(writer, question, history, options)) ?? byRules
  } catch (error) {
    signal?.throwIfAborted()
    if (!isModelFailure(error) && !limit.aborted) throw error
    return byRules
  }
}
