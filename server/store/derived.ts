import { Index, type Table } from '@lancedb/lancedb'
import project from '../../package.json' with { type: 'json' }
import { groupCopies } from '../text/near-copies.ts'
import { compact } from './compact.ts'
import { signatureIn } from './rows.ts'
import { TABLES, type Tables } from './schema.ts'

/** The version that makes the search indexes: another one may tokenise or score in another way. */
export const LIBRARY = `lancedb-${project.dependencies['@lancedb/lancedb']}`

/** Up to here an exact scan of all vectors is fast enough, and exact. */
const EXACT_SCAN = 50_000

/** Makes what follows from the rows: vocabulary, groups of copies, search indexes, and few files instead of many. */
export async function derive(tables: Tables, madeBy: string | undefined): Promise<void> {
  await writeVocabulary(tables)
  await writeCopies(tables)
  await buildIndexes(tables, madeBy !== undefined && madeBy !== LIBRARY)
  for (const name of TABLES) await compact(tables[name])
}

/** LanceDB does not tell document frequencies, so they are counted anew for each revision. */
async function writeVocabulary({ passages, vocabulary }: Tables): Promise<void> {
  const counts = new Map<string, number>()
  for await (const batch of passages.query().select(['terms'])) {
    for (const row of batch) {
      for (const term of new Set((row.terms as string).split(' '))) {
        if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1)
      }
    }
  }
  await replaceRows(
    vocabulary,
    [...counts].map(([term, count]) => ({ term, passages: count })),
  )
}

async function writeCopies({ articles, copies }: Tables): Promise<void> {
  const rows = await articles.query().select(['id', 'signature']).toArray()
  const groups = groupCopies(new Map(rows.map((row) => [row.id as string, signatureIn(row)])))
  await replaceRows(
    copies,
    [...groups].map(([articleId, original]) => ({ articleId, original })),
  )
}

async function replaceRows(table: Table, rows: Record<string, unknown>[]): Promise<void> {
  await table.delete('true')
  if (rows.length > 0) await table.add(rows)
}

/** An index cannot be made of no rows; one that is there takes new rows in when the table is packed. */
async function buildIndexes(
  { passages, sentences, articles, vocabulary }: Tables,
  anew: boolean,
): Promise<void> {
  await buildIndex(passages, 'terms', fullText, anew)
  await buildIndex(passages, 'zone', Index.bitmap, anew)
  await buildIndex(sentences, 'passageId', Index.btree, anew)
  await buildIndex(articles, 'id', Index.btree, anew)
  // all of its rows are new each time
  await buildIndex(vocabulary, 'term', Index.btree, true)
  if ((await passages.countRows()) > EXACT_SCAN) {
    await buildIndex(passages, 'vector', () => Index.ivfRq({ distanceType: 'cosine' }), anew)
  }
}

async function buildIndex(table: Table, column: string, config: () => Index, anew: boolean): Promise<void> {
  if ((await table.countRows()) === 0) return
  const isThere = (await table.listIndices()).some(({ columns }) => columns.includes(column))
  if (!isThere || anew) await table.createIndex(column, { config: config(), replace: true })
}

/** The stored terms as they are. LanceDB takes each such object for one index only. */
function fullText(): Index {
  return Index.fts({
    baseTokenizer: 'whitespace',
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    lowercase: false,
    maxTokenLength: 200,
  })
}
