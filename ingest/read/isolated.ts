import { parentPort } from 'node:worker_threads'
import { BelegtError } from '../../server/core/errors.ts'
import { readFeedText } from './feed-entries.ts'
import { readMarkdownBody } from './markdown-body.ts'
import { readFragment, readPage } from './page.ts'
import { readPdf } from './pdf-text.ts'

/** What runs in the worker of `isolate.ts`: everything that a hostile file could keep busy for ever. */
const tasks = {
  page: readPage,
  fragment: readFragment,
  markdown: readMarkdownBody,
  feed: readFeedText,
  pdf: readPdf,
}
export type Tasks = typeof tasks

/** What the worker answers: a result, what is wrong with the file, or a library's own error. */
export type Outcome = { result: unknown } | { reason: string } | { error: string }

// A promise that a library forgot must not end the worker, and with it the next file's task.
process.on('unhandledRejection', () => {})
parentPort?.on('message', async ({ kind, input }: { kind: keyof Tasks; input: never }) => {
  parentPort?.postMessage(await outcome(kind, input))
})
parentPort?.postMessage('ready')

async function outcome(kind: keyof Tasks, input: never): Promise<Outcome> {
  try {
    return { result: await tasks[kind](input) }
  } catch (error) {
    if (error instanceof BelegtError) return { reason: error.message }
    const message = error instanceof Error ? error.message : String(error)
    // Libraries wrap it, so its class does not tell.
    if (/call stack/i.test(message)) return { reason: 'nests its elements too deeply to be an article' }
    return { error: message }
  }
}
