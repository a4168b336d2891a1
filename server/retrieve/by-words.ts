import type { Article, Span } from '../core/article.ts'
import type { Corpus, PassageFilter } from '../core/ports.ts'
import { termsOf } from '../text/terms.ts'
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
    const own = (byPassage.get(passageId) ?? []).map(({ start, end }) => {
      const words = article.text.slice(start, end)
      return { article, start, end, words }
    })
    const share = (sentence: string) => coverage(weights, words.termsIn(termsOf(sentence, article.language)))
    const [best] = own.toSorted((a, b) => share(b.words) - share(a.words))
    if (best && !found.has(best.words)) found.set(best.words, { article, start: best.start, end: best.end })
  }
  return [...found.values()]
}
