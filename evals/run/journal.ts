import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { EvalCase } from '../types.ts'

export interface Journal {
  /** What an earlier run that was interrupted has done, by question id. */
  done: ReadonlyMap<string, EvalCase['answer']>
  add(id: string, answer: EvalCase['answer']): Promise<void>
  /** The run is complete: nothing is left to go on with. */
  finish(): Promise<void>
}

/** Notes each answer as it comes, so that an interrupted run goes on where it stopped. `key`: what must be the same for that. */
export async function openJournal(path: string, key: object): Promise<Journal> {
  const head = JSON.stringify(key)
  const [first, ...lines] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
  const done = new Map(first === head ? lines.flatMap(entryOf) : [])
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, [head, ...[...done].map((entry) => JSON.stringify(entry)), ''].join('\n'))
  return {
    done,
    add: (id, answer) => appendFile(path, `${JSON.stringify([id, answer])}\n`),
    finish: () => rm(path, { force: true }),
  }
}

/** The last line of a killed run may be cut off. */
function entryOf(line: string): [string, EvalCase['answer']][] {
  try {
    return line === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}
