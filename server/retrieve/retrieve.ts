import type { Article, Span, Zone } from '../core/article.ts'
import type { Corpus, PassageFilter, PassageHit, SentenceHit } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { termsAt } from '../text/article-terms.ts'
import { languagePair } from '../text/language.ts'
import type { Asked } from './asked.ts'
import { foldCopies } from './copies.ts'
import { coverage, passageScore } from './fuse.ts'

/** So many passages of each leg are fused, … */
const DEPTH = 50
/** … and so many where copies take too many of those places. */
const DEPTH_WITH_COPIES = 200

export interface ScoredSentence extends Span {
  vector: Float32Array
  cosine: number
  /** The share of the question's words, weighted by rarity, that stand in the sentence, … */
  coverage: number
  /** … in it and the one before, … */
  coverageWithPrevious: number
  /** … and of those among them that name something. */
  names: number
}

export interface ScoredPassage extends Span {
  id: string
  zone: Zone
  article: Article
  /** Fused; comparable between questions of one language pair. */
  score: number
  cosine: number
  /** Raw BM25; 0 when the words do not meet. */
  bm25: number
  /** BM25 as a share of what the question could reach at most. */
  bm25Share: number
  /** The share of the question's words, weighted by rarity, that stand here, and of those that name something. */
  coverage: number
  names: number
  /** In the order of the text. */
  sentences: ScoredSentence[]
  /** Passages of other articles that say this in the same words, best first: they are not listed beside it. */
  copies: ScoredPassage[]
}

/** A passage before its words are looked at. */
interface Fused extends Omit<PassageHit, 'articleId'> {
  article: Article
  score: number
  cosine: number
  bm25: number
  sentences: (SentenceHit & { cosine: number })[]
}

/**
 * Finds the passages that fit a question, best first, and scores the sentences in them. The vectors and the words
 * are searched apart, and fused by score: fusing by rank ruins questions across languages.
 */
export async function retrieve(
  corpus: Corpus,
  asked: Asked,
  filter: PassageFilter,
  limit = DEPTH,
): Promise<ScoredPassage[]> {
  const groups = await corpus.copies()
  const find = async (depth: number) => foldCopies(await search(corpus, asked, filter, depth), groups)
  let found = await find(DEPTH)
  const hasCopies = found.some(({ copies }) => copies.length > 0)
  if (hasCopies && found.length < limit) found = await find(DEPTH_WITH_COPIES)
  return found.slice(0, limit).map(({ copies, ...passage }) => ({
    ...scored(asked, passage),
    copies: copies.map((copy) => scored(asked, copy)),
  }))
}

/** What both legs find, fused, best first. */
async function search(
  corpus: Corpus,
  { vector, words, weights, language }: Asked,
  filter: PassageFilter,
  depth: number,
): Promise<Fused[]> {
  const [byVector, byWords] = await Promise.all([
    corpus.nearest(vector, filter, depth),
    corpus.matching(words.search, filter, depth),
  ])
  const bm25 = new Map(byWords.map((hit) => [hit.passageId, hit.score]))
  const hits = new Map<string, PassageHit>([...byVector, ...byWords].map((hit) => [hit.passageId, hit]))
  const [articles, sentences] = await Promise.all([
    corpus.articlesById([...new Set([...hits.values()].map((hit) => hit.articleId))]),
    corpus.sentences([...hits.keys()]),
  ])
  const byPassage = Map.groupBy(sentences, ({ passageId }) => passageId)
  const passages = [...hits.values()].flatMap(({ articleId, ...hit }): Fused[] => {
    const article = articles.get(articleId)
    if (!article) return []
    const own = (byPassage.get(hit.passageId) ?? []).map((sentence) => ({
      ...sentence,
      cosine: cosine(vector, sentence.vector),
    }))
    const parts = {
      cosine: cosine(vector, hit.vector),
      bestSentence: Math.max(...own.map((sentence) => sentence.cosine), -1),
      bm25: shareOf(weights, bm25.get(hit.passageId) ?? 0),
    }
    const score = passageScore(languagePair(language, article.language), parts)
    return [
      { ...hit, article, score, cosine: parts.cosine, bm25: bm25.get(hit.passageId) ?? 0, sentences: own },
    ]
  })
  return passages.sort((a, b) => b.score - a.score || (a.passageId < b.passageId ? -1 : 1))
}

/** The passage with what of the question's words stands in it. */
function scored({ words, weights, naming }: Asked, passage: Fused): ScoredPassage {
  const { passageId: id, zone, article, start, end, score, cosine, bm25 } = passage
  const namingWeights = new Map([...weights].filter(([term]) => naming.has(term)))
  const terms = passage.sentences.map((sentence) => words.termsIn(termsAt(article, sentence)))
  const all = new Set(terms.flatMap((own) => [...own]))
  return {
    id,
    zone,
    article,
    start,
    end,
    score,
    cosine,
    bm25,
    bm25Share: shareOf(weights, bm25),
    coverage: coverage(weights, all),
    names: coverage(namingWeights, all),
    sentences: passage.sentences.map(({ start, end, vector, cosine }, index) => {
      const own = terms[index] as Set<string>
      return {
        start,
        end,
        vector,
        cosine,
        coverage: coverage(weights, own),
        coverageWithPrevious: coverage(weights, own.union(terms[index - 1] ?? new Set())),
        names: coverage(namingWeights, own),
      }
    }),
    copies: [],
  }
}

/** BM25 as a share of what the question could reach at most. */
function shareOf(weights: ReadonlyMap<string, number>, bm25: number): number {
  const most = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return most === 0 ? 0 : bm25 / most
}
