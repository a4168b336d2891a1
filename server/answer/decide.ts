import { detectLanguage, languagePair } from '../text/language.ts'
import thresholds from './thresholds.json' with { type: 'json' }

/** What may be shown for a question: an answer, what comes nearest to one, or neither. */
export type Band = 'answer' | 'nearest' | 'silent'

/**
 * Decides by the best passage's fused score. Cosines across languages lie lower, so there are thresholds for either
 * case; `thresholds.json` names the data and the command that set them.
 */
export function decide(
  question: string,
  passages: readonly { score: number; article: { language: string } }[],
): Band {
  const [best] = passages
  if (!best) return 'silent'
  const { answer, nearest } = thresholds[languagePair(detectLanguage(question), best.article.language)]
  if (best.score >= answer) return 'answer'
  return best.score >= nearest ? 'nearest' : 'silent'
}
