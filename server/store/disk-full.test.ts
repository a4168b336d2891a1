import { expect, it } from 'vitest'
import { orStorageFull } from './disk-full.ts'

it.each([
  // as LanceDB 0.39 says it on a full file system
  new Error('lance error: LanceError(IO): No space left on device (os error 28), writer/structural.rs:255:9'),
  Object.assign(new Error("ENOSPC: no space left on device, mkdir 'writer.lock'"), { code: 'ENOSPC' }),
  new Error('lance error: LanceError(IO): Disk quota exceeded (os error 122)'),
])('an operator whose disk is full is told so in words: %s', async (error) => {
  await expect(orStorageFull(() => Promise.reject(error))).rejects.toMatchObject({
    code: 'storage-full',
    message: expect.stringContaining('make room'),
    cause: error,
  })
})

it('any other failure stays what it is', async () => {
  const error = new Error('lance error: LanceError(IO): Permission denied (os error 13)')
  await expect(orStorageFull(() => Promise.reject(error))).rejects.toBe(error)
})
