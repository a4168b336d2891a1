import * as lancedb from '@lancedb/lancedb'
import type { CorpusStore } from '../core/ports.ts'
import { openCorpus } from './lancedb-corpus.ts'
import { beginRevision } from './lancedb-writer.ts'
import { currentRevision, openTables } from './revision.ts'
import { sqlList } from './rows.ts'

/** In bytes. LanceDB's own limits are 6 GB and 1 GB, and a long ingest fills what it is given. */
const INDEX_CACHE = 512n * 1024n ** 2n
const METADATA_CACHE = 64n * 1024n ** 2n

/**
 * The index in LanceDB. Each commit appends one row to the table `revisions`, which names a version of every other
 * table: one append makes a whole revision visible, and readers stay on the versions that they opened.
 *
 * @param uri a folder, or what else LanceDB connects to (`s3://…`)
 */
export async function createLanceStore(uri: string): Promise<CorpusStore> {
  // 0: always look for newer versions, so that a server sees what another process has ingested
  const session = new lancedb.Session(INDEX_CACHE, METADATA_CACHE)
  const database = await lancedb.connect(uri, { readConsistencyInterval: 0, session })
  let opened: { revision: number; corpus: ReturnType<typeof openCorpus> } | undefined

  return {
    async open() {
      const row = await currentRevision(database)
      if (row === undefined) return undefined
      if (opened?.revision !== row.revision) {
        opened = { revision: row.revision, corpus: openCorpus(database, row) }
        opened.corpus.catch(() => {
          opened = undefined
        })
      }
      return opened.corpus
    },
    async rootOf(articleId) {
      const row = await currentRevision(database)
      if (row === undefined) return undefined
      const { articles } = await openTables(database, row)
      const [article] = await articles
        .query()
        .where(`id IN ${sqlList([articleId])}`)
        .select(['root'])
        .toArray()
      return article?.root
    },
    async write(format, { rebuild = false } = {}) {
      return beginRevision(database, uri, format, rebuild, () => currentRevision(database))
    },
    async close() {
      database.close()
    },
  }
}
