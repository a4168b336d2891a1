import type { Article } from '../server/core/article.ts'
import { BelegtError } from '../server/core/errors.ts'
import type { PresentArticle } from '../server/core/passage.ts'
import type { CorpusStore, CorpusWriter, Embedder } from '../server/core/ports.ts'
import { indexFormat } from '../server/store/format.ts'
import { createBatch } from './batch.ts'
import { changesIn } from './changes.ts'
import type { Document, Failed, Located } from './locate/source.ts'
import { isThere } from './locate/walk.ts'
import { documentNames, goneFrom, type Seen } from './prune.ts'

const REPLACED = 'It replaces the article of the same path in another folder.'

export interface IngestOptions {
  store: CorpusStore
  embedder: Embedder
  located: Located
  /** Also remove articles that came from these places and are not there any more. */
  prune?: boolean
  /** An article that must be among what is read: without it, nothing changes. */
  required?: Pick<Article, 'id' | 'file'>
  /** Make all again, even what did not change. */
  force?: boolean
  /** Start with an empty index. */
  rebuild?: boolean
  /** Only tell what would be done. */
  dryRun?: boolean
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** What is being read; empty when all has been read. */
  file: string
  /** Bytes read, and bytes to be read as far as they are known beforehand. */
  done: number
  total: number
  articles: number
  /** Embedded and written so far. */
  passages: number
}

export interface IngestReport {
  added: number
  updated: number
  unchanged: number
  removed: number
  failed: Failed[]
  warnings: { file: string; warning: string }[]
  /** What the index holds now; undefined when nothing was written. */
  committed?: { revision: number; articles: number; passages: number }
}

/**
 * Reads, embeds and writes what is new or changed; all of it becomes visible at once, at the end. What cannot be read
 * is reported, and its earlier version stays.
 *
 * @throws BelegtError `index-busy`, `index-mismatch`, `storage-full`; `unreadable-input` without what is `required`
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { store, embedder, required, rebuild = false, dryRun = false } = options
  const writer = await store.write(indexFormat(embedder), { rebuild })
  try {
    const { report, seen, known, hasRequired } = await readAll(options, writer)
    if (required && !hasRequired) throw notRead(required.file, report.failed)
    const gone = options.prune ? await goneFrom(seen, known) : []
    report.removed = gone.length
    // also of a rebuild: one that finds nothing, as at a mistyped path, leaves the index as it is
    const changed = report.added + report.updated + report.removed > 0
    if (dryRun || !changed) await writer.abort()
    else {
      await writer.remove(gone)
      report.committed = await writer.commit()
    }
    return report
  } catch (error) {
    await writer.abort()
    throw error
  }
}

async function readAll(
  options: IngestOptions,
  writer: CorpusWriter,
): Promise<{
  report: IngestReport
  seen: Seen
  known: Map<string, PresentArticle>
  hasRequired: boolean
}> {
  const { embedder, located, required, dryRun = false, force = false, onProgress } = options
  const report = emptyReport(located)
  const seen = new Map(located.sources.map((source) => [source, new Map<string, Set<string>>()]))
  const batch = dryRun ? undefined : createBatch(embedder, writer)
  // what has been read replaces what is there: of two articles with one id, the later one stays
  const known = new Map(writer.present)
  const total = bytesOf(located.sources.flatMap(({ documents }) => documents))
  let before = 0
  let hasRequired = false
  for (const source of located.sources) {
    for (const document of source.documents) {
      const tell = (bytes: number) =>
        onProgress?.({
          file: document.name,
          done: before + Math.min(bytes, document.size),
          total,
          articles: report.added + report.updated + report.unchanged,
          passages: batch?.passages ?? 0,
        })
      tell(0)
      const ids = new Set<string>()
      const failedBefore = report.failed.length
      for await (const change of changesIn(source, document, {
        present: known,
        force,
        onBytes: tell,
      })) {
        if (change.kind === 'failed') {
          report.failed.push({ file: change.file, reason: change.reason })
          continue
        }
        ids.add(change.id)
        if (change.id === required?.id) hasRequired = true
        report[change.kind]++
        if (change.kind === 'unchanged') continue
        const { article, fingerprint, warnings } = change
        report.warnings.push(...warnings.map((warning) => ({ file: article.file, warning })))
        if (await isReplaced(known.get(article.id), source.root))
          report.warnings.push({ file: article.file, warning: REPLACED })
        known.set(article.id, { file: article.file, root: source.root, fingerprint })
        await batch?.add({ article, root: source.root, fingerprint })
      }
      if (report.failed.length === failedBefore) seen.get(source)?.set(document.name, ids)
      before += document.size
    }
  }
  const articles = report.added + report.updated + report.unchanged
  const tellAllRead = () =>
    onProgress?.({ file: '', done: total, total, articles, passages: batch?.passages ?? 0 })
  tellAllRead()
  await batch?.end()
  tellAllRead()
  return { report, seen, known, hasRequired }
}

/** A row may have left its file, an entry its feed: then nothing fails, but the article is not there. */
function notRead(file: string, failed: Failed[]): BelegtError {
  const names = documentNames(file)
  const failure = failed.find((one) => names.includes(one.file))
  const reason = failure ? `${failure.file} ${failure.reason}.` : `${file} is not there any more.`
  return new BelegtError('unreadable-input', `${reason} Nothing was changed.`)
}

function emptyReport({ failed }: Located): IngestReport {
  return { added: 0, updated: 0, unchanged: 0, removed: 0, failed: [...failed], warnings: [] }
}

function bytesOf(documents: Document[]): number {
  return documents.reduce((sum, { size }) => sum + size, 0)
}

/** An article is known by its path in its folder: whether the same path in another folder still has one. */
async function isReplaced(earlier: PresentArticle | undefined, root: string): Promise<boolean> {
  if (!earlier || earlier.root === root) return false
  const there = await Promise.all(documentNames(earlier.file).map((name) => isThere(earlier.root, name)))
  return there.includes(true)
}
