import type { VectorIndex, VectorMatch } from './bindings.ts'
import { type NumberedFilter, placeOf } from './keys.ts'
import { keyInVectorId } from './layout.ts'

/** Vectorize's limits (developers.cloudflare.com/vectorize/platform/limits/, August 2026): matches of a query, … */
const MOST_MATCHES = 100
/** … matches when it is to compare the vectors themselves, not an approximation of them, … */
const MOST_EXACT_MATCHES = 50
/** … bytes of a filter, … */
const FILTER_BYTES = 2_047
/** … and ids that are looked up at once. */
const MOST_IDS = 20

/** What Vectorize knows of vectors: which passages are near. */
export function createVectors(index: VectorIndex, tag: string) {
  /**
   * Keys of passages, nearest first: at most {@link MOST_MATCHES}. Where only some articles are allowed it asks as often as
   * their numbers need filters.
   */
  async function nearest(
    vector: Float32Array,
    { zones, articles }: NumberedFilter,
    limit: number,
  ): Promise<number[]> {
    const values = Array.from(vector)
    const inZones = { zone: { $in: [...zones] } }
    const query = async (filter: typeof inZones, count: number): Promise<VectorMatch[]> => {
      const { matches } = await index.query(values, {
        topK: Math.min(count, MOST_MATCHES),
        namespace: tag,
        filter,
        // it then ranks by the vectors themselves
        returnValues: count <= MOST_EXACT_MATCHES,
        returnMetadata: 'none',
      })
      return matches
    }
    if (!articles) return keysOf(await query(inZones, limit))

    // most scopes are wide: if enough of the nearest passages are from them, no other one can be nearer
    const allowed = new Set(articles)
    const all = await query(inZones, MOST_MATCHES)
    const within = keysOf(all).filter((key) => allowed.has(placeOf(key).article))
    if (within.length >= limit || all.length < MOST_MATCHES) return within.slice(0, limit)

    const parts = await Promise.all(filtersFor(inZones, articles).map((filter) => query(filter, limit)))
    const together = parts.flat().sort((a, b) => b.score - a.score)
    return keysOf(together).slice(0, limit)
  }

  return {
    nearest,
    /** Those of these ids that are there. */
    async present(ids: readonly string[]): Promise<Set<string>> {
      const found = await Promise.all(chunks(ids, MOST_IDS).map((some) => index.getByIds(some)))
      return new Set(found.flat().map(({ id }) => id))
    },
  }
}

/** One filter cannot name many articles: as many filters as they need, each article in one. */
function filtersFor<Filter extends object>(
  base: Filter,
  articles: readonly number[],
): (Filter & { article: { $in: number[] } })[] {
  const room = FILTER_BYTES - JSON.stringify({ ...base, article: { $in: [] } }).length
  const filters: number[][] = [[]]
  let left = room
  for (const article of articles) {
    const size = String(article).length + 1
    if (size > left) {
      filters.push([])
      left = room
    }
    filters.at(-1)?.push(article)
    left -= size
  }
  return filters.map((some) => ({ ...base, article: { $in: some } }))
}

function keysOf(matches: readonly VectorMatch[]): number[] {
  return matches.map(({ id }) => keyInVectorId(id))
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
