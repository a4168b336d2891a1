import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { BelegtError } from '../core/errors.ts'
import { type CitedPlace, type Feedback, standingFeedback } from '../core/feedback.ts'
import { createLanceStore } from '../store/lancedb.ts'
import { openFeedback } from '../wiring.node.ts'
import { questionsOf } from './feedback-questions.ts'

export function addFeedbackCommand(program: Command, readConfig: () => Config): void {
  program
    .command('feedback')
    .description('list what users think of answers, or make questions for the evals of it')
    .option('--json', 'print it as JSON lines')
    .option(
      '--export <file>',
      'write a questions.jsonl for npm run evals, and beside it what a person must complete',
    )
    .action(async ({ json = false, export: file }: { json?: boolean; export?: string }) => {
      const config = readConfig()
      const store = openFeedback(config)
      if (!store)
        throw new BelegtError('invalid-request', 'There is feedback only where BELEGT_DATA is a folder.')
      const { entries, unreadable } = await store.read()
      const feedback = standingFeedback(entries)
      if (unreadable > 0)
        console.error(`${unreadable} lines of the feedback cannot be read and are left out.`)
      if (file !== undefined) await exportQuestions(feedback, file, config)
      else if (json) for (const one of feedback) console.log(JSON.stringify(one))
      else console.log(feedbackLines(feedback).join('\n'))
    })
}

export function feedbackLines(feedback: readonly Feedback[]): string[] {
  if (feedback.length === 0) return ['There is no feedback yet.']
  return feedback.flatMap((one) => [
    `${one.at.slice(0, 16).replace('T', ' ')}  ${one.verdict}  ${one.standaloneQuestion}`,
    ...(one.about === 'claim'
      ? [
          `    ${one.claim}`,
          ...one.places.map(({ file, start, end }) => `    ${file}, characters ${start}–${end}`),
        ]
      : []),
    ...(one.comment ? [`    “${one.comment}”`] : []),
  ])
}

/** Neither file is ever written over: somebody may have completed it. */
async function exportQuestions(feedback: readonly Feedback[], file: string, config: Config): Promise<void> {
  const { ready, open } = questionsOf(feedback, await currentPlaces(config))
  const todo = `${file.replace(/\.jsonl$/, '')}.todo.jsonl`
  await writeNew(file, ready)
  console.log(`Ready: ${ready.length}, in ${file}`)
  if (open.length === 0) return
  await writeNew(todo, open)
  console.log(
    `For a person: ${open.length}, in ${todo}. Do what "todo" says, delete it, and add the line to the others.`,
  )
}

async function currentPlaces(config: Config): Promise<(place: CitedPlace) => boolean> {
  const store = await createLanceStore(config.data)
  try {
    const articles = (await (await store.open())?.articles()) ?? []
    const hashes = new Map(articles.map(({ id, sha256 }) => [id, sha256]))
    return ({ articleId, articleSha256 }) => hashes.get(articleId) === articleSha256
  } finally {
    await store.close()
  }
}

async function writeNew(file: string, lines: readonly object[]): Promise<void> {
  const content = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  await writeFile(file, content, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new BelegtError('invalid-request', `${file} is there already. Choose another name.`)
  })
}
