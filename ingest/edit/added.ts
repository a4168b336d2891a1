import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { orStorageFull } from '../../server/store/disk-full.ts'
import { isFolder } from '../../server/store/location.ts'
import { stage, writeDurably } from '../durable.ts'
import { isArticleFile } from '../locate/walk.ts'
import { readSources, SOURCES_FILE, type SourceEntry } from '../sources.ts'
import type { Content } from './content.ts'
import { freeName } from './safe-name.ts'

/** Not read by any ingest, as all that is hidden. */
const DRAFT = '.draft-'

/** Where in the folder of the index those documents lie that were added in the page. */
export function addedFolder(data: string): string {
  return resolve(data, 'added')
}

/** The folder of what was added, for whoever ingests all: nothing while there is nothing in it. */
export async function addedPaths(data: string): Promise<string[]> {
  if (!isFolder(data)) return []
  const folder = addedFolder(data)
  return (await documentsIn(folder)).length > 0 ? [folder] : []
}

/** The names of the documents in it, newest first. */
export async function documentsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(ifMissing([]))).filter(isOfInterest)
  const times = new Map<string, number>()
  for (const name of names) {
    // whoever removes it does not wait for those who look
    const entry = await stat(join(folder, name)).catch(ifMissing(undefined))
    if (entry) times.set(name, entry.mtimeMs)
  }
  return [...times].toSorted(([, one], [, other]) => other - one).map(([name]) => name)
}

function isOfInterest(name: string): boolean {
  return !name.startsWith('.') && isArticleFile(name)
}

/**
 * Keeps a document under a name that is free, and overwrites nothing.
 * @param isTaken by another article
 * @returns the name @throws BelegtError `storage-full`
 */
export async function keep(
  folder: string,
  { name: wanted, data, url }: Content,
  isTaken: (name: string) => boolean,
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const there = new Set((await readdir(folder)).map((name) => name.toLowerCase()))
  const name = freeName(wanted, (one) => {
    const folded = one.toLowerCase()
    return there.has(folded) || folded === SOURCES_FILE || isTaken(one)
  })
  const draft = join(folder, DRAFT + randomUUID())
  try {
    await orStorageFull(() => writeDurably(draft, data))
    if (url !== undefined) await writeSources(folder, (entries) => [...entries, { files: name, url }])
    // unlike a rename, it fails when there is such a file by now
    await link(draft, join(folder, name))
  } finally {
    await rm(draft, { force: true })
  }
  return name
}

/** Takes a document away, so that an ingest no longer sees it, but not for good yet. */
export async function takeAway(
  folder: string,
  name: string,
): Promise<{ forGood(): Promise<void>; back(): Promise<void> }> {
  const away = join(folder, DRAFT + randomUUID())
  await rename(join(folder, name), away)
  return {
    async forGood() {
      await rm(away, { force: true })
      await forget(folder, [name])
    },
    back: () => rename(away, join(folder, name)),
  }
}

/** Removes what was not read after all: first all files, as a full disk may allow no more than that. */
export async function discard(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true })
  await forget(folder, names)
}

function forget(folder: string, names: readonly string[]): Promise<void> {
  return writeSources(folder, (entries) => entries.filter(({ files }) => !names.includes(files)))
}

/** A kept page does not know its address any more: the folder's sources.json does. */
async function writeSources(
  folder: string,
  change: (entries: SourceEntry[]) => SourceEntry[],
): Promise<void> {
  const before = await readSources(folder)
  const after = change(before)
  if (after.length === before.length) return
  await (await stage(join(folder, SOURCES_FILE), after)).apply()
}

function ifMissing<T>(value: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}
