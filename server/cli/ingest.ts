import type { Command } from 'commander'
import { readCorrections } from '../../ingest/corrections.ts'
import { addedPaths } from '../../ingest/edit/added.ts'
import { printExplanation } from '../../ingest/explain.ts'
import { ingest } from '../../ingest/ingest.ts'
import { locate, watchable } from '../../ingest/locate/locate.ts'
import type { Located } from '../../ingest/locate/source.ts'
import { printReport, showProgress } from '../../ingest/progress.ts'
import { watchPaths } from '../../ingest/watch.ts'
import type { Config } from '../config.ts'
import { type IndexParts, openIndex } from '../wiring.node.ts'

interface Flags {
  prune?: boolean
  force?: boolean
  rebuild?: boolean
  dryRun?: boolean
  watch?: boolean
  explain?: boolean
  allowPrivate?: boolean
}

/** Exit codes: what was asked for is done, some of it could not be read, or nothing is done, for whatever reason. */
const DONE = 0
const SOME_FAILED = 1
const NOTHING_DONE = 2

export function addIngestCommand(program: Command, readConfig: () => Config): void {
  program
    .command('ingest')
    .description('read articles into the index')
    .argument(
      '[paths...]',
      'folders, files, globs and http(s) addresses; when none is given, the seeds folder and what was added in the page',
    )
    .option('--prune', 'remove articles whose files, or rows in them, are not there any more')
    .option('--force', 'make all again, even what did not change')
    .option('--rebuild', 'start with an empty index')
    .option('--dry-run', 'only say what would be done')
    .option('--watch', 'go on, and ingest whatever changes')
    .option('--explain', 'only print what each part of an article was taken for, and why')
    .option('--allow-private', 'also fetch addresses of this machine and of local networks')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? DONE : NOTHING_DONE))
    .action(async (given: string[], flags: Flags) => {
      process.exitCode = NOTHING_DONE
      const config = readConfig()
      const { data, seeds } = config
      const paths = given.length > 0 ? given : [seeds, ...(await addedPaths(data))]
      const at = async () =>
        locate(paths, { allowPrivate: flags.allowPrivate ?? false, corrections: await readCorrections(data) })
      if (flags.explain) {
        const { explained, failed } = await printExplanation(await at())
        process.exitCode = exitCodeOf(explained, failed)
      } else {
        const parts = await openIndex(config)
        try {
          process.exitCode = await run(parts, paths, at, flags)
        } finally {
          await parts.store.close()
        }
      }
    })
}

async function run(
  parts: IndexParts,
  paths: string[],
  at: () => Promise<Located>,
  { watch = false, ...flags }: Flags,
): Promise<number> {
  if (!watch) {
    const { added, updated, unchanged, removed, failed } = await ingestOnce(parts, at, flags)
    return exitCodeOf(added + updated + unchanged + removed, failed.length)
  }
  console.log('Watching for changes. Ctrl+C ends it.')
  let next = flags
  const work = async () => {
    await ingestOnce(parts, at, next)
    next = { ...flags, force: false, rebuild: false }
  }
  await watchPaths(watchable(paths), work, stopSignal())
  return DONE
}

async function ingestOnce(parts: IndexParts, at: () => Promise<Located>, flags: Flags) {
  const progress = showProgress()
  try {
    const report = await ingest({ ...parts, ...flags, located: await at(), onProgress: progress.update })
    progress.stop()
    printReport(report, flags)
    return report
  } finally {
    progress.stop()
  }
}

function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

function exitCodeOf(done: number, failed: number): number {
  if (failed === 0) return DONE
  return done > 0 ? SOME_FAILED : NOTHING_DONE
}
