import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What one file may hold: it is kept in memory until it is full. */
export interface Size {
  bytes: number
  lines: number
}

/** Lines in as many files as they need: `words-001.sql`, `words-002.sql`, … What an earlier run left there goes first. */
export async function createNumberedFiles(
  folder: string,
  { kind, extension, largest }: { kind: string; extension: string; largest: Size },
  /** A line more for the end of each file. */
  lastLine: (file: number) => string = () => '',
) {
  await mkdir(folder, { recursive: true })
  const name = new RegExp(`^${kind}-\\d+\\.${extension}$`)
  for (const old of await readdir(folder)) if (name.test(old)) await rm(join(folder, old))

  let lines: string[] = []
  let bytes = 0
  let files = 0

  async function close(): Promise<void> {
    if (lines.length === 0) return
    files++
    const file = `${kind}-${String(files).padStart(3, '0')}.${extension}`
    const last = lastLine(files)
    await writeFile(join(folder, file), `${[...lines, ...(last ? [last] : [])].join('\n')}\n`)
    lines = []
    bytes = 0
  }

  return {
    /** @returns whether the file is full with it */
    async add(line: string): Promise<boolean> {
      lines.push(line)
      bytes += Buffer.byteLength(line) + 1
      const isFull = bytes >= largest.bytes || lines.length >= largest.lines
      if (isFull) await close()
      return isFull
    },
    /** @returns how many files there are */
    async finish(): Promise<number> {
      await close()
      return files
    },
  }
}
