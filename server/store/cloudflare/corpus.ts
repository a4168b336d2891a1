import { byCodeUnits } from '../../core/code-units.ts'
import type { Corpus, PassageFilter, PassageHit, SentenceHit } from '../../core/ports.ts'
import { cosine } from '../../core/vector.ts'
import { openArticles } from '../snapshot/articles.ts'
import { createBlockCache } from '../snapshot/block-cache.ts'
import { placesIn } from '../snapshot/blocks.ts'
import type { SnapshotFiles } from '../snapshot/layout.ts'
import { SENTENCES_KEPT } from '../snapshot/memory.ts'
import { readFile, readParts } from '../snapshot/read.ts'
import type { Bound } from './bindings.ts'
import { type NumberedFilter, type PassagePlace, placeOf } from './keys.ts'
import type { DatabaseManifest } from './layout.ts'
import { decodeBlock, passageIn, sentencesIn } from './passage-block.ts'
import { createVectors } from './vectors.ts'
import { createWords } from './words.ts'

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
  { database, vectors: index }: Bound,
): Promise<Corpus> {
  const { dimensions } = manifest.format
  const words = createWords(database, manifest)
  const vectors = createVectors(index, manifest.tag)
  const [articles, starts] = await Promise.all([
    openArticles(files, manifest),
    readParts(files, manifest.articleStarts).then((bytes) => new Int32Array(bytes)),
  ])
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
    return { ...passageIn(block, place, dimensions), articleId: articles.idOf(at.article) }
  }

  async function sentencesAt(at: Place): Promise<SentenceHit[]> {
    const { block, place } = await blockWith(at)
    return sentencesIn(block, place, dimensions)
  }

  /** Undefined when it lets nothing through. */
  function inNumbers({ zones, articleIds }: PassageFilter): NumberedFilter | undefined {
    const numbers = articleIds?.flatMap((id) => articles.numberOf(id) ?? [])
    if (zones.length === 0 || numbers?.length === 0) return undefined
    return { zones, ...(numbers && { articles: [...new Set(numbers)] }) }
  }

  /** Passages among which the nearest are: all of a few articles, or those that Vectorize finds. */
  async function nearHits(
    vector: Float32Array,
    filter: NumberedFilter,
    limit: number,
  ): Promise<PassageHit[]> {
    const { zones, articles: allowed } = filter
    const count = allowed?.reduce((sum, article) => sum + passagesOf(article), 0)
    if (allowed && count !== undefined && count <= FEW_PASSAGES) {
      const all = allowed.flatMap((article) =>
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
    ...articles.reads,
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
