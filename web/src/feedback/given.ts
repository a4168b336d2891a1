import { useSyncExternalStore } from 'react'
import type { AnswerVerdict, ClaimVerdict } from '../../../server/core/feedback.ts'
import { postJson, remove } from '../api/client.ts'
import { type Failure, toFailure } from '../api/failure.ts'
import { newId } from '../shared/newId.ts'
import { createState } from '../shared/state.ts'
import { readSmall, writeSmall } from '../storage/small.ts'
import { createTurns } from '../storage/turns.ts'
import type { Subject } from './subject.ts'

export type Verdict = ClaimVerdict | AnswerVerdict

/** What was said of an answer or a claim in this browser, and whether the server has it. */
export interface Given {
  /** Under which the server keeps it. */
  id: string
  verdict: Verdict
  comment: string
  /** The server is to forget it. */
  withdrawn?: boolean
  state: 'sending' | 'kept' | 'failed'
  failure?: Failure
}

const STORAGE_KEY = 'belegt.feedback'
/** Older ones cannot be changed any more. */
const KEPT = 500

const given = createState<ReadonlyMap<string, Given>>(
  readSmall('localStorage', STORAGE_KEY, readGiven) ?? new Map(),
)
/** One after the other: what is said last must come last. */
const turns = createTurns()

export function useGiven(key: string): Given | undefined {
  return useSyncExternalStore(given.subscribe, () => given.get().get(key))
}

/** Says something of a subject, in place of what was said before. */
export function give(subject: Subject, verdict: Verdict, comment: string): Promise<void> {
  const id = given.get().get(subject.key)?.id ?? newId()
  return send(subject.key, { id, verdict, comment, state: 'sending' }, () =>
    postJson('/api/feedback', {
      id,
      answer: subject.answer,
      judged: { ...subject.judged, verdict },
      ...(comment && { comment }),
    }),
  )
}

export function withdraw(key: string): Promise<void> {
  const known = given.get().get(key)
  if (!known) return Promise.resolve()
  const { id, verdict, comment } = known
  return send(key, { id, verdict, comment, withdrawn: true, state: 'sending' }, () =>
    remove(`/api/feedback/${id}`),
  )
}

function send(key: string, wanted: Given, request: () => Promise<void>): Promise<void> {
  put(key, wanted)
  return turns.take(async () => {
    // Meanwhile something else was chosen: that is sent after this.
    if (given.get().get(key) !== wanted) return
    const outcome = await request().then(
      () => (wanted.withdrawn ? undefined : ({ ...wanted, state: 'kept' } as const)),
      (error: unknown) => ({ ...wanted, state: 'failed', failure: toFailure(error) }) as const,
    )
    if (given.get().get(key) === wanted) put(key, outcome)
  })
}

function put(key: string, next: Given | undefined) {
  const all = new Map(given.get())
  all.delete(key)
  if (next) all.set(key, next)
  const kept = [...all].slice(-KEPT)
  writeSmall('localStorage', STORAGE_KEY, JSON.stringify(kept))
  given.set(new Map(kept))
}

/** What was being sent when the page was closed may not have come. */
function readGiven(text: string): ReadonlyMap<string, Given> {
  const stored: [string, Given][] = JSON.parse(text)
  return new Map(
    stored.map(([key, one]) => [key, one.state === 'sending' ? { ...one, state: 'failed' } : one]),
  )
}
