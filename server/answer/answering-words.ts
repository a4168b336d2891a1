import { overlap, type Span } from '../core/article.ts'
import type { SentenceReading } from '../core/ports.ts'
import { findQuotations } from '../text/quotations.ts'
import { canName } from '../text/speech-words.ts'
import { termsOf } from '../text/terms.ts'

/** More of a sentence than this is no short answer. */
const MAX_WORDS = 160

/** Log-odds: in a sentence that answers, six of seven words marked so surely are the right ones. */
const LEAST = 0

/**
 * The words of a sentence that answer, as the reader marks them; undefined where it is not sure of any, and where they say
 * nothing by themselves ("und", "des"). A quotation or a name that they cut is taken whole.
 */
export function answeringWords(
  sentence: string,
  words: SentenceReading['words'],
  language: string,
): Span | undefined {
  if (!words || words.logit < LEAST) return undefined
  const cut = [
    ...findQuotations(sentence).filter((quotation) => isCut(quotation, words)),
    ...namesIn(sentence).filter((name) => overlap(name, words)),
  ]
  const span = trimmed(sentence, {
    start: Math.min(words.start, ...cut.map(({ start }) => start)),
    end: Math.max(words.end, ...cut.map(({ end }) => end)),
  })
  const text = sentence.slice(span.start, span.end)
  const isAnswer = text.length <= MAX_WORDS && termsOf(text, language).length > 0 && !GOES_ON.test(text)
  return isAnswer ? span : undefined
}

/** Words that need another one beside them: "Blockade des", "und Muster". */
const SMALL =
  'der|die|das|des|dem|den|eine?[rsnm]?|und|oder|aber|in|im|am|an|auf|von|vom|zu|zum|zur|mit|bei|für|the|of|an?|and|or|to|at|for|with|by'
const BEGINS_SMALL = /^[\s,;:]*(?:(?:und|oder|aber|and|or)\s+)*/iu
const ENDS_SMALL = new RegExp(`(?:[\\s,;:]+(?:${SMALL}))*[\\s,;:]*$`, 'iu')
/** Then a statement goes on behind what answers. */
const GOES_ON =
  /\s(?:und|and)\s(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|is|are|was|were|has|have)\s/iu

function trimmed(sentence: string, { start, end }: Span): Span {
  const text = sentence.slice(start, end)
  const before = BEGINS_SMALL.exec(text)?.[0].length ?? 0
  const behind = ENDS_SMALL.exec(text)?.[0].length ?? 0
  return { start: start + before, end: end - behind }
}

/** Where somebody is named by more than one word. */
function namesIn(sentence: string): Span[] {
  return [...sentence.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu)]
    .filter(({ 0: run }) => run.split(' ').every(canName))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
}

/** Whether words hold one of a quotation's marks, and not the other. */
function isCut({ start, end }: Span, words: Span): boolean {
  const holds = (mark: number) => words.start <= mark && mark < words.end
  return holds(start) !== holds(end - 1)
}
