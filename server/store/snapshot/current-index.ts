import * as lancedb from '@lancedb/lancedb'
import { BelegtError } from '../../core/errors.ts'
import { readCopies, readSummaries } from '../lists.ts'
import { currentRevision, openTables } from '../revision.ts'
import { readArticles } from './index-rows.ts'
import type { Content, Model } from './write.ts'

/**
 * Hands over all that the current revision of an index holds.
 *
 * @param uri of the index in LanceDB
 * @param model comes along if the index was made with it
 * @throws BelegtError `index-missing`
 */
export async function withCurrentIndex<T>(
  uri: string,
  model: Model | undefined,
  use: (content: Content & { createdAt: number }) => Promise<T>,
): Promise<T> {
  const database = await lancedb.connect(uri)
  try {
    const row = await currentRevision(database)
    if (!row) throw new BelegtError('index-missing', 'Nothing was ingested yet: npm run ingest -- seeds')
    const { revision, createdAt, embedder, dimensions, analysis } = row
    const tables = await openTables(database, row)
    const summaries = await readSummaries(tables)
    const ids = summaries.map(({ id }) => id)
    return await use({
      revision,
      createdAt,
      format: { embedder, dimensions, analysis },
      ...(model?.id === embedder && { model }),
      summaries,
      copies: await readCopies(tables),
      articles: readArticles(tables, ids),
    })
  } finally {
    database.close()
  }
}
