import { type Bar, createBar } from './bar.ts'
import type { IngestReport, Progress } from './ingest.ts'
import type { Failed } from './locate/source.ts'

interface ProgressView extends Pick<Bar, 'stop'> {
  update(progress: Progress): void
}

/** Without a terminal, a line so often. */
const LINE_EVERY_MS = 10_000
/** Lists of what went wrong are cut here; the counts are not. */
const MAX_LISTED = 200

/** A bar on a terminal, a line now and then elsewhere; both with the rate and the time left. */
export function showProgress(): ProgressView {
  const begin = performance.now()
  const pace = (progress: Progress) => paceOf(progress, (performance.now() - begin) / 1000)
  if (!process.stdout.isTTY) {
    let told = begin
    return {
      update(progress) {
        if (performance.now() - told < LINE_EVERY_MS) return
        told = performance.now()
        console.log(pace(progress))
      },
      stop() {},
    }
  }
  const bar = createBar('{bar} {pace} · {file}')
  return {
    update(progress) {
      const { file, done, total } = progress
      // what comes from the web has no size: a bar of one is full, and says the rest in words
      bar.update(done, Math.max(1, total), { file, pace: pace(progress) })
    },
    stop: bar.stop,
  }
}

/** "35 % · 1240 articles · 58 passages/s · 3 min left" after so many seconds. */
export function paceOf({ done, total, articles, passages }: Progress, seconds: number): string {
  const share = total > 0 ? done / total : 0
  const left = share > 0 ? (seconds / share) * (1 - share) : undefined
  return [
    total > 0 && `${Math.floor(share * 100)} %`,
    `${articles} articles`,
    passages > 0 && `${Math.round(passages / seconds)} passages/s`,
    left !== undefined && `${left < 90 ? `${Math.ceil(left)} s` : `${Math.round(left / 60)} min`} left`,
  ]
    .filter((part) => part !== false)
    .join(' · ')
}

/** What an ingest did (or, as a dry run, would do), and what it could not do, for people. */
export function printReport(report: IngestReport, { dryRun = false } = {}): void {
  const { added, updated, unchanged, removed, failed, warnings, committed } = report
  printList(
    warnings.map(({ file, warning }) => `warning: ${file}: ${warning}`),
    console.warn,
  )
  printList(failed.map(failedLine), console.error)
  const counts = Object.entries({ added, updated, unchanged, removed, failed: failed.length })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
  console.log(
    `${dryRun ? 'Dry run, nothing was written. Articles' : 'Articles'}: ${counts.join(', ') || 'none'}.`,
  )
  if (committed) {
    const { revision, articles, passages } = committed
    console.log(`The index is at revision ${revision}: ${articles} articles, ${passages} passages.`)
  }
}

export function failedLine({ file, reason }: Failed): string {
  return `failed:  ${file}: ${reason}`
}

function printList(lines: string[], print: (line: string) => void): void {
  for (const line of lines.slice(0, MAX_LISTED)) print(line)
  if (lines.length > MAX_LISTED) print(`… and ${lines.length - MAX_LISTED} more`)
}
