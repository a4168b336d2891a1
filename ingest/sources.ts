import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { declarationFields } from '../server/core/declaration.ts'
import { BelegtError } from '../server/core/errors.ts'
import type { Corrections } from './corrections.ts'

/** What the operator declares about the files of a folder, in that folder. */
export const SOURCES_FILE = 'sources.json'

const entrySchema = z.strictObject({
  /** A path or a glob, relative to the folder. */
  files: z.string().min(1),
  ...declarationFields,
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  title: z.string().min(1).exactOptional(),
  language: z.string().min(2).exactOptional(),
})

/** What the operator declares about the files that a pattern matches. */
export type SourceEntry = z.infer<typeof entrySchema>
/** What is declared about one article; it wins over what the text says. */
export type Declaration = Omit<SourceEntry, 'files'>

/** All that is declared about the articles of a folder. */
export interface Declarations {
  entries: SourceEntry[]
  corrections: Corrections
}

/** The entries of the folder's `sources.json`; none when there is no such file. Throws `unreadable-input` when it is malformed. */
export async function readSources(folder: string): Promise<SourceEntry[]> {
  return readDeclared(path.join(folder, SOURCES_FILE), z.array(entrySchema), [])
}

/** A file of declarations, or `none` when it is not there. Throws `unreadable-input` when it is malformed. */
export async function readDeclared<T>(file: string, schema: z.ZodType<T>, none: T): Promise<T> {
  const name = path.basename(file)
  let json: string
  try {
    json = await readFile(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return none
    throw new BelegtError('unreadable-input', `${name} cannot be read.`, { cause })
  }
  const result = schema.safeParse(parse(name, json))
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`)
  throw new BelegtError('unreadable-input', `${name} is not as expected. ${problems.join('; ')}`)
}

function parse(name: string, json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new BelegtError('unreadable-input', `${name} is not valid JSON: ${(cause as Error).message}`, {
      cause,
    })
  }
}

/**
 * What is declared about an article of a file (path relative to the folder, with `/`), or about one row of it
 * (`archive.jsonl#17`): by all matching entries, then by its correction. Later ones win field by field; of zones each
 * counts, and a later one wins where two overlap.
 */
export function declarationFor(
  { entries, corrections }: Declarations,
  file: string,
  row?: string,
): Declaration {
  const names = row === undefined ? [file] : [file, `${file}#${row}`]
  const matching = entries.filter((entry) =>
    names.some((name) => entry.files === name || path.posix.matchesGlob(name, entry.files)),
  )
  const all: Partial<SourceEntry>[] = [...matching, corrections.get(names.at(-1) as string) ?? {}]
  const { files: _, ...declared } = Object.assign({}, ...all) as SourceEntry
  const zones = all.flatMap((one) => one.zones ?? [])
  return zones.length > 0 ? { ...declared, zones } : declared
}
