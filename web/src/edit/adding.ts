import type { AddEvent } from '../../../server/core/editing.ts'
import { type Failure, toFailure } from '../api/failure.ts'
import { createState } from '../shared/state.ts'
import { addArticles } from './requests.ts'

/** How far something is that is being added. */
export interface Run {
  id: number
  /** What was given: names of files, an address, the first words of a text. */
  name: string
  step: { type: 'sending' } | AddEvent | { type: 'failed'; failure: Failure }
}

export function hasEnded({ step }: Run): boolean {
  return step.type === 'done' || step.type === 'failed'
}

/** Whether there is something new to ask. */
export function hasAdded({ step }: Run): boolean {
  return step.type === 'done' && step.outcome.added.length > 0
}

/** Newest first. They go on when the page is left. */
export const runs = createState<Run[]>([])

let nextId = 1

/** Adds what is given, and gives whether all could be read. */
export async function add(name: string, form: FormData, onEnded: (run: Run) => void): Promise<boolean> {
  let run: Run = { id: nextId++, name, step: { type: 'sending' } }
  const tell = (step: Run['step']) => {
    run = { ...run, step }
    runs.set(runs.get().map((one) => (one.id === run.id ? run : one)))
  }
  runs.set([run, ...runs.get()])
  try {
    for await (const event of addArticles(form)) tell(event)
  } catch (error) {
    tell({ type: 'failed', failure: toFailure(error) })
  }
  onEnded(run)
  return run.step.type === 'done' && run.step.outcome.failed.length === 0
}
