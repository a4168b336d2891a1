import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { type Corrections, NO_CORRECTIONS } from '../corrections.ts'
import { reasonOf } from '../failure.ts'
import { type FetchOptions, fetchUrl } from '../read/fetch.ts'
import { EXTENSIONS } from '../read/read.ts'
import { readSources } from '../sources.ts'
import { matchGlob, splitGlob } from './glob.ts'
import type { Document, Failed, Located, Source } from './source.ts'
import { documentIn, isThere, walk } from './walk.ts'

type LocateOptions = Pick<FetchOptions, 'allowPrivate' | 'isAllowed' | 'resolve'> & {
  /** What was corrected in the page. */
  corrections?: Corrections
}

const NO_ARTICLES = `holds no articles (${[...EXTENSIONS].join(', ')})`

/**
 * What lies at these paths, globs and addresses, each folder once, and each document once. A path that leads nowhere, or a
 * folder with a malformed sources.json, is reported and does not stop the others.
 */
export async function locate(wanted: string[], options: LocateOptions = {}): Promise<Located> {
  const { corrections = NO_CORRECTIONS, ...fetching } = options
  const located: Located = { sources: [], failed: [] }
  for (const one of wanted) {
    const { sources, failed } = isAddress(one)
      ? atAddress(one, corrections, fetching)
      : await atPath(one, corrections)
    located.sources.push(...sources)
    located.failed.push(...failed)
  }
  return { sources: withoutNested(mergedByRoot(located.sources)), failed: located.failed }
}

/** The folders and files to look at for changes: of a glob its folder, of the web nothing. */
export function watchable(wanted: string[]): string[] {
  return wanted.filter((one) => !isAddress(one)).map((path) => splitGlob(path)?.root ?? resolve(path))
}

function isAddress(wanted: string): boolean {
  return /^https?:\/\//i.test(wanted)
}

function atAddress(address: string, corrections: Corrections, options: FetchOptions): Located {
  const name = URL.canParse(address) ? new URL(address).href.replace(/#.*$/s, '') : address
  const document: Document = { name, size: 0, open: () => fetchUrl(address, options) }
  const declarations = { entries: [], corrections }
  return { sources: [{ root: name, documents: [document], declarations }], failed: [] }
}

async function atPath(path: string, corrections: Corrections): Promise<Located> {
  try {
    const entry = await stat(resolve(path))
    if (entry.isDirectory()) return await folder(path, corrections)
    if (!entry.isFile()) return failure(path, 'is neither a file nor a folder')
    const root = dirname(resolve(path))
    const documents = [await documentIn(root, basename(path))]
    return { sources: [await sourceOf(root, documents, corrections)], failed: [] }
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const glob = isMissing ? splitGlob(path) : undefined
    if (glob) return found(path, glob.root, await matchGlob(glob), corrections, 'matches no file')
    return failure(path, isMissing ? 'does not exist' : reasonOf(error))
  }
}

async function folder(path: string, corrections: Corrections): Promise<Located> {
  const root = resolve(path)
  return found(path, root, await walk(root), corrections, NO_ARTICLES)
}

async function found(
  path: string,
  root: string,
  { documents, failed }: { documents: Document[]; failed: Failed[] },
  corrections: Corrections,
  whenEmpty: string,
): Promise<Located> {
  if (documents.length === 0 && failed.length === 0) return failure(path, whenEmpty)
  return { sources: documents.length > 0 ? [await sourceOf(root, documents, corrections)] : [], failed }
}

/** A folder with some of its documents, and what is declared about them. @throws BelegtError `unreadable-input` */
export async function sourceOf(
  root: string,
  documents: Document[],
  corrections: Corrections,
): Promise<Source> {
  const declarations = { entries: await readSources(root), corrections }
  return { root, documents, declarations, has: (name) => isThere(root, name) }
}

function failure(file: string, reason: string): Located {
  return { sources: [], failed: [{ file, reason }] }
}

function mergedByRoot(sources: Source[]): Source[] {
  return [...Map.groupBy(sources, ({ root }) => root).values()].map((same) => ({
    ...(same[0] as Source),
    documents: [
      ...new Map(same.flatMap(({ documents }) => documents).map((one) => [one.name, one])).values(),
    ],
  }))
}

/** A file that two of the folders hold is named from the outer one: it is one article, not two. */
function withoutNested(sources: Source[]): Source[] {
  const names = new Map(
    sources.map((source) => [source, new Set(source.documents.map(({ name }) => name))] as const),
  )
  return sources
    .map((source) => {
      const outer = [...names].flatMap(([{ root }, known]) => {
        const path = pathFrom(root, source.root)
        return path === undefined ? [] : [{ path, known }]
      })
      const isKnown = (name: string) => outer.some(({ path, known }) => known.has(`${path}/${name}`))
      return { ...source, documents: source.documents.filter(({ name }) => !isKnown(name)) }
    })
    .filter(({ documents }) => documents.length > 0)
}

/** The way from a folder to one within it, with `/`; undefined for any other. */
function pathFrom(folder: string, within: string): string | undefined {
  if (isAddress(folder) || isAddress(within)) return undefined
  const path = relative(folder, within)
  const isWithin = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  return isWithin ? path.split(sep).join('/') : undefined
}
