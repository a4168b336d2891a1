import type { Corpus, Embedder } from '../../server/core/ports.ts'
import { createLanceStore } from '../../server/store/lancedb.ts'
import { openTemporaryIndex } from '../systems/temporary-index.ts'
import { readNewsArticles } from './news-articles.ts'

/** The articles of folders of news in an index of their own, or an index of them that is there already. */
export async function openCorpus(
  news: readonly string[],
  index: string | undefined,
  embedder: Embedder,
): Promise<{ corpus: Corpus; close(): Promise<void> }> {
  if (index === undefined) {
    const byFile = new Map(
      (await Promise.all(news.map(readNewsArticles))).flat().map(({ article }) => [article.file, article]),
    )
    const { store, close } = await openTemporaryIndex([...byFile.values()], embedder)
    return { corpus: (await store.open()) as Corpus, close }
  }
  const store = await createLanceStore(index)
  const corpus = await store.open()
  if (!corpus) throw new Error(`There is no index in ${index}.`)
  return { corpus, close: () => store.close() }
}
