import { byCodeUnits } from '../../core/code-units.ts'
import { lettersAllowed, MAX_MEANT, meantBy } from '../../text/misspellings.ts'
import type { Database, Statement } from './bindings.ts'
import { articleInSql, inZonesSql, keyRange, type NumberedFilter, zoneMask } from './keys.ts'
import { bucketOf, type DatabaseManifest, tablesOf } from './layout.ts'
import { piecesOf } from './pieces.ts'
import { type AskedTerm, mostBelow, scoreOf } from './ranking.ts'

/** SQLite ranks first; so many of its best for each one wanted are then ranked as LanceDB does, … */
const CANDIDATES = 4
/** … four times as many if another one might still be better, and so many at most. */
const MOST_CANDIDATES = 3_000

interface Candidate {
  key: number
  terms: string
  rank: number
}

/** What D1 knows of words: an index by FTS5, and a table of all terms. */
export function createWords(
  database: Database,
  manifest: Pick<DatabaseManifest, 'tag' | 'passages' | 'terms'>,
) {
  const tables = tablesOf(manifest.tag)
  const collection = {
    passages: manifest.passages,
    meanLength: manifest.terms / (manifest.passages || 1),
  }

  /** By BM25, best first. */
  async function matching(
    asked: readonly string[],
    filter: NumberedFilter,
    limit: number,
  ): Promise<{ key: number; score: number }[]> {
    const terms = [...new Set(asked)].filter(canBeStored)
    if (terms.length === 0 || limit <= 0) return []
    for (let count = CANDIDATES * limit; ; count = Math.min(CANDIDATES * count, MOST_CANDIDATES)) {
      const [frequencies, candidates] = (await database.batch([
        lookUp(terms),
        search(terms, filter, count),
      ])) as unknown as [{ results: AskedTerm[] }, { results: Candidate[] }]
      const found = rank(candidates.results, frequencies.results).slice(0, limit)
      const last = candidates.results[count - 1]
      if (!last || count >= MOST_CANDIDATES) return found
      const most = mostBelow(-last.rank, frequencies.results, collection)
      if ((found[limit - 1]?.score ?? 0) >= most) return found
    }
  }

  function rank(candidates: readonly Candidate[], asked: readonly AskedTerm[]) {
    return candidates
      .map(({ key, terms }) => ({ key, score: scoreOf(terms.split(' '), asked, collection) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score || a.key - b.key)
  }

  function search(terms: readonly string[], { zones, articles }: NumberedFilter, count: number): Statement {
    const any = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ')
    const [first, last] = articles
      ? keyRange(leastOf(articles), mostOf(articles))
      : [0, Number.MAX_SAFE_INTEGER]
    const within = articles ? `AND ${articleInSql('rowid')} IN (SELECT value FROM json_each(?6))` : ''
    // D1 binds whole numbers as real ones, and FTS5 looks by itself only at keys that are whole
    return database
      .prepare(
        `SELECT rowid AS key, terms, rank FROM ${tables.words} WHERE ${tables.words} MATCH ?1 ` +
          `AND rowid BETWEEN CAST(?2 AS INTEGER) AND CAST(?3 AS INTEGER) AND ${inZonesSql('rowid', '?4')} ${within} ORDER BY rank LIMIT ?5`,
      )
      .bind(any, first, last, zoneMask(zones), count, ...(articles ? [JSON.stringify(articles)] : []))
  }

  function lookUp(terms: readonly string[]): Statement {
    const asked = terms.map((term) => [bucketOf(term).initial, bucketOf(term).length, term])
    return database
      .prepare(
        `SELECT term, passages AS frequency FROM json_each(?1) asked CROSS JOIN ${tables.terms} known ` +
          'ON known.initial = asked.value->>0 AND known.length = asked.value->>1 AND known.term = asked.value->>2',
      )
      .bind(JSON.stringify(asked))
  }

  /** Those of a term's bucket, and of the buckets beside it, of which a piece stands in it as well. */
  function lookUpSimilar(term: string): Statement {
    const { initial, length } = bucketOf(term)
    const { head, middle, tail } = piecesOf(term)
    const wrong = lettersAllowed(term)
    return database
      .prepare(
        `SELECT term, passages AS frequency FROM ${tables.terms} WHERE initial = ?1 AND length BETWEEN ?2 AND ?3 ` +
          'AND (substr(term, 1, length(?4)) = ?4 OR substr(term, -length(?5)) = ?5 OR instr(term, ?6))',
      )
      .bind(initial, length - wrong, length + wrong, head, tail, middle)
  }

  return {
    matching,
    async frequencies(asked: readonly string[]): Promise<Map<string, number>> {
      const terms = asked.filter(canBeStored)
      if (terms.length === 0) return new Map()
      const { results } = await lookUp(terms).all<AskedTerm>()
      return new Map(results.map(({ term, frequency }) => [term, frequency]))
    },
    /** For each of these terms those that may be meant, the most frequent of the nearest first. */
    async similar(asked: readonly string[]): Promise<Map<string, string[]>> {
      const terms = asked.filter((term) => canBeStored(term) && lettersAllowed(term) > 0)
      if (terms.length === 0) return new Map()
      const found = (await database.batch(terms.map(lookUpSimilar))) as { results: AskedTerm[] }[]
      const similar = terms.map((term, index) => {
        const known = (found[index]?.results ?? []).sort(
          (a, b) => b.frequency - a.frequency || byCodeUnits(a.term, b.term),
        )
        const meant = meantBy(
          term,
          known.map((each) => each.term),
        )
        return [term, meant.slice(0, MAX_MEANT)] as const
      })
      return new Map(similar.filter(([, meant]) => meant.length > 0))
    },
    /** The keys of these passages; ids of none are left out. */
    async keysOf(passageIds: readonly string[]): Promise<number[]> {
      if (passageIds.length === 0) return []
      const { results } = await database
        .prepare(`SELECT key FROM ${tables.passages} WHERE id IN (SELECT value FROM json_each(?1))`)
        .bind(JSON.stringify(passageIds))
        .all<{ key: number }>()
      return results.map(({ key }) => key)
    },
    /** How many of this revision's files were loaded. @throws when there is none of its tables */
    async filesLoaded(): Promise<number> {
      const { results } = await database
        .prepare(`SELECT count(*) AS files FROM ${tables.loaded}`)
        .bind()
        .all<{ files: number }>()
      return results[0]?.files ?? 0
    },
  }
}

/** No term has white space or signs of control in it, and SQLite would stop at one of them. */
function canBeStored(term: string): boolean {
  return term !== '' && !/[\s\p{Cc}]/u.test(term)
}

function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
}

function mostOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0)
}
