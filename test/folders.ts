import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const PROJECT = join(import.meta.dirname, '..')

/** A new folder with these files; whoever makes it removes it. */
export async function makeFolder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belegt-test-'))
  await addFiles(folder, files)
  return folder
}

/** A new folder with these files, removed when the test ends. */
export async function temporaryFolder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await makeFolder(files)
  onTestFinished(() => removeFolder(folder))
  return folder
}

export async function addFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), content)
  }
}

export async function removeFolder(folder: string): Promise<void> {
  // whoever has just ended may still have written a line to its log
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
