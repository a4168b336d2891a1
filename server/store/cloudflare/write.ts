import { createBlocks } from '../snapshot/blocks.ts'
import type { FileWriter } from '../snapshot/files.ts'
import { type Content, json, writeModel } from '../snapshot/write.ts'
import { keyOf } from './keys.ts'
import { DATABASE_LAYOUT, type DatabaseManifest } from './layout.ts'
import { encodePassages } from './passage-block.ts'
import { createVectorFiles } from './write-vectors.ts'
import { createWordFiles } from './write-words.ts'

/**
 * Writes all files but the manifest.
 * @param folder for what is to be loaded into D1 and Vectorize; `files` holds what a Worker reads itself
 */
export async function writeForDatabase(
  files: FileWriter,
  folder: string,
  { revision, format, model, summaries, copies, articles: contents, tag }: Content & { tag: string },
): Promise<DatabaseManifest> {
  const words = await createWordFiles(folder, tag)
  const vectors = await createVectorFiles(folder, tag)
  const articles = createBlocks(json, (count, bytes) => files.block('articles', count, bytes))
  const passageBlocks = createBlocks(encodePassages, (count, bytes) => files.block('passages', count, bytes))
  const starts = [0]

  for await (const { article, passages } of contents) {
    const number = starts.length - 1
    await articles.add(article, article.text.length)
    for (const [place, passage] of passages.entries()) {
      const key = keyOf({ article: number, place, zone: passage.zone })
      await words.add(key, passage.id, passage.terms)
      await vectors.add(key, passage.vector)
      await passageBlocks.add(passage, (passage.sentences.length + 1) * passage.vector.length)
    }
    starts.push((starts[number] as number) + passages.length)
  }

  return {
    layout: DATABASE_LAYOUT,
    revision,
    format,
    ...(model && { model: await writeModel(files, model) }),
    tag,
    passages: starts.at(-1) as number,
    summaries: await files.parts('summaries', json(summaries)),
    copies: await files.parts('copies', json(copies)),
    articleStarts: await files.parts('article-starts', Int32Array.from(starts)),
    articles: await articles.finish(),
    passageBlocks: await passageBlocks.finish(),
    ...(await words.finish()),
    ...(await vectors.finish()),
  }
}
