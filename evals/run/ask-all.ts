import type { System } from '../systems/system.ts'
import type { EvalCase, EvalQuestion } from '../types.ts'
import type { Journal } from './journal.ts'

/**
 * Asks a system all questions that it can be asked, as many at once as it allows, in their order. What the journal
 * knows is not asked again.
 */
export async function askAll(
  system: System,
  questions: readonly EvalQuestion[],
  { journal, onProgress }: { journal?: Journal; onProgress?: (done: number, total: number) => void } = {},
): Promise<EvalCase[]> {
  const asked = questions.filter((question) => system.canAsk(question))
  const cases: EvalCase[] = []
  const open = asked.entries()
  let done = 0
  const worker = async () => {
    for (const [index, question] of open) {
      const known = journal?.done.get(question.id)
      const answer = known ?? (await system.ask(question))
      cases[index] = { question, answer }
      if (!known) await journal?.add(question.id, answer)
      onProgress?.(++done, asked.length)
    }
  }
  await Promise.all(Array.from({ length: system.parallel }, worker))
  return cases
}
