import type { Connection } from '@lancedb/lancedb'
import type { Zone } from '../core/article.ts'
import { byCodeUnits } from '../core/code-units.ts'
import { once } from '../core/once.ts'
import type { Corpus, PassageFilter, PassageHit, SentenceHit } from '../core/ports.ts'
import { lettersAllowed, MAX_MEANT, meantBy } from '../text/misspellings.ts'
import { withMemory } from './article-memory.ts'
import { readCopies, readSummaries } from './lists.ts'
import { openTables } from './revision.ts'
import { articleOf, sqlList, sqlString } from './rows.ts'
import type { RevisionRow, TableName } from './schema.ts'

const PASSAGE_COLUMNS = ['id', 'articleId', 'zone', 'start', 'end', 'vector']

/** Opens the versions that this revision names. They do not change, whatever is written later. */
export async function openCorpus(database: Connection, revision: RevisionRow): Promise<Corpus> {
  const tables = await openTables(database, revision)
  const table = (name: TableName) => tables[name]

  return {
    revision: revision.revision,
    format: {
      embedder: revision.embedder,
      dimensions: revision.dimensions,
      analysis: revision.analysis,
    },
    articles: once(() => readSummaries(tables)),
    articlesById: withMemory(async (ids) => {
      const rows = await table('articles')
        .query()
        .where(`id IN ${sqlList(ids)}`)
        .toArray()
      return new Map(rows.map((row) => [row.id as string, articleOf({ ...row })]))
    }),
    async nearest(vector, filter, limit) {
      if (allowsNothing(filter)) return []
      const rows = await table('passages')
        .query()
        .nearestTo(vector)
        .column('vector')
        .distanceType('cosine')
        // for the approximate index of a large corpus; an exact scan ignores both
        .nprobes(50)
        .refineFactor(10)
        .where(condition(filter))
        .select([...PASSAGE_COLUMNS, '_distance'])
        .limit(limit)
        .toArray()
      return rows.map(hitOf)
    },
    async matching(terms, filter, limit) {
      if (terms.length === 0 || allowsNothing(filter)) return []
      const rows = await table('passages')
        .query()
        .fullTextSearch(terms.join(' '), { columns: ['terms'] })
        .where(condition(filter))
        .select([...PASSAGE_COLUMNS, '_score'])
        .limit(limit)
        .toArray()
      return rows.map((row) => ({ ...hitOf(row), score: row._score as number }))
    },
    async sentences(passageIds) {
      if (passageIds.length === 0) return []
      const rows = await table('sentences')
        .query()
        .where(`passageId IN ${sqlList(passageIds)}`)
        .select(['passageId', 'start', 'end', 'vector'])
        .toArray()
      return rows
        .map(
          (row): SentenceHit => ({
            passageId: row.passageId,
            start: row.start,
            end: row.end,
            vector: row.vector.toArray(),
          }),
        )
        .sort((a, b) => byCodeUnits(a.passageId, b.passageId) || a.start - b.start)
    },
    copies: once(async () => new Map(await readCopies(tables))),
    async documentFrequencies(terms) {
      const total = revision.passageCount
      if (terms.length === 0) return { total, frequencies: new Map() }
      const rows = await table('vocabulary')
        .query()
        .where(`term IN ${sqlList(terms)}`)
        .toArray()
      return { total, frequencies: new Map(rows.map((row) => [row.term as string, row.passages as number])) }
    },
    async similarTerms(terms) {
      const misspellable = terms.filter((term) => lettersAllowed(term) > 0)
      if (misspellable.length === 0) return new Map()
      const rows = await table('vocabulary').query().where(misspellable.map(nearly).join(' OR ')).toArray()
      const known = rows
        .sort((a, b) => b.passages - a.passages || byCodeUnits(a.term, b.term))
        .map((row) => row.term as string)
      const similar = misspellable.map((term) => [term, meantBy(term, known).slice(0, MAX_MEANT)] as const)
      return new Map(similar.filter(([, meant]) => meant.length > 0))
    },
  }
}

function hitOf(row: Record<string, unknown>): PassageHit {
  return {
    passageId: row.id as string,
    articleId: row.articleId as string,
    zone: row.zone as Zone,
    start: row.start as number,
    end: row.end as number,
    vector: (row.vector as { toArray(): Float32Array }).toArray(),
  }
}

/**
 * More than {@link meantBy} takes: SQL counts two exchanged letters as two wrong ones. It reads the whole vocabulary; the
 * cheap comparison of the first letter comes first and spares most terms the other.
 */
function nearly(term: string): string {
  const first = String.fromCodePoint(term.codePointAt(0) as number)
  const wrong = 2 * lettersAllowed(term)
  return `(starts_with(term, ${sqlString(first)}) AND levenshtein(term, ${sqlString(term)}) <= ${wrong})`
}

/** An empty list is no SQL. */
function allowsNothing({ zones, articleIds }: PassageFilter): boolean {
  return zones.length === 0 || articleIds?.length === 0
}

function condition({ zones, articleIds }: PassageFilter): string {
  const inZones = `zone IN ${sqlList(zones)}`
  return articleIds === undefined ? inZones : `${inZones} AND "articleId" IN ${sqlList(articleIds)}`
}
