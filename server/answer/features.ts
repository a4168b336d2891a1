import type { Article, Span } from '../core/article.ts'
import { answerTypeOf } from './answer-type.ts'
import type { InContext } from './read.ts'

/** What tells whether a sentence answers, in this order in every list of weights. */
export const SENTENCE_FEATURES = [
  'cosine',
  'cosineBefore',
  'cosineAfter',
  'passageCosine',
  'passageBest',
  'coverage',
  'coverageWithPrevious',
  'passageCoverage',
  'names',
  'passageNames',
  'bm25',
  'typeGiven',
  'typeMissing',
  'length',
  'fragment',
  'pronounFirst',
  'opening',
  'isRead',
  'reading',
  'readingBefore',
  'readingAfter',
  'readingPassage',
  'readingWords',
] as const

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number]
export type SentenceFeatures = Record<SentenceFeature, number>

interface Sentence extends Span {
  cosine: number
  coverage: number
  coverageWithPrevious: number
  names: number
}

/** What the features of a passage's sentences are made of. */
export interface FeaturePassage extends Span {
  article: Article
  cosine: number
  coverage: number
  names: number
  bm25Share: number
  sentences: readonly Sentence[]
}

const PRONOUN_FIRST =
  /^[„"“»]?(?:er|sie|es|ihr|ihre|ihm|ihn|sein|seine|seiner|dies|diese|dieser|dieses|das|dabei|dort|dazu|damit|he|she|it|they|his|her|their|this|that|these|those)(?!\p{L})/iu

/** The features of each sentence of a passage, with its readings where there are any. */
export function sentenceFeatures(
  question: string,
  passage: FeaturePassage,
  readings: readonly (InContext | undefined)[] = [],
): SentenceFeatures[] {
  const givesAnswerType = answerTypeOf(question)
  const { article, sentences } = passage
  const best = Math.max(...sentences.map(({ cosine }) => cosine))
  return sentences.map((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end)
    const type = givesAnswerType(text)
    const reading = readings[index]
    return {
      cosine: sentence.cosine,
      cosineBefore: sentences[index - 1]?.cosine ?? passage.cosine,
      cosineAfter: sentences[index + 1]?.cosine ?? passage.cosine,
      passageCosine: passage.cosine,
      passageBest: best,
      coverage: sentence.coverage,
      coverageWithPrevious: sentence.coverageWithPrevious,
      passageCoverage: passage.coverage,
      names: sentence.names,
      passageNames: passage.names,
      bm25: passage.bm25Share,
      typeGiven: Number(type === true),
      typeMissing: Number(type === false),
      length: Math.log(1 + (text.match(/\p{L}+/gu) ?? []).length),
      fragment: Number(!/[.!?…“”"»)]$/.test(text)),
      pronounFirst: Number(PRONOUN_FIRST.test(text)),
      opening: Number(article.text.slice(0, sentence.start).trim() === ''),
      isRead: Number(reading !== undefined),
      reading: reading?.logit ?? 0,
      readingBefore: readings[index - 1]?.logit ?? 0,
      readingAfter: readings[index + 1]?.logit ?? 0,
      readingPassage: reading?.passage ?? 0,
      readingWords: reading?.words?.logit ?? 0,
    }
  })
}
