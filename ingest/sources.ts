import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { BelegtError } from '../server/core/errors.ts'

/** What the operator declares about the files of a folder, in that folder. */
export const SOURCES_FILE = 'sources.json'
const publishedAt = z.union(
  [z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/), z.iso.date(), z.iso.datetime({ offset: true })],
  'expected 2025, 2025-02, 2025-02-13 or a full ISO time',
)

const entrySchema = z.strictObject({
  /** A path or a glob, relative to the folder. */
  files: z.string().min(1),
  outlet: z.string().min(1).exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  author: z.string().min(1).exactOptional(),
  publishedAt: publishedAt.exactOptional(),
  title: z.string().min(1).exactOptional(),
  language: z.string().min(2).exactOptional(),
})

/** What the operator declares about the files that a pattern matches. */
export type SourceEntry = z.infer<typeof entrySchema>
/** What the operator declares about one file; it wins over what the text says. */
export type Declaration = Omit<SourceEntry, 'files'>

/** The entries of the folder's `sources.json`; none when there is no such file. Throws `unreadable-input` when it is malformed. */
export async function readSources(folder: string): Promise<SourceEntry[]> {
  let json: string
  try {
    json = await readFile(path.join(folder, SOURCES_FILE), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new BelegtError('unreadable-input', `${SOURCES_FILE} cannot be read.`, { cause })
  }
  const result = z.array(entrySchema).safeParse(parse(json))
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`)
  throw new BelegtError('unreadable-input', `${SOURCES_FILE} is not as expected. ${problems.join('; ')}`)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new BelegtError(
      'unreadable-input',
      `${SOURCES_FILE} is not valid JSON: ${(cause as Error).message}`,
      {
        cause,
      },
    )
  }
}

/**
 * What all matching entries declare about an article of a file (path relative to the folder, with `/`), or about one
 * row of it (`archive.jsonl#17`). Later entries win.
 */
export function declarationFor(entries: SourceEntry[], file: string, row?: string): Declaration {
  const names = row === undefined ? [file] : [file, `${file}#${row}`]
  const matching = entries.filter((entry) =>
    names.some((name) => entry.files === name || path.posix.matchesGlob(name, entry.files)),
  )
  const { files: _, ...declared } = Object.assign({ files: file }, ...matching) as SourceEntry
  return declared
}
