import { onTestFinished } from 'vitest'
import type { Article } from '../../server/core/article.ts'
import type { Correction } from '../../server/core/declaration.ts'
import type { AddEvent, Addition, AddOutcome } from '../../server/core/editing.ts'
import { createLanceStore } from '../../server/store/lancedb.ts'
import { createHashEmbedder, watched } from '../../test/embedder.ts'
import { temporaryFolder } from '../../test/folders.ts'
import { readCorrections } from '../corrections.ts'
import { ingest } from '../ingest.ts'
import { locate } from '../locate/locate.ts'
import { addedPaths } from './added.ts'
import { createEditor } from './editor.ts'

export const embedder = watched(createHashEmbedder())

/** A folder with articles, an index of it, and an editor over both. */
export async function open(files: Record<string, string>) {
  const seeds = await temporaryFolder(files)
  const data = await temporaryFolder()
  const store = await createLanceStore(data)
  onTestFinished(() => store.close())
  const isAllowed = (address: string) => address === '127.0.0.1'
  const editor = createEditor({ store, embedder, data, fetching: { isAllowed } })
  /** As `npm start` does. */
  const ingestAll = async () => {
    const corrections = await readCorrections(data)
    const located = await locate([seeds, ...(await addedPaths(data))], { corrections })
    return ingest({ store, embedder, located, prune: true })
  }
  await ingestAll()
  const articleOf = async (file: string): Promise<Article> => {
    const corpus = await store.open()
    const id = (await corpus?.articles())?.find((one) => one.file === file)?.id as string
    return (await corpus?.articlesById([id]))?.get(id) as Article
  }
  const correct = async (file: string, correction: Correction) => {
    const { id } = await articleOf(file)
    return editor.correct(id, correction, (await editor.corrected(id)).version)
  }
  const add = async (...additions: Addition[]) => {
    const events: AddEvent[] = []
    for await (const event of editor.add(additions)) events.push(event)
    return { events, outcome: (events.at(-1) as { outcome: AddOutcome }).outcome }
  }
  return { seeds, data, store, editor, ingestAll, articleOf, correct, add }
}
