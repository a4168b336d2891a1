import { Presets, SingleBar } from 'cli-progress'
import type { IngestOptions, IngestReport } from './ingest.ts'

interface ProgressView {
  update: NonNullable<IngestOptions['onProgress']>
  stop(): void
}

/** Without a terminal, a line for every so many files. */
const LINE_EVERY = 50

/** A bar on a terminal, plain lines elsewhere. */
export function showProgress(): ProgressView {
  if (!process.stdout.isTTY) {
    return {
      update({ done, total }) {
        if (done > 0 && done % LINE_EVERY === 0) console.log(`${done} of ${total} files read`)
      },
      stop() {},
    }
  }
  const bar = new SingleBar(
    { format: 'Ingest {bar} {value}/{total} {file}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  let started = false
  return {
    update({ file, done, total }) {
      if (started) bar.update(done, { file })
      else bar.start(total, done, { file })
      started = true
    },
    stop() {
      if (started) bar.stop()
    },
  }
}

/** What an ingest did, and what it could not do, for people. */
export function printReport({
  added,
  updated,
  unchanged,
  removed,
  failed,
  warnings,
  committed,
}: IngestReport): void {
  for (const { file, warning } of warnings) console.warn(`warning: ${file}: ${warning}`)
  for (const { file, reason } of failed) console.error(`failed:  ${file}: ${reason}`)
  const counts = Object.entries({ added, updated, unchanged, removed, failed: failed.length })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
  console.log(`Articles: ${counts.join(', ') || 'none'}.`)
  if (committed) {
    const { revision, articles, passages } = committed
    console.log(`The index is at revision ${revision}: ${articles} articles, ${passages} passages.`)
  }
}
