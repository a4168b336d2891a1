import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { feedbackOf, placeOf } from '../cli/feedback.fixture.ts'
import { type Feedback, standingFeedback } from '../core/feedback.ts'
import { createFeedbackFile } from './feedback-file.ts'

const TEXT = 'Die Brücke kostet 12 Millionen Euro.'
const claim = feedbackOf('Was kostet die Brücke?', {
  about: 'claim',
  verdict: 'right',
  claim: TEXT,
  places: [placeOf('a.txt', TEXT, '12 Millionen Euro')],
})
const answer = feedbackOf(
  'Wer baut sie?',
  { about: 'answer', verdict: 'answerable' },
  { comment: 'Zeile\nzwei' },
)
const numbered = (n: number): Feedback => ({ ...answer, id: n.toString(16).padStart(24, '0') })

const newFile = async () => join(await temporaryFolder(), 'feedback', 'feedback.jsonl')

describe('feedback', () => {
  it('is there again as it was given, for its owner alone', async () => {
    const path = await newFile()
    expect(await createFeedbackFile(path).read()).toEqual({ entries: [], unreadable: 0 })
    const store = createFeedbackFile(path)
    await store.add(claim)
    await store.add(answer)
    expect(await createFeedbackFile(path).read()).toEqual({ entries: [claim, answer], unreadable: 0 })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('that is changed or withdrawn counts as it is now', async () => {
    const store = createFeedbackFile(await newFile())
    const changed = { ...claim, verdict: 'wrong-source' } as Feedback
    for (const entry of [claim, answer, changed]) await store.add(entry)
    expect(standingFeedback((await store.read()).entries)).toEqual([answer, changed])
    await store.add({ id: claim.id, at: claim.at, withdrawn: true })
    expect(standingFeedback((await store.read()).entries)).toEqual([answer])
  })

  it('that came while a process was killed costs no other entry', async () => {
    const path = await newFile()
    await createFeedbackFile(path).add(claim)
    await appendFile(path, '{"id":"0000","at":"20')
    await createFeedbackFile(path).add(answer)
    expect(await createFeedbackFile(path).read()).toEqual({ entries: [claim, answer], unreadable: 1 })
  })

  it('of several processes at once is all there', async () => {
    const path = await newFile()
    const code = `
      const { createFeedbackFile } = await import(${JSON.stringify(join(import.meta.dirname, 'feedback-file.ts'))})
      const store = createFeedbackFile(${JSON.stringify(path)})
      const entry = ${JSON.stringify(answer)}
      const from = Number(process.argv[1])
      await Promise.all(Array.from({ length: 100 }, (_, n) => store.add({ ...entry, id: String(from + n) })))`
    const writers = [0, 100, 200].map((from) =>
      spawn(process.execPath, ['--input-type=module', '-e', code, String(from)], { stdio: 'inherit' }),
    )
    const codes = await Promise.all(writers.map((writer) => once(writer, 'close')))
    expect(codes.map(([code]) => code)).toEqual([0, 0, 0])
    const { entries, unreadable } = await createFeedbackFile(path).read()
    expect(unreadable).toBe(0)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(300)
  })
})

describe('where there is no room', () => {
  it.runIf(process.platform === 'linux')('nothing is kept, and that is said', async () => {
    await expect(createFeedbackFile('/dev/full').add(claim)).rejects.toMatchObject({
      code: 'storage-full',
      message: expect.stringMatching(/disk .* not kept/),
    })
  })

  it('the file stops growing before it fills the disk, and keeps what it has', async () => {
    const path = await newFile()
    const size = Buffer.byteLength(`${JSON.stringify(numbered(0))}\n`)
    const store = createFeedbackFile(path, 3 * size)
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => store.add(numbered(n))))
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ])
    expect((await store.read()).entries).toEqual([0, 1, 2].map(numbered))
    expect((await readFile(path)).length).toBe(3 * size)
  })

  it('one entry cannot be of any length', async () => {
    const long = { ...answer, comment: 'x'.repeat(70_000) }
    await expect(createFeedbackFile(await newFile()).add(long)).rejects.toMatchObject({
      code: 'payload-too-large',
    })
  })
})
