import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Block, MANIFEST, type Parts } from './layout.ts'

/** Static assets may have 25 MiB each. */
const LARGEST_FILE = 16 * 1024 ** 2

const MADE_HERE = /^[a-z-]+-[0-9a-f]{16}$/

/** The files of a snapshot in a folder, as they are made: each named by what is in it. */
export async function createFileWriter(folder: string) {
  await mkdir(folder, { recursive: true })
  const written = new Set([MANIFEST])

  async function write(kind: string, bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const name = `${kind}-${hash}`
    if (!written.has(name)) await writeFile(join(folder, name), bytes)
    written.add(name)
    return name
  }

  return {
    async block(kind: string, count: number, bytes: Uint8Array): Promise<Block> {
      return { file: await write(kind, bytes), count }
    },
    async parts(kind: string, content: ArrayBufferView): Promise<Parts> {
      const bytes = new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
      const files: string[] = []
      for (let start = 0; start < bytes.length; start += LARGEST_FILE) {
        files.push(await write(kind, bytes.subarray(start, start + LARGEST_FILE)))
      }
      return { bytes: bytes.length, files }
    },
    /** Makes all that was written count, and removes what it does not name. */
    async finish(manifest: object): Promise<void> {
      const unfinished = join(folder, `${MANIFEST}.new`)
      await writeFile(unfinished, JSON.stringify(manifest))
      await rename(unfinished, join(folder, MANIFEST))
      const names = await readdir(folder)
      const old = names.filter((name) => MADE_HERE.test(name) && !written.has(name))
      for (const name of old) await rm(join(folder, name))
    },
  }
}

export type FileWriter = Awaited<ReturnType<typeof createFileWriter>>
