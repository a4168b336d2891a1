import type { Article, Span } from '../core/article.ts'
import type { Corpus, PassageFilter } from '../core/ports.ts'
import { termsAt } from '../text/article-terms.ts'
import { coverage, idfWeights } from './fuse.ts'
import { spell } from './spelling.ts'

const PASSAGES = 20

/**
 * Sentences that share words with a text, of the passages that fit best by their words, each said once. For where no
 * vectors can be had: that words are shared does not tell whether a sentence answers.
 */
export async function sharingWords(
  corpus: Corpus,
  text: string,
  filter: PassageFilter,
): Promise<(Span & { article: Article })[]> {
  const languages = new Set((await corpus.articles()).map(({ language }) => language))
  const words = await spell(corpus, text, languages)
  const weights = idfWeights(words.terms, words.documentFrequencies)
  const passages = await corpus.matching(words.search, filter, PASSAGES)
  const [articles, sentences] = await Promise.all([
    corpus.articlesById([...new Set(passages.map(({ articleId }) => articleId))]),
    corpus.sentences(passages.map(({ passageId }) => passageId)),
  ])
  const byPassage = Map.groupBy(sentences, ({ passageId }) => passageId)
  const found = new Map<string, Span & { article: Article }>()
  for (const { passageId, articleId } of passages) {
    const article = articles.get(articleId)
    if (!article) continue
    const share = (sentence: Span) => coverage(weights, words.termsIn(termsAt(article, sentence)))
    const [best] = (byPassage.get(passageId) ?? []).toSorted((a, b) => share(b) - share(a))
    if (!best) continue
    const { start, end } = best
    const text = article.text.slice(start, end)
    if (!found.has(text)) found.set(text, { article, start, end })
  }
  return [...found.values()]
}
