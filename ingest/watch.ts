import { once } from 'node:events'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { watch } from 'chokidar'
import { BelegtError } from '../server/core/errors.ts'
import { isArticleFile, isLeftOut } from './locate/walk.ts'
import { SOURCES_FILE } from './sources.ts'

/** A file that is still being written is left alone until it has not grown for so long. */
const SETTLED_MS = 300
/** Changes that come together are ingested together. */
const TOGETHER_MS = 200

/**
 * Calls `work` at once, and again whenever an article at or below one of the paths has changed, one call after the
 * other, until `signal` ends it. An ingest that fails is reported; the next change tries again.
 */
export async function watchPaths(
  paths: string[],
  work: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const watcher = watch(paths, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 3 },
    ignored: (path, stats) =>
      !paths.includes(path) &&
      (isLeftOut(basename(path)) || (stats?.isFile() === true && !isOfInterest(path))),
  })
  const ended = once(signal, 'abort')
  let change = Promise.withResolvers<void>()
  watcher.on('all', (_, path) => {
    if (isOfInterest(path)) change.resolve()
  })
  try {
    await once(watcher, 'ready')
    while (!signal.aborted) {
      change = Promise.withResolvers()
      await work().catch(report)
      await Promise.race([change.promise, ended])
      await wait(TOGETHER_MS)
    }
  } finally {
    await watcher.close()
  }
}

function isOfInterest(path: string): boolean {
  return isArticleFile(path) || basename(path) === SOURCES_FILE
}

function report(error: unknown): void {
  if (!(error instanceof BelegtError)) throw error
  console.error(error.message)
}
