import { useState } from 'react'
import type { AddEvent } from '../../../server/core/editing.ts'
import { type Failure, toFailure } from '../api/failure.ts'
import { addArticles } from './requests.ts'

/** How far something is that is being added. */
export interface Run {
  id: number
  /** What was given: names of files, an address, the first words of a text. */
  name: string
  step: { type: 'sending' } | AddEvent | { type: 'failed'; failure: Failure }
}

/** Whether there is something new to ask. */
export function hasAdded({ step }: Run): boolean {
  return step.type === 'done' && step.outcome.added.length > 0
}

let nextId = 1

/** Adds what is given, and tells how far each is, newest first; gives whether all could be read. @param onAdded when something has been read */
export function useAdding(onAdded: () => void) {
  const [runs, setRuns] = useState<Run[]>([])

  async function add(name: string, form: FormData): Promise<boolean> {
    const id = nextId++
    const tell = (step: Run['step']) =>
      setRuns((runs) => runs.map((run) => (run.id === id ? { ...run, step } : run)))
    setRuns((runs) => [{ id, name, step: { type: 'sending' } }, ...runs])
    let read = false
    try {
      for await (const event of addArticles(form)) {
        tell(event)
        read = event.type === 'done' && event.outcome.failed.length === 0
      }
    } catch (error) {
      tell({ type: 'failed', failure: toFailure(error) })
    }
    onAdded()
    return read
  }

  return { runs, add }
}
