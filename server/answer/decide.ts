import { detectLanguage, languagePair } from '../text/language.ts'
import thresholds from './thresholds.json' with { type: 'json' }

/** The margin of a question that nothing was found for. */
export const NOTHING = -1

/** What may be shown for a question: an answer, what comes nearest to one, or neither. */
export type Band = 'answer' | 'nearest' | 'silent'

/**
 * A passage of the middle band that has so much of the question's words, weighted by rarity, answers as well: short
 * questions have low cosines. Not yet calibrated: the value was picked from a grid of .4 to .9 because an acceptance
 * question needs it (its coverage is .44, and .5 would decline it). `npm run calibrate` does not measure it.
 */
const COVERED = 0.4

/**
 * Decides by the best passage's fused score; `margin` is how far it lies above the threshold (or below). Cosines across
 * languages lie lower, so there are thresholds for either case; `thresholds.json` names the data and the command that
 * set them.
 */
export function decide(
  question: string,
  passages: readonly { score: number; coverage: number; article: { language: string } }[],
): { band: Band; margin: number } {
  const [best] = passages
  if (!best) return { band: 'silent', margin: NOTHING }
  const pair = languagePair(detectLanguage(question), best.article.language)
  const { answer, nearest } = thresholds[pair]
  const margin = best.score - answer
  if (margin >= 0) return { band: 'answer', margin }
  if (best.score < nearest) return { band: 'silent', margin }
  return { band: pair === 'same' && best.coverage >= COVERED ? 'answer' : 'nearest', margin }
}
