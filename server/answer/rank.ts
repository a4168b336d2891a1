import type { Article, Span } from '../core/article.ts'
import { linear } from '../core/linear.ts'
import { answeringWords } from './answering-words.ts'
import { type FeaturePassage, type SentenceFeatures, sentenceFeatures } from './features.ts'
import { modelFor } from './model.ts'
import type { InContext } from './read.ts'

/** A sentence that may answer. */
export interface Candidate extends Span {
  article: Article
  vector: Float32Array
  features: SentenceFeatures
  /** Log-odds that it answers; comparable between questions, articles and languages. */
  score: number
  /** The words in it that answer, as the reader sees them. */
  words?: Span
}

type Passage = FeaturePassage & { sentences: readonly { vector: Float32Array }[] }

/**
 * Orders the sentences of passages by how likely each answers the question, best first.
 *
 * @param readings of the passages' sentences; weights of their own are used where there are none
 */
export function rank(
  question: string,
  passages: readonly Passage[],
  readings: readonly (readonly (InContext | undefined)[])[] | undefined,
): Candidate[] {
  const { rank } = modelFor(readings !== undefined)
  const candidates = passages.flatMap((passage, place) => {
    const { article } = passage
    const own = readings?.[place]
    return sentenceFeatures(question, passage, own).map((features, index): Candidate => {
      const { start, end, vector } = passage.sentences[index] as Span & { vector: Float32Array }
      const words = answeringWords(article.text.slice(start, end), own?.[index]?.words, article.language)
      return {
        article,
        start,
        end,
        vector,
        features,
        score: linear(rank, features),
        ...(words && { words }),
      }
    })
  })
  return candidates.sort((a, b) => b.score - a.score || a.start - b.start)
}
