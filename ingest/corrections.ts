import { join } from 'node:path'
import { z } from 'zod'
import { type Correction, correctionSchema } from '../server/core/declaration.ts'
import { isFolder } from '../server/store/location.ts'
import { type Staged, stage } from './durable.ts'
import { readDeclared } from './sources.ts'

/** What was corrected in the page, in the folder of the index: the articles' own folders are only read. */
const CORRECTIONS_FILE = 'declarations.json'

/** By what the article is cited by. */
export type Corrections = ReadonlyMap<string, Correction>

export const NO_CORRECTIONS: Corrections = new Map()

/** What was corrected so far. @param data a folder, or another place, where there are none. Throws `unreadable-input` */
export async function readCorrections(data: string): Promise<Corrections> {
  if (!isFolder(data)) return NO_CORRECTIONS
  const schema = z.record(z.string(), correctionSchema)
  return new Map(Object.entries(await readDeclared(join(data, CORRECTIONS_FILE), schema, {})))
}

/** Writes corrections so that they are safe on the disk, but do not count yet. */
export function stageCorrections(data: string, corrections: Corrections): Promise<Staged> {
  return stage(join(data, CORRECTIONS_FILE), Object.fromEntries(corrections))
}
