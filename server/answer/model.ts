import { type Linear, linear } from '../core/linear.ts'
import type { LanguagePair } from '../text/language.ts'
import type { AnswerFeature } from './decide.ts'
import type { SentenceFeature } from './features.ts'
import models from './models.json' with { type: 'json' }

/** What was fitted, with a reader or without; docs/evals.md tells on what. */
export interface Model {
  /** That a sentence answers. */
  rank: Linear<SentenceFeature>
  /** That the articles answer, given that they are about what the question asks … */
  answer: Linear<AnswerFeature>
  /** … and that they are about it. */
  topic: Linear<AnswerFeature>
  bands: Record<LanguagePair, Bands>
}

/** Log-odds from which is answered, and from which the nearest statements are shown. */
export interface Bands {
  answer: number
  nearest: number
}

/**
 * How much being off topic counts beside not being answered. Between 1 and 0: the nearer to 0, the better near misses
 * are told, the worse questions about something else. Chosen by the figures of `npm run calibrate -- fit`.
 */
const OFF_TOPIC = 0.2

/** Log-odds that the articles answer: of a three-way choice between answered, a near miss and off topic. */
export function answerLogOdds(
  { answer, topic }: Pick<Model, 'answer' | 'topic'>,
  features: Record<AnswerFeature, number>,
): number {
  return -Math.log(Math.exp(-linear(answer, features)) + OFF_TOPIC * Math.exp(-linear(topic, features)))
}

export function modelFor(isRead: boolean): Model {
  return models[isRead ? 'read' : 'unread']
}
