import type { Article, ArticleSummary } from '../../core/article.ts'
import { byCodeUnits } from '../../core/code-units.ts'
import type { Corpus, PassageFilter, PassageHit, SentenceHit } from '../../core/ports.ts'
import { cosine } from '../../core/vector.ts'
import { createBlockCache } from '../snapshot/block-cache.ts'
import { placesIn } from '../snapshot/blocks.ts'
import type { SnapshotFiles } from '../snapshot/layout.ts'
import { ARTICLES_KEPT, SENTENCES_KEPT } from '../snapshot/memory.ts'
import { parseJson, readFile, readJson, readParts } from '../snapshot/read.ts'
import type { Database, VectorIndex } from './bindings.ts'
import { type NumberedFilter, type PassagePlace, placeOf } from './keys.ts'
import type { DatabaseManifest } from './layout.ts'
import { decodeBlock, passageIn, sentencesIn } from './passage-block.ts'
import { createVectors } from './vectors.ts'
import { createWords } from './words.ts'

/** UTF-16 takes two bytes where a file takes one. */
const TEXT_FACTOR = 2
/** Where a passage stands among all. */
type Place = Pick<PassagePlace, 'article' | 'place'>

/** Articles with no more passages than this are compared one by one: exactly, and without asking Vectorize. */
const FEW_PASSAGES = 1_000

/**
 * Opens a revision whose words lie in D1 and whose vectors lie in Vectorize. Only what is known of its articles stays in
 * memory; texts and passages are read when they are found.
 */
export async function openCorpus(
  files: SnapshotFiles,
  manifest: DatabaseManifest,
  { database, vectors: index }: { database: Database; vectors: VectorIndex },
): Promise<Corpus> {
  const { dimensions } = manifest.format
  const words = createWords(database, manifest)
  const vectors = createVectors(index, manifest.tag)
  const [summaries, copies, starts] = await Promise.all([
    readJson<ArticleSummary[]>(files, manifest.summaries),
    readJson<[string, string][]>(files, manifest.copies).then((pairs) => new Map(pairs)),
    readParts(files, manifest.articleStarts).then((bytes) => new Int32Array(bytes)),
  ])
  const articleNumbers = new Map(summaries.map(({ id }, number) => [id, number]))

  const articlePlace = placesIn(manifest.articles)
  const articlesIn = createBlockCache(async (file) => {
    const bytes = await readFile(files, file)
    return { value: parseJson<Article[]>(bytes), bytes: TEXT_FACTOR * bytes.byteLength }
  }, ARTICLES_KEPT)
  const passagePlace = placesIn(manifest.passageBlocks)
  const passagesIn = createBlockCache(async (file) => {
    const bytes = await readFile(files, file)
    return { value: decodeBlock(bytes), bytes: bytes.byteLength }
  }, SENTENCES_KEPT)

  const startOf = (article: number) => starts[article] as number
  const passagesOf = (article: number) => startOf(article + 1) - startOf(article)

  async function blockWith({ article, place }: Place) {
    const found = passagePlace(startOf(article) + place)
    return { block: await passagesIn(found.block.file), place: found.place }
  }

  async function hitAt(at: Place): Promise<PassageHit> {
    const { block, place } = await blockWith(at)
    return { ...passageIn(block, place, dimensions), articleId: summaries[at.article]?.id as string }
  }

  async function sentencesAt(at: Place): Promise<SentenceHit[]> {
    const { block, place } = await blockWith(at)
    return sentencesIn(block, place, dimensions)
  }

  /** Undefined when it lets nothing through. */
  function inNumbers({ zones, articleIds }: PassageFilter): NumberedFilter | undefined {
    const articles = articleIds?.flatMap((id) => articleNumbers.get(id) ?? [])
    if (zones.length === 0 || articles?.length === 0) return undefined
    return { zones, ...(articles && { articles: [...new Set(articles)] }) }
  }

  /** Passages among which the nearest are: all of a few articles, or those that Vectorize finds. */
  async function nearHits(
    vector: Float32Array,
    filter: NumberedFilter,
    limit: number,
  ): Promise<PassageHit[]> {
    const { zones, articles } = filter
    const count = articles?.reduce((sum, article) => sum + passagesOf(article), 0)
    if (articles && count !== undefined && count <= FEW_PASSAGES) {
      const all = articles.flatMap((article) =>
        Array.from({ length: passagesOf(article) }, (_, place) => ({ article, place })),
      )
      const hits = await Promise.all(all.map(hitAt))
      return hits.filter(({ zone }) => zones.includes(zone))
    }
    return Promise.all((await vectors.nearest(vector, filter, limit)).map(placeOf).map(hitAt))
  }

  return {
    revision: manifest.revision,
    format: manifest.format,
    articles: async () => summaries,
    copies: async () => copies,
    async articlesById(wanted) {
      const numbers = [...new Set(wanted)].flatMap((id) => articleNumbers.get(id) ?? [])
      const articles = await Promise.all(
        numbers.map(async (number) => {
          const { block, place } = articlePlace(number)
          return (await articlesIn(block.file))[place] as Article
        }),
      )
      return new Map(articles.map((article) => [article.id, article]))
    },
    async nearest(vector, filter, limit) {
      const numbered = inNumbers(filter)
      if (!numbered || limit <= 0) return []
      const hits = await nearHits(vector, numbered, limit)
      // Vectorize may have compared approximations
      const ranked = hits.map((hit) => ({ hit, cosine: cosine(vector, hit.vector) }))
      return ranked
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, limit)
        .map(({ hit }) => hit)
    },
    async matching(terms, filter, limit) {
      const numbered = inNumbers(filter)
      if (!numbered || limit <= 0) return []
      const found = await words.matching(terms, numbered, limit)
      return Promise.all(found.map(async ({ key, score }) => ({ ...(await hitAt(placeOf(key))), score })))
    },
    async sentences(passageIds) {
      const keys = await words.keysOf(passageIds)
      const found = await Promise.all(keys.map(placeOf).map(sentencesAt))
      return found.flat().sort((a, b) => byCodeUnits(a.passageId, b.passageId) || a.start - b.start)
    },
    async documentFrequencies(terms) {
      return { total: manifest.passages, frequencies: await words.frequencies(terms) }
    },
    similarTerms: words.similar,
  }
}
