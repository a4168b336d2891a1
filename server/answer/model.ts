import type { LanguagePair } from '../text/language.ts'
import type { AnswerFeature } from './decide.ts'
import type { SentenceFeature } from './features.ts'
import models from './models.json' with { type: 'json' }

/** Log-odds are `bias` and each feature times its weight; a feature without a weight does not count. */
export interface Linear<Feature extends string> {
  bias: number
  weights: Partial<Record<Feature, number>>
}

/** What was fitted for one language pair, with a reader or without; docs/evals.md tells on what. */
export interface Model {
  /** That a sentence answers. */
  rank: Linear<SentenceFeature>
  /** That the articles answer at all. */
  answer: Linear<AnswerFeature>
  /** Log-odds from which is answered, and from which the nearest statements are shown. */
  bands: { answer: number; nearest: number }
}

export function modelFor(pair: LanguagePair, isRead: boolean): Model {
  return models[pair][isRead ? 'read' : 'unread']
}

export function linear<Feature extends string>(
  { bias, weights }: Linear<Feature>,
  features: Record<Feature, number>,
): number {
  return (Object.entries(weights) as [Feature, number][]).reduce(
    (sum, [feature, weight]) => sum + weight * features[feature],
    bias,
  )
}
