import type { AddEvent, Added, Addition, AddOutcome } from '../../server/core/editing.ts'
import { BelegtError } from '../../server/core/errors.ts'
import { readCorrections, stageCorrections } from '../corrections.ts'
import { reasonOf } from '../failure.ts'
import { type IngestReport, ingest } from '../ingest.ts'
import { sourceOf } from '../locate/locate.ts'
import { documentIn } from '../locate/walk.ts'
import { documentNames } from '../prune.ts'
import { addedFolder, discard, documentsIn, keep, takeAway } from './added.ts'
import { contentOf } from './content.ts'
import type { EditorParts } from './editor.ts'

const NOTHING_READ: Pick<IngestReport, 'failed' | 'warnings' | 'committed'> = { failed: [], warnings: [] }

/** Documents that were added, newest first, with the articles in them. */
export async function added({ store, data }: Pick<EditorParts, 'store' | 'data'>): Promise<Added[]> {
  const articles = (await (await store.open())?.articles()) ?? []
  const byDocument = Map.groupBy(
    articles.flatMap((article) => documentNames(article.file).map((name) => ({ name, article }))),
    ({ name }) => name,
  )
  return (await documentsIn(addedFolder(data))).map((document) => ({
    document,
    articles: (byDocument.get(document) ?? []).map(({ article: { id, title, outlet, language } }) => ({
      id,
      title,
      outlet,
      language,
    })),
  }))
}

/** Keeps what is given and ingests it. What cannot be read is not kept; when all fails, nothing is. */
export async function add(
  parts: EditorParts,
  additions: readonly Addition[],
  tell: (event: AddEvent) => void,
): Promise<AddEvent> {
  const folder = addedFolder(parts.data)
  /** By its name in the folder, what each document was given as. */
  const kept = new Map<string, string>()
  let isIndexed = false
  try {
    const failed = await keepAll(parts, additions, kept, tell)
    const report = kept.size > 0 ? await ingestKept(parts, kept, tell) : NOTHING_READ
    isIndexed = report.committed !== undefined
    const there = (await added(parts)).filter(({ document }) => kept.has(document))
    const empty = there.filter(({ articles }) => articles.length === 0)
    await discard(
      folder,
      empty.map(({ document }) => document),
    )
    const givenAs = (file: string) => documentNames(file).flatMap((name) => kept.get(name) ?? [])[0] ?? file
    const outcome: AddOutcome = {
      added: there.filter(({ articles }) => articles.length > 0),
      failed: [...failed, ...report.failed.map(({ file, reason }) => ({ name: givenAs(file), reason }))],
      warnings: report.warnings.map(({ file, warning }) => ({ name: givenAs(file), warning })),
      revision: (await parts.store.open())?.revision ?? 0,
    }
    return { type: 'done', outcome }
  } catch (error) {
    // articles that are there need their files: without them they would go at the next start
    if (!isIndexed) await discard(folder, [...kept.keys()])
    throw error
  }
}

/** @returns what cannot be had */
async function keepAll(
  parts: EditorParts,
  additions: readonly Addition[],
  kept: Map<string, string>,
  tell: (event: AddEvent) => void,
): Promise<AddOutcome['failed']> {
  const failed: AddOutcome['failed'] = []
  const isTaken = await namesTaken(parts)
  for (const addition of additions) {
    const name = nameOf(addition)
    if (addition.kind === 'address') tell({ type: 'fetching', name })
    try {
      const content = await contentOf(addition, parts.fetching)
      kept.set(await keep(addedFolder(parts.data), content, isTaken), name)
    } catch (error) {
      failed.push({ name, reason: reasonOf(error) })
    }
  }
  return failed
}

async function ingestKept(
  { store, embedder, data }: EditorParts,
  kept: ReadonlyMap<string, string>,
  tell: (event: AddEvent) => void,
): Promise<IngestReport> {
  const folder = addedFolder(data)
  const documents = await Promise.all([...kept.keys()].map((name) => documentIn(folder, name)))
  const source = await sourceOf(folder, documents, await readCorrections(data))
  return ingest({
    store,
    embedder,
    located: { sources: [source], failed: [] },
    onProgress({ file, articles }) {
      if (file === '') tell({ type: 'indexing', articles })
      else tell({ type: 'reading', name: kept.get(file) ?? file, articles })
    },
  })
}

function nameOf(addition: Addition): string {
  switch (addition.kind) {
    case 'file':
      return addition.name
    case 'address':
      return addition.address
    case 'text':
      return addition.text.trim().split('\n', 1)[0]?.slice(0, 80) ?? ''
  }
}

/** An article is known by its name alone: one of another folder must not be replaced. */
async function namesTaken({ store }: EditorParts): Promise<(name: string) => boolean> {
  const articles = (await (await store.open())?.articles()) ?? []
  const names = new Set(articles.flatMap(({ file }) => documentNames(file)))
  return (name) => names.has(name)
}

/** Removes a document that was added, its articles, and what was corrected about them. */
export async function remove(parts: EditorParts, document: string): Promise<void> {
  const { store, embedder, data } = parts
  const folder = addedFolder(data)
  if (!(await documentsIn(folder)).includes(document))
    throw new BelegtError('not-found', 'No such document was added.')
  const before = await readCorrections(data)
  const corrections = new Map([...before].filter(([file]) => !documentNames(file).includes(document)))
  const staged = await stageCorrections(data, corrections)
  const gone = await takeAway(folder, document)
  try {
    const source = await sourceOf(folder, [], corrections)
    await ingest({ store, embedder, located: { sources: [source], failed: [] }, prune: true })
  } catch (error) {
    await gone.back()
    await staged.discard()
    throw error
  }
  await staged.apply()
  await gone.forGood()
}
