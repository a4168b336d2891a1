import { Command } from 'commander'
import { findTexts } from '../ingest/files.ts'
import { ingest } from '../ingest/ingest.ts'
import { printReport, showProgress } from '../ingest/progress.ts'
import { createAssistant } from './assistant.ts'
import { printAnswer } from './cli-answer.ts'
import { readConfig } from './config.ts'
import { BelegtError } from './core/errors.ts'
import { createParts } from './wiring.node.ts'

const program = new Command('belegt').description('Ask news articles and get cited claims.')

program
  .command('ingest')
  .description('read articles into the index')
  .argument('[paths...]', 'folders and text files; the seeds folder when none is given')
  .option('--prune', 'remove articles whose files are not in these folders any more')
  .option('--rebuild', 'start with an empty index')
  .action(async (paths: string[], { prune = false, rebuild = false }) => {
    const config = readConfig(process.env)
    const sources = await Promise.all((paths.length > 0 ? paths : [config.seeds]).map(findTexts))
    const { store, embedder } = await createParts(config)
    const progress = showProgress()
    try {
      const report = await ingest({ store, embedder, sources, prune, rebuild, onProgress: progress.update })
      progress.stop()
      printReport(report)
      if (report.failed.length > 0) process.exitCode = 1
    } finally {
      progress.stop()
      await store.close()
    }
  })

program
  .command('ask')
  .description('ask a question')
  .argument('<question...>')
  .option('--json', 'print the whole answer as JSON')
  .action(async (words: string[], { json = false }) => {
    const { store, embedder } = await createParts(readConfig(process.env))
    try {
      const answer = await createAssistant({ store, embedder }).answerWhole({ question: words.join(' ') })
      if (json) console.log(JSON.stringify(answer, null, 2))
      else printAnswer(answer)
    } finally {
      await store.close()
    }
  })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof BelegtError) && !isSystemError(error)) throw error
  console.error(error.message)
  process.exitCode = error.code === 'unreadable-input' ? 2 : 1
}

/** Something about this machine (a full disk, no permission), which says so itself. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
