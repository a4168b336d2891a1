import type { Article, Span, Zone } from '../core/article.ts'
import type { Corpus, Embedder, PassageFilter, PassageHit, SentenceHit } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { detectLanguage, languagePair } from '../text/language.ts'
import { namingTerms, termsOf } from '../text/terms.ts'
import { coverage, idfWeights, passageScore } from './fuse.ts'
import { spell } from './spelling.ts'

/** So many passages of each leg are fused. */
const DEPTH = 50

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
}

/**
 * Finds the passages that fit a question, best first, and scores the sentences in them. The vectors and the words
 * are searched apart, and fused by score: fusing by rank ruins questions across languages.
 */
export async function retrieve(
  { corpus, embedder }: { corpus: Corpus; embedder: Embedder },
  question: string,
  filter: PassageFilter,
  limit = DEPTH,
): Promise<ScoredPassage[]> {
  const language = detectLanguage(question)
  const languages = new Set((await corpus.articles()).map((article) => article.language))
  const [[vector], asked] = await Promise.all([
    embedder.embed([question], 'query') as Promise<[Float32Array]>,
    spell(corpus, question, languages),
  ])
  const [byVector, byWords] = await Promise.all([
    corpus.nearest(vector, filter, DEPTH),
    corpus.matching(asked.search, filter, DEPTH),
  ])
  const weights = idfWeights(asked.terms, asked.documentFrequencies)
  const idfSum = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const naming = namingTerms(question, languages)
  const namingWeights = new Map([...weights].filter(([term]) => naming.has(term)))
  const bm25 = new Map(byWords.map((hit) => [hit.passageId, hit.score]))
  const hits = new Map<string, PassageHit>([...byVector, ...byWords].map((hit) => [hit.passageId, hit]))
  const articles = await corpus.articlesById([...new Set([...hits.values()].map((hit) => hit.articleId))])
  const sentences = Map.groupBy(await corpus.sentences([...hits.keys()]), ({ passageId }) => passageId)

  const passages = [...hits.values()].flatMap((hit) => {
    const article = articles.get(hit.articleId)
    return article ? [scored(hit, article, sentences.get(hit.passageId) ?? [])] : []
  })
  return passages.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)

  function scored(hit: PassageHit, article: Article, sentences: SentenceHit[]): ScoredPassage {
    const pair = languagePair(language, article.language)
    const passageCosine = cosine(vector, hit.vector)
    const raw = bm25.get(hit.passageId) ?? 0
    const share = idfSum === 0 ? 0 : raw / idfSum
    const cosines = sentences.map((sentence) => cosine(vector, sentence.vector))
    const terms = sentences.map(({ start, end }) =>
      asked.termsIn(termsOf(article.text.slice(start, end), article.language)),
    )
    const all = new Set(terms.flatMap((own) => [...own]))
    return {
      id: hit.passageId,
      zone: hit.zone,
      article,
      start: hit.start,
      end: hit.end,
      score: passageScore(pair, {
        cosine: passageCosine,
        bestSentence: Math.max(...cosines, -1),
        bm25: share,
      }),
      cosine: passageCosine,
      bm25: raw,
      bm25Share: share,
      coverage: coverage(weights, all),
      names: coverage(namingWeights, all),
      sentences: sentences.map(({ start, end, vector }, index) => {
        const own = terms[index] as Set<string>
        return {
          start,
          end,
          vector,
          cosine: cosines[index] as number,
          coverage: coverage(weights, own),
          coverageWithPrevious: coverage(weights, own.union(terms[index - 1] ?? new Set())),
          names: coverage(namingWeights, own),
        }
      }),
    }
  }
}
