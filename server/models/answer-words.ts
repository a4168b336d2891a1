import type { Span } from '../core/article.ts'
import { tokenSpans } from './token-spans.ts'

/**
 * The words of a sentence that answer, as the run of tokens with the greatest sum of log-odds (Kadane); undefined when
 * that is nothing but signs.
 */
export function bestSpan(
  sentence: string,
  pieces: readonly string[],
  logits: Float32Array,
): (Span & { logit: number }) | undefined {
  const { from, to, sum } = bestRun(logits)
  const spans = tokenSpans(sentence, pieces)
    .slice(from, to)
    .filter((span) => span !== undefined)
  const [first, last] = [spans.at(0), spans.at(-1)]
  if (!first || !last) return undefined
  const span = wholeWords(sentence, { start: first.start, end: last.end })
  return /[\p{L}\p{N}]/u.test(sentence.slice(span.start, span.end))
    ? { ...span, logit: sum / (to - from) }
    : undefined
}

/** The best run, or the single best token when all of them are below zero. */
function bestRun(logits: Float32Array): { from: number; to: number; sum: number } {
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY }
  let from = 0
  let sum = 0
  for (const [index, logit] of logits.entries()) {
    if (sum < 0) {
      from = index
      sum = 0
    }
    sum += logit
    if (sum > best.sum) best = { from, to: index + 1, sum }
  }
  return best
}

/** "US-Flotte" is one word. */
function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{M}\p{N}-]*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^[\p{L}\p{M}\p{N}-]*/u.exec(text.slice(end))?.[0].length ?? 0
  const inWord = (at: number) => /[\p{L}\p{M}\p{N}-]/u.test(text[at] ?? '')
  const from = inWord(start) ? start - before : start
  const to = inWord(end - 1) ? end + after : end
  const words = text.slice(from, to)
  return {
    start: from + (/^[\s,.;:!?]*/u.exec(words)?.[0].length ?? 0),
    end: to - (/[\s,.;:!?]*$/u.exec(words)?.[0].length ?? 0),
  }
}
