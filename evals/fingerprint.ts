import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** Name and hash of a file of data, so that it is known what was fitted on. */
export async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(path))
  return `${basename(path)} sha256:${hash.digest('hex')}`
}
