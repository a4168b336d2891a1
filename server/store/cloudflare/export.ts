import { withCurrentIndex } from '../snapshot/current-index.ts'
import type { Exported } from '../snapshot/export.ts'
import { createFileWriter } from '../snapshot/files.ts'
import type { Model } from '../snapshot/write.ts'
import { assertFits, memoryOf } from './memory.ts'
import { writeForDatabase } from './write.ts'

export interface ExportedForDatabase extends Exported {
  /** What this revision is called in D1 and in Vectorize. */
  tag: string
  dimensions: number
}

/**
 * Writes the current revision of an index for a Worker that keeps words in D1 and vectors in Vectorize.
 *
 * @param uri of the index in LanceDB
 * @param folder for the files that the Worker reads itself
 * @param loads the folder for what is to be loaded into D1 and Vectorize
 * @param model comes along if the index was made with it
 * @throws BelegtError `index-missing`, or `payload-too-large` when there are too many articles; what `folder` held before
 * then still counts
 */
export async function exportForDatabase(
  uri: string,
  folder: string,
  loads: string,
  model?: Model,
): Promise<ExportedForDatabase> {
  return withCurrentIndex(uri, model, async (content) => {
    const files = await createFileWriter(folder)
    // the same each time that this revision is exported, and never that of another one
    const tag = `r${content.revision}_${content.createdAt.toString(36)}`
    const manifest = await writeForDatabase(files, loads, { ...content, tag })
    assertFits(manifest, content.summaries.length)
    await files.finish(manifest)
    return {
      tag,
      dimensions: manifest.format.dimensions,
      revision: manifest.revision,
      articles: content.summaries.length,
      passages: manifest.passages,
      memory: memoryOf(manifest),
    }
  })
}
