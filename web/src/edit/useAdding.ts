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

let nextId = 1

/** Adds what is given, and tells how far each is, newest first. @param onAdded when something has been read */
export function useAdding(onAdded: () => void) {
  const [runs, setRuns] = useState<Run[]>([])

  async function add(name: string, form: FormData) {
    const id = nextId++
    const tell = (step: Run['step']) =>
      setRuns((runs) => runs.map((run) => (run.id === id ? { ...run, step } : run)))
    setRuns((runs) => [{ id, name, step: { type: 'sending' } }, ...runs])
    try {
      for await (const event of addArticles(form)) tell(event)
    } catch (error) {
      tell({ type: 'failed', failure: toFailure(error) })
    }
    onAdded()
  }

  return { runs, add }
}
