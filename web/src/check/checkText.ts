import type { CheckEvent, CheckedSentence, CheckedText, SkippedSentence } from '../../../server/core/check.ts'
import { streamFrom } from '../api/client.ts'

/** Has a text checked, and gives each sentence as it comes; the last event is always `done`. */
export async function* checkText(text: string, signal: AbortSignal): AsyncGenerator<CheckEvent> {
  for await (const { event, content } of streamFrom('/api/check', { text }, signal)) {
    if (event === 'begin')
      yield { type: 'begin', ...(content as { statements: number; skipped: SkippedSentence[] }) }
    else if (event === 'sentence') yield { type: 'sentence', sentence: content as CheckedSentence }
    else if (event === 'done') yield { type: 'done', checked: content as CheckedText }
  }
}
