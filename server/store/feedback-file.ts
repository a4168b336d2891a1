import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ABSTAIN_REASONS, ANSWER_STATUSES, MODES } from '../core/answer.ts'
import { BelegtError } from '../core/errors.ts'
import {
  ANSWER_VERDICTS,
  type CitedPlace,
  CLAIM_VERDICTS,
  type Feedback,
  type FeedbackEntry,
} from '../core/feedback.ts'
import type { FeedbackStore } from '../core/ports.ts'
import { inTurn } from './in-turn.ts'

const MAX_ENTRY_BYTES = 64 * 1024
const MAX_FILE_BYTES = 16 * 1024 ** 2

/**
 * Feedback in a file of JSON lines that only grows. Each entry is one write at its end: several processes may write, and
 * one that is killed leaves at most a line that cannot be read, which the next entry does not touch.
 */
export function createFeedbackFile(path: string, maxBytes = MAX_FILE_BYTES): FeedbackStore {
  const turn = inTurn()
  return {
    add: (entry) => turn.run(() => append(path, entry, maxBytes)),
    async read() {
      const lines = (await readIfThere(path)).split('\n').filter((line) => line !== '')
      const entries = lines.flatMap((line) => parse(line) ?? [])
      return { entries, unreadable: lines.length - entries.length }
    },
  }
}

async function append(path: string, entry: FeedbackEntry, maxBytes: number): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(entry)}\n`)
  if (line.length > MAX_ENTRY_BYTES) throw new BelegtError('payload-too-large', 'This feedback is too long.')
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'a+', 0o600)
    try {
      await appendLine(file, line, maxBytes)
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (isFull(cause)) throw noRoom('The disk of the server is full.', cause)
    throw cause
  }
}

async function appendLine(file: FileHandle, line: Buffer, maxBytes: number): Promise<void> {
  const { size } = await file.stat()
  if (size + line.length > maxBytes) throw noRoom('The server has as much feedback as it may keep.')
  const whole = (await endsInLine(file, size)) ? Buffer.concat([Buffer.from('\n'), line]) : line
  const { bytesWritten } = await file.write(whole)
  if (bytesWritten < whole.length) throw noRoom('The disk of the server is full.')
  await file.datasync()
}

/** Whether somebody was cut off while writing. */
async function endsInLine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() !== '\n'
}

function noRoom(why: string, cause?: unknown): BelegtError {
  return new BelegtError('storage-full', `${why} The feedback was not kept.`, { cause })
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
}

function parse(line: string): FeedbackEntry | undefined {
  try {
    return entry.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

const place: z.ZodType<CitedPlace> = z.object({
  articleId: z.string(),
  articleSha256: z.string(),
  file: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
})

const base = {
  id: z.string(),
  at: z.string(),
  question: z.string(),
  standaloneQuestion: z.string(),
  language: z.string(),
  status: z.enum(ANSWER_STATUSES),
  reason: z.enum(ABSTAIN_REASONS).exactOptional(),
  mode: z.enum(MODES),
  limited: z.literal(true).exactOptional(),
  revision: z.int(),
  comment: z.string().exactOptional(),
}

const entry: z.ZodType<FeedbackEntry> = z.union([
  z.object({ id: z.string(), at: z.string(), withdrawn: z.literal(true) }),
  z.discriminatedUnion('about', [
    z.object({
      ...base,
      about: z.literal('claim'),
      verdict: z.enum(CLAIM_VERDICTS),
      claim: z.string(),
      places: z.tuple([place], place),
    }),
    z.object({ ...base, about: z.literal('answer'), verdict: z.enum(ANSWER_VERDICTS) }),
  ]) satisfies z.ZodType<Feedback>,
])
