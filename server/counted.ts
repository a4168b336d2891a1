import type { Assistant } from './assistant/assistant.ts'
import type { Question } from './core/answer.ts'
import { isModelFailure } from './core/errors.ts'
import { lastOf } from './core/last-of.ts'
import type { Metrics, Writer } from './core/ports.ts'

/** The same assistant, each of whose answers is counted, however it is asked for. */
export function countedAssistant(assistant: Assistant, metrics: Metrics): Assistant {
  async function* answer(question: Question, options: { signal?: AbortSignal } = {}) {
    const begin = performance.now()
    const seconds = () => (performance.now() - begin) / 1000
    let isOver = false
    try {
      for await (const event of assistant.answer(question, options)) {
        if (event.type === 'done') {
          const { status, mode, drafting } = event.answer
          isOver = true
          metrics.answer({ status, mode, drafting, seconds: seconds() })
        }
        yield event
      }
    } catch (error) {
      isOver = true
      const status = options.signal?.aborted ? 'stopped' : 'failed'
      metrics.answer({ status, mode: 'none', seconds: seconds() })
      throw error
    } finally {
      if (!isOver) metrics.answer({ status: 'stopped', mode: 'none', seconds: seconds() })
    }
  }

  return {
    ...assistant,
    answer,
    async answerWhole(question, options) {
      return (await lastOf(answer(question, options))).answer
    },
  }
}

/** The same model, each of whose calls is counted: those of an answer, of a follow-up and of a judge. */
export function countedWriter(writer: Writer, metrics: Metrics): Writer {
  return {
    model: writer.model,
    async *write(request, options) {
      // whoever has read enough ends the call
      let outcome: Parameters<Metrics['modelCall']>[0] = 'ok'
      try {
        yield* writer.write(request, options)
      } catch (error) {
        outcome = isModelFailure(error) ? error.code : 'stopped'
        throw error
      } finally {
        metrics.modelCall(outcome)
      }
    },
  }
}
