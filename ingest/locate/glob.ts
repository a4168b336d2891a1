import type { Dirent } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Document, Failed } from './source.ts'
import { documentIn, failedLink, isArticleFile, isLeftOut } from './walk.ts'

const MAGIC = /[*?[\]{}]/

interface Glob {
  /** The folder before the first part with a magic sign: names are relative to it. */
  root: string
  pattern: string
}

/** A path with `*`, `**`, `?`, `[…]` or `{…}` in it; undefined for any other. */
export function splitGlob(path: string): Glob | undefined {
  const parts = path.split(sep === '\\' ? /[\\/]/ : '/')
  const first = parts.findIndex((part) => MAGIC.test(part))
  if (first < 0) return undefined
  return {
    root: resolve(parts.slice(0, first).join('/') || (first > 0 ? '/' : '.')),
    pattern: parts.slice(first).join('/'),
  }
}

/** The files that match, sorted by name, and what of them cannot be read. */
export async function matchGlob({
  root,
  pattern,
}: Glob): Promise<{ documents: Document[]; failed: Failed[] }> {
  const documents: Document[] = []
  const failed: Failed[] = []
  const named: { entry: Dirent; name: string }[] = []
  for await (const entry of glob(pattern, { cwd: root, withFileTypes: true })) {
    named.push({ entry, name: relative(root, join(entry.parentPath, entry.name)).split(sep).join('/') })
  }
  for (const { entry, name } of named.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (name.split('/').some(isLeftOut)) continue
    if (entry.isSymbolicLink()) failed.push(...(await failedLink(root, name)))
    else if (entry.isFile() && isArticleFile(name)) documents.push(await documentIn(root, name))
  }
  return { documents, failed }
}
