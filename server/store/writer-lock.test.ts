import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { lockForWriting } from './writer-lock.ts'

it('a writer that lost its lock is told so instead of writing beside another one, and the process goes on', async () => {
  const folder = await temporaryFolder()
  const lock = await lockForWriting(folder)
  lock.assertHeld()
  await rm(join(folder, 'writer.lock'), { recursive: true })
  await vi.waitFor(() => expect(() => lock.assertHeld()).toThrow(/lost its right to write/), {
    timeout: 15_000,
  })
  await lock.release()
  await (await lockForWriting(folder)).release()
})
