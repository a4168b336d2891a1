import type { Article, ArticleSummary } from '../../core/article.ts'
import type { Corpus } from '../../core/ports.ts'
import { createBlockCache } from './block-cache.ts'
import { placesIn } from './blocks.ts'
import type { Manifest, SnapshotFiles } from './layout.ts'
import { ARTICLES_KEPT } from './memory.ts'
import { parseJson, readFile, readJson } from './read.ts'

/** UTF-16 takes two bytes where a file takes one. */
const TEXT_FACTOR = 2

/** What is known of articles, which stays in memory, and their texts, which are read when they are asked for. */
export async function openArticles(
  files: SnapshotFiles,
  manifest: Pick<Manifest, 'summaries' | 'copies' | 'articles'>,
) {
  const [summaries, copies] = await Promise.all([
    readJson<ArticleSummary[]>(files, manifest.summaries),
    readJson<[string, string][]>(files, manifest.copies).then((pairs) => new Map(pairs)),
  ])
  const numbers = new Map(summaries.map(({ id }, number) => [id, number]))
  const placeOf = placesIn(manifest.articles)
  const articlesIn = createBlockCache(async (file) => {
    const bytes = await readFile(files, file)
    return { value: parseJson<Article[]>(bytes), bytes: TEXT_FACTOR * bytes.byteLength }
  }, ARTICLES_KEPT)

  async function articleAt(number: number): Promise<Article> {
    const { block, place } = placeOf(number)
    return (await articlesIn(block.file))[place] as Article
  }

  const reads: Pick<Corpus, 'articles' | 'copies' | 'articlesById'> = {
    articles: async () => summaries,
    copies: async () => copies,
    async articlesById(wanted) {
      const known = [...new Set(wanted)].flatMap((id) => numbers.get(id) ?? [])
      const articles = await Promise.all(known.map(articleAt))
      return new Map(articles.map((article) => [article.id, article]))
    },
  }
  return {
    reads,
    idOf: (number: number) => summaries[number]?.id as string,
    numberOf: (id: string) => numbers.get(id),
  }
}
