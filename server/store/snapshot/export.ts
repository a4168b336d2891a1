import { withCurrentIndex } from './current-index.ts'
import { createFileWriter } from './files.ts'
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
  return withCurrentIndex(uri, model, async (content) => {
    const files = await createFileWriter(folder)
    const manifest = await writeFiles(files, content)
    assertFits(manifest)
    await files.finish(manifest)
    return {
      revision: manifest.revision,
      articles: content.summaries.length,
      passages: manifest.passages,
      memory: memoryOf(manifest),
    }
  })
}
