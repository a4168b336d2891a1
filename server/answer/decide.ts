import { detectLanguage, type LanguagePair, languagePair } from '../text/language.ts'
import type { SentenceFeatures } from './features.ts'
import { answerLogOdds, modelFor } from './model.ts'

/** What tells whether the articles answer a question at all, of its candidates in their order. */
export const ANSWER_FEATURES = [
  'passage',
  'cosine',
  'passageCosine',
  'coverage',
  'passageCoverage',
  'names',
  'passageNames',
  'typeMissing',
  'bestReading',
  'reading',
  'readingPassage',
  'readingWords',
  'bestReadingPassage',
  'bestReadingWords',
  'cross',
] as const

export type AnswerFeature = (typeof ANSWER_FEATURES)[number]
export type AnswerFeatures = Record<AnswerFeature, number>

/** The margin of a question that nothing was found for. */
export const NOTHING = -20
/** The margin of a question that is declined although something was found is below 0 in any case. */
export const DECLINED = -0.1

/** What may be shown for a question: an answer, what comes nearest to one, or neither. */
export type Band = 'answer' | 'nearest' | 'silent'

interface Judged {
  score: number
  features: SentenceFeatures
}

type Candidate = Judged & { article: { language: string } }

export function answerFeatures(
  [first, ...others]: readonly [Judged, ...Judged[]],
  pair: LanguagePair,
): AnswerFeatures {
  const all = [first, ...others]
  const greatest = (feature: keyof SentenceFeatures) =>
    Math.max(...all.map(({ features }) => features[feature]))
  const read = all.filter(({ features }) => features.isRead === 1)
  const greatestRead = (feature: keyof SentenceFeatures) =>
    Math.max(...read.map(({ features }) => features[feature]), read.length === 0 ? 0 : -20)
  const { features } = first
  return {
    passage: (greatest('passageCosine') + greatest('cosine')) / 2,
    cosine: features.cosine,
    passageCosine: features.passageCosine,
    coverage: features.coverage,
    passageCoverage: greatest('passageCoverage'),
    names: features.names,
    passageNames: greatest('passageNames'),
    typeMissing: features.typeMissing,
    bestReading: features.reading,
    reading: greatestRead('reading'),
    readingPassage: greatestRead('readingPassage'),
    readingWords: greatestRead('readingWords'),
    bestReadingPassage: features.readingPassage,
    bestReadingWords: features.readingWords,
    cross: Number(pair === 'cross'),
  }
}

/**
 * Decides by the log-odds that the articles answer; `margin` is how far they lie above the threshold (or below).
 * `models.json` names the data and the command that set weights and thresholds.
 */
export function decide(question: string, candidates: readonly Candidate[]): { band: Band; margin: number } {
  const [best, ...others] = candidates
  if (!best) return { band: 'silent', margin: NOTHING }
  const pair = languagePair(detectLanguage(question), best.article.language)
  const model = modelFor(candidates.some(({ features }) => features.isRead === 1))
  const bands = model.bands[pair]
  const logOdds = answerLogOdds(model, answerFeatures([best, ...others], pair))
  const band = logOdds >= bands.answer ? 'answer' : logOdds >= bands.nearest ? 'nearest' : 'silent'
  return { band, margin: logOdds - bands.answer }
}
