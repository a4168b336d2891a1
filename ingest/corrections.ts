import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Correction, correctionSchema } from '../server/core/declaration.ts'
import { orStorageFull } from '../server/store/disk-full.ts'
import { readDeclared } from './sources.ts'

/** What was corrected in the page, in the folder of the index: the articles' own folders are only read. */
const CORRECTIONS_FILE = 'declarations.json'

/** By what the article is cited by. */
export type Corrections = ReadonlyMap<string, Correction>

export const NO_CORRECTIONS: Corrections = new Map()

/** What was corrected so far. @param data a folder, or another place, where there are none. Throws `unreadable-input` */
export async function readCorrections(data: string): Promise<Corrections> {
  if (data.includes('://')) return NO_CORRECTIONS
  const schema = z.record(z.string(), correctionSchema)
  return new Map(Object.entries(await readDeclared(join(data, CORRECTIONS_FILE), schema, {})))
}

/** Writes corrections so that they are safe on the disk, but do not count yet. */
export function stageCorrections(data: string, corrections: Corrections): Promise<Staged> {
  return stage(join(data, CORRECTIONS_FILE), Object.fromEntries(corrections))
}

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
