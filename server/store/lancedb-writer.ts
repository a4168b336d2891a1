import type { Connection, Table } from '@lancedb/lancedb'
import { BelegtError } from '../core/errors.ts'
import type { IndexedArticle, PresentArticle } from '../core/passage.ts'
import type { CorpusWriter, IndexFormat } from '../core/ports.ts'
import { cleanUp } from './cleanup.ts'
import { derive, LIBRARY } from './derived.ts'
import { orStorageFull } from './disk-full.ts'
import { assertSameFormat } from './format.ts'
import { inTurn } from './in-turn.ts'
import { articleRow, passageRows, sentenceRows, sqlList } from './rows.ts'
import { REVISIONS, type RevisionRow, revisionSchema, schemaOf, TABLES, type Tables } from './schema.ts'
import { lockForWriting, type WriterLock } from './writer-lock.ts'

/**
 * Begins the next revision on top of the current one, or beside it with `rebuild`. What an aborted or
 * killed writer left behind is undone first.
 */
export async function beginRevision(
  database: Connection,
  uri: string,
  format: IndexFormat,
  rebuild: boolean,
  current: () => Promise<RevisionRow | undefined>,
): Promise<CorpusWriter> {
  const lock = await lockForWriting(uri)
  try {
    const base = await current()
    if (base !== undefined && !rebuild) assertSameFormat(base, format)
    const continues = rebuild ? undefined : base
    const generation = continues?.generation ?? (base?.generation ?? 0) + 1
    const tables = await orStorageFull(() =>
      continues ? restoreTables(database, continues) : createTables(database, generation, format),
    )
    const present = continues ? await presentArticles(tables.articles) : new Map()
    return createWriter({ database, tables, base, generation, format, present, lock })
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function createTables(database: Connection, generation: number, format: IndexFormat): Promise<Tables> {
  const tables: Partial<Tables> = {}
  const existing = new Set(await database.tableNames())
  for (const name of TABLES) {
    const table = `${name}_${generation}`
    // a first ingest that was killed before its commit may have left one
    if (existing.has(table)) await database.dropTable(table)
    tables[name] = await database.createEmptyTable(table, schemaOf(name, format.dimensions))
  }
  return tables as Tables
}

/** Opens the tables as the current revision knows them, and drops what came after it without a commit. */
async function restoreTables(database: Connection, revision: RevisionRow): Promise<Tables> {
  const tables: Partial<Tables> = {}
  for (const name of TABLES) {
    const table = await database.openTable(`${name}_${revision.generation}`)
    const version = revision[`${name}Version`]
    if ((await table.version()) !== version) {
      await table.checkout(version)
      await table.restore()
    }
    tables[name] = table
  }
  return tables as Tables
}

async function presentArticles(table: Table): Promise<Map<string, PresentArticle>> {
  const rows = await table.query().select(['id', 'file', 'root', 'fingerprint']).toArray()
  return new Map(rows.map(({ id, file, root, fingerprint }) => [id, { file, root, fingerprint }]))
}

interface Work {
  database: Connection
  tables: Tables
  base: RevisionRow | undefined
  generation: number
  format: IndexFormat
  present: Map<string, PresentArticle>
  lock: WriterLock
}

function createWriter({ database, tables, base, generation, format, present, lock }: Work): CorpusWriter {
  // a delete looks through the whole table, so only what is there is deleted
  const there = new Set(present.keys())

  const turn = inTurn()
  let isOver = false

  /** One at a time, and none after the end: the next writer may be at work by then. */
  function step<T>(work: () => Promise<T>): Promise<T> {
    return turn.run(async () => {
      if (isOver) throw new BelegtError('internal', 'This ingest is over, it writes nothing any more.')
      lock.assertHeld()
      return orStorageFull(work)
    })
  }

  async function end(): Promise<void> {
    isOver = true
    await lock.release()
  }

  async function remove(articleIds: string[]): Promise<void> {
    const gone = articleIds.filter((id) => there.delete(id))
    if (gone.length === 0) return
    const ids = sqlList(gone)
    await tables.sentences.delete(`"articleId" IN ${ids}`)
    await tables.passages.delete(`"articleId" IN ${ids}`)
    await tables.articles.delete(`id IN ${ids}`)
  }

  async function put(given: IndexedArticle[]): Promise<void> {
    // of an article that comes twice, the last one
    const articles = [...new Map(given.map((indexed) => [indexed.article.id, indexed])).values()]
    for (const article of articles) assertDimensions(article, format.dimensions)
    await remove(articles.map(({ article }) => article.id))
    await addRows(tables.articles, articles.map(articleRow))
    await addRows(tables.passages, articles.flatMap(passageRows))
    await addRows(tables.sentences, articles.flatMap(sentenceRows))
    for (const { article } of articles) there.add(article.id)
  }

  async function commit() {
    await derive(tables, base?.library)
    const row = {
      revision: (base?.revision ?? 0) + 1,
      generation,
      createdAt: Date.now(),
      ...format,
      library: LIBRARY,
      articleCount: await tables.articles.countRows(),
      passageCount: await tables.passages.countRows(),
      ...Object.fromEntries(
        await Promise.all(TABLES.map(async (name) => [`${name}Version`, await tables[name].version()])),
      ),
    }
    const revisions = (await database.tableNames()).includes(REVISIONS)
      ? await database.openTable(REVISIONS)
      : await database.createEmptyTable(REVISIONS, revisionSchema)
    lock.assertHeld()
    await revisions.add([row])
    // the revision counts already: what cannot be removed now goes with a later commit
    if (base) await cleanUp(database, tables, generation).catch(() => {})
    await end()
    return { revision: row.revision, articles: row.articleCount, passages: row.passageCount }
  }

  return {
    present,
    put: (articles) => step(() => put(articles)),
    remove: (articleIds) => step(() => remove(articleIds)),
    commit: () => step(commit),
    abort: () =>
      turn.run(async () => {
        if (!isOver) await end()
      }),
  }
}

/** LanceDB pads or cuts a vector of the wrong length without a word, so it is checked here. */
function assertDimensions({ article, passages }: IndexedArticle, dimensions: number): void {
  const vectors = passages.flatMap(({ vector, sentenceVectors }) => [vector, ...sentenceVectors])
  if (vectors.some((vector) => vector.length !== dimensions)) {
    throw new BelegtError('internal', `A vector of ${article.file} does not have ${dimensions} dimensions.`)
  }
}

async function addRows(table: Table, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length > 0) await table.add(rows)
}
