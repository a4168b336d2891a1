import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SnapshotFiles } from './layout.ts'

/** The files of a snapshot as they lie in a folder; deployed, they are static assets. */
export function folderFiles(folder: string): SnapshotFiles {
  return {
    async read(name) {
      const file = join(folder, name)
      return existsSync(file) ? new Uint8Array(await readFile(file)).buffer : undefined
    },
  }
}
