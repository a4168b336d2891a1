import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { orStorageFull } from '../server/store/disk-full.ts'

/** What is safe on the disk, but does not count yet. */
export interface Staged {
  /** From now on it counts. */
  apply(): Promise<void>
  discard(): Promise<void>
}

/** Writes JSON beside a file, to replace it at one stroke. @throws BelegtError `storage-full`, and then nothing has changed */
export async function stage(file: string, value: unknown): Promise<Staged> {
  const draft = `${file}.${randomUUID()}`
  const discard = () => rm(draft, { force: true })
  try {
    await orStorageFull(() => writeDurably(draft, `${JSON.stringify(value, null, 2)}\n`))
  } catch (error) {
    await discard()
    throw error
  }
  return { apply: () => rename(draft, file), discard }
}

/** @throws what the file system does when the file is already there */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
