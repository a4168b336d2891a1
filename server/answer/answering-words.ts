import type { Span } from '../core/article.ts'
import type { SentenceReading } from '../core/ports.ts'
import { findQuotations } from '../text/quotations.ts'
import { termsOf } from '../text/terms.ts'

/** More of a sentence than this is no short answer. */
const MAX_WORDS = 160

/** Log-odds: in a sentence that answers, six of seven words marked so surely are the right ones. */
const LEAST = 0

/**
 * The words of a sentence that answer, as the reader marks them; undefined where it is not sure of any, and where they say
 * nothing by themselves ("und", "des"). A quotation that they cut is taken whole.
 */
export function answeringWords(
  sentence: string,
  words: SentenceReading['words'],
  language: string,
): Span | undefined {
  if (!words || words.logit < LEAST) return undefined
  const cut = findQuotations(sentence).filter((quotation) => isCut(quotation, words))
  const span = {
    start: Math.min(words.start, ...cut.map(({ start }) => start)),
    end: Math.max(words.end, ...cut.map(({ end }) => end)),
  }
  const text = sentence.slice(span.start, span.end)
  return text.length <= MAX_WORDS && termsOf(text, language).length > 0 ? span : undefined
}

/** Whether words hold one of a quotation's marks, and not the other. */
function isCut({ start, end }: Span, words: Span): boolean {
  const holds = (mark: number) => words.start <= mark && mark < words.end
  return holds(start) !== holds(end - 1)
}
