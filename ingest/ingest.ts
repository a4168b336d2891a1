import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BelegtError } from '../server/core/errors.ts'
import type { IndexedArticle } from '../server/core/passage.ts'
import type { CorpusStore, CorpusWriter, Embedder } from '../server/core/ports.ts'
import { indexFormat } from '../server/store/format.ts'
import { toArticle } from './article.ts'
import type { Source } from './files.ts'
import { indexArticle } from './index-article.ts'
import { type Declaration, declarationFor, readSources } from './sources.ts'

/** Change it whenever the same file gives other zones, metadata or passages: then files are read again. */
const RULES = 'ingest-2'

/** An article longer than a thick book is no article: a mistake, or an attack. */
const MAX_FILE_BYTES = 4 * 1024 * 1024

/** So many articles are embedded and written together. */
const BATCH = 32

export interface IngestOptions {
  store: CorpusStore
  embedder: Embedder
  sources: Source[]
  /** Also remove articles that were ingested from these folders and are not there any more. */
  prune?: boolean
  /** Start with an empty index. */
  rebuild?: boolean
  onProgress?: (progress: { file: string; done: number; total: number }) => void
}

export interface IngestReport {
  added: number
  updated: number
  unchanged: number
  removed: number
  failed: { file: string; reason: string }[]
  warnings: { file: string; warning: string }[]
  /** What the index holds now; undefined when nothing changed and so nothing was written. */
  committed?: { revision: number; articles: number; passages: number }
}

/**
 * Reads, embeds and writes what is new or changed; all of it becomes visible at once, at the end. A file that cannot
 * be read is reported, and its earlier version stays.
 *
 * @throws BelegtError `index-busy`, `index-mismatch`; `unreadable-input` for a malformed sources.json
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { store, embedder } = options
  const sources = mergedByRoot(options.sources)
  const writer = await store.write(indexFormat(embedder), { rebuild: options.rebuild ?? false })
  try {
    const report = await readAll({ ...options, sources }, writer)
    if (options.prune) report.removed = await prune(writer, sources)
    const changed = report.added + report.updated + report.removed > 0 || options.rebuild
    if (changed) report.committed = await writer.commit()
    else await writer.abort()
    return report
  } catch (error) {
    await writer.abort()
    throw error
  }
}

async function readAll({ embedder, sources, onProgress }: IngestOptions, writer: CorpusWriter) {
  const report: IngestReport = { added: 0, updated: 0, unchanged: 0, removed: 0, failed: [], warnings: [] }
  const total = sources.reduce((sum, { files }) => sum + files.length, 0)
  let done = 0
  let batch: IndexedArticle[] = []
  const rootOf = new Map([...writer.present].map(([id, { root }]) => [id, root]))
  for (const { root, files } of sources) {
    const declarations = await readSources(root)
    for (const file of files) {
      onProgress?.({ file, done: done++, total })
      try {
        const read = await readOne(root, file, declarationFor(declarations, file), writer)
        if (read.change !== 'unchanged') batch.push(await indexArticle(embedder, read))
        report[read.change]++
        report.warnings.push(...read.warnings.map((warning) => ({ file, warning })))
        const earlierRoot = rootOf.get(read.article.id) ?? root
        rootOf.set(read.article.id, root)
        if (read.change !== 'unchanged' && earlierRoot !== root && (await isThere(join(earlierRoot, file)))) {
          report.warnings.push({
            file,
            warning: 'It replaces the article of the same path in another folder.',
          })
        }
      } catch (error) {
        report.failed.push({ file, reason: reasonOf(error) })
      }
      if (batch.length === BATCH) {
        await writer.put(batch)
        batch = []
      }
    }
  }
  if (batch.length > 0) await writer.put(batch)
  onProgress?.({ file: '', done: total, total })
  return report
}

async function readOne(root: string, file: string, declared: Declaration, { present }: CorpusWriter) {
  const path = join(root, file)
  const { size } = await stat(path)
  if (size > MAX_FILE_BYTES) {
    const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
    throw new BelegtError(
      'unreadable-input',
      `is too large: ${megabytes(size)}, an article has at most ${megabytes(MAX_FILE_BYTES)}`,
    )
  }
  const { article, warnings } = toArticle({ file, bytes: await readFile(path), declared })
  const fingerprint = hash(JSON.stringify([RULES, article.sha256, declared]))
  const earlier = present.get(article.id)
  const change =
    earlier === undefined ? 'added' : earlier.fingerprint === fingerprint ? 'unchanged' : 'updated'
  return { article, root, fingerprint, warnings, change } as const
}

/** Removes the articles of these folders whose files are gone; a file that was not asked for stays. */
async function prune(writer: CorpusWriter, sources: Source[]): Promise<number> {
  const there = new Map(sources.map(({ root, files }) => [root, new Set(files)]))
  const gone: string[] = []
  for (const [id, { root, file }] of writer.present) {
    const files = there.get(root)
    if (files && !files.has(file) && !(await isThere(join(root, file)))) gone.push(id)
  }
  await writer.remove(gone)
  return gone.length
}

/** Each folder once, and each file in it once, however often they were asked for. */
function mergedByRoot(sources: Source[]): Source[] {
  const files = new Map<string, Set<string>>()
  for (const source of sources) {
    files.set(source.root, new Set([...(files.get(source.root) ?? []), ...source.files]))
  }
  return [...files].map(([root, files]) => ({ root, files: [...files] }))
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A reason without paths of the machine. */
function reasonOf(error: unknown): string {
  if (error instanceof BelegtError) return error.message
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'EACCES') return 'may not be read (no permission)'
  if (code === 'ENOENT') return 'is not there any more'
  if (syscall !== undefined) return `cannot be read (${code})`
  throw error
}
