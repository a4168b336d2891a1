import * as lancedb from '@lancedb/lancedb'
import { BelegtError } from '../../core/errors.ts'
import { readCopies, readSummaries } from '../lists.ts'
import { currentRevision, openTables } from '../revision.ts'
import { createFileWriter } from './files.ts'
import { readArticles } from './index-rows.ts'
import { assertFits, memoryOf } from './memory.ts'
import { type Model, writeFiles } from './write.ts'

export interface Exported {
  revision: number
  articles: number
  passages: number
  /** What a Worker will need for it, in bytes. */
  memory: number
}

/**
 * Writes the current revision of an index as files that a Worker can read.
 *
 * @param uri of the index in LanceDB
 * @param model comes along if the index was made with it
 * @throws BelegtError `index-missing`, or `payload-too-large` when a Worker could not hold it; what the folder held before
 * then still counts
 */
export async function exportSnapshot(uri: string, folder: string, model?: Model): Promise<Exported> {
  const database = await lancedb.connect(uri)
  try {
    const row = await currentRevision(database)
    if (!row) throw new BelegtError('index-missing', 'Nothing was ingested yet: npm run ingest -- seeds')
    const { revision, embedder, dimensions, analysis } = row
    const tables = await openTables(database, row)
    const summaries = await readSummaries(tables)
    const files = await createFileWriter(folder)
    const ids = summaries.map(({ id }) => id)
    const manifest = await writeFiles(files, {
      revision,
      format: { embedder, dimensions, analysis },
      ...(model?.id === embedder && { model }),
      summaries,
      copies: await readCopies(tables),
      articles: readArticles(tables, ids),
    })
    assertFits(manifest)
    await files.finish(manifest)
    return { revision, articles: summaries.length, passages: manifest.passages, memory: memoryOf(manifest) }
  } finally {
    database.close()
  }
}
