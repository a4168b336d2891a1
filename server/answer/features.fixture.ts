import { SENTENCE_FEATURES, type SentenceFeatures } from './features.ts'

/** Features that are all zero but for some. */
export function featuresWith(some: Partial<SentenceFeatures>): SentenceFeatures {
  return {
    ...(Object.fromEntries(SENTENCE_FEATURES.map((feature) => [feature, 0])) as SentenceFeatures),
    ...some,
  }
}
