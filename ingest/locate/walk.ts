import { createReadStream, type Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { reasonOf } from '../failure.ts'
import { EXTENSIONS } from '../read/read.ts'
import { SOURCES_FILE } from '../sources.ts'
import type { Document, Failed } from './source.ts'

/** What is below a folder, sorted by name, and what of it cannot be read. */
export async function walk(root: string): Promise<{ documents: Document[]; failed: Failed[] }> {
  const documents: Document[] = []
  const failed: Failed[] = []
  for await (const name of namesBelow(root, '', failed)) documents.push(await documentIn(root, name))
  return { documents, failed }
}

async function* namesBelow(root: string, folder: string, failed: Failed[]): AsyncGenerator<string> {
  const entries = await entriesOf(root, folder, failed)
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (isLeftOut(entry.name)) continue
    if (entry.isDirectory()) yield* namesBelow(root, name, failed)
    else if (entry.isSymbolicLink()) failed.push(...(await failedLink(root, name)))
    else if (entry.isFile() && isArticleFile(entry.name)) yield name
  }
}

async function entriesOf(root: string, folder: string, failed: Failed[]): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true })
  } catch (error) {
    // The folder that was named itself: whoever named it is told.
    if (folder === '') throw error
    failed.push({ file: folder, reason: reasonOf(error) })
    return []
  }
}

/** What is hidden, and the tables of an index that lies in the folder. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name.endsWith('.lance')
}

/** By its ending; the operator's declarations are no article. */
export function isArticleFile(name: string): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase()) && basename(name) !== SOURCES_FILE
}

/** Links are not followed: what lies in the folder is read where it lies, what lies outside was not asked for. */
export async function failedLink(root: string, name: string): Promise<Failed[]> {
  try {
    const target = relative(await realpath(root), await realpath(join(root, name)))
    const isOutside = target === '..' || target.startsWith(`..${sep}`)
    if (!isOutside) return []
    return [
      { file: name, reason: 'is a link out of the folder, and not followed; name its target to read it' },
    ]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [{ file: name, reason: code === 'ENOENT' ? 'is a link to nothing' : reasonOf(error) }]
  }
}

export async function documentIn(root: string, name: string): Promise<Document> {
  const path = join(root, name)
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  return { name, size, open: async () => ({ name, data: createReadStream(path) }) }
}

/** Only what is certainly gone is not there: nobody can tell what a folder holds that cannot be looked into. */
export function isThere(root: string, name: string): Promise<boolean> {
  return stat(join(root, name)).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  )
}
