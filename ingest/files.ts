import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { BelegtError } from '../server/core/errors.ts'

/** A folder, and the texts in it that were asked for, relative to it with `/`. */
export interface Source {
  root: string
  files: string[]
}

const TEXT_FILES = new Set(['.txt'])

/**
 * The texts at a path: a folder with all that is below it, or one file in its folder. Hidden files are left out.
 * @throws BelegtError `unreadable-input` when there is nothing there, or no text.
 */
export async function findTexts(path: string): Promise<Source> {
  const absolute = resolve(path)
  const entry = await stat(absolute).catch(() => undefined)
  if (entry === undefined) throw new BelegtError('unreadable-input', `There is no file or folder ${path}.`)
  if (entry.isFile()) return { root: dirname(absolute), files: [basename(absolute)] }
  if (!entry.isDirectory()) {
    throw new BelegtError('unreadable-input', `${path} is neither a file nor a folder.`)
  }
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && TEXT_FILES.has(extname(entry.name).toLowerCase()))
    .map((entry) => relative(absolute, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort()
  if (files.length === 0) {
    throw new BelegtError(
      'unreadable-input',
      `The folder ${path} holds no text (${[...TEXT_FILES].join(', ')}).`,
    )
  }
  return { root: absolute, files }
}
