import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGE, PROJECT } from './wiring.node.ts'

/** What the built page is made of. */
const SOURCES = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'web/sizes.ts',
  'package-lock.json',
]

/** Builds the page when it is missing or older than its sources. */
export async function buildPageIfStale(onBuild: () => void): Promise<void> {
  const built = await changedAt(join(PAGE, 'index.html'))
  const sources = await Promise.all(SOURCES.map((source) => newestIn(join(PROJECT, source))))
  if (built > Math.max(...sources)) return
  onBuild()
  // loaded only when needed: a server with a fresh page starts without Vite
  const { build } = await import('vite')
  await build({ configFile: join(PROJECT, 'web/vite.config.ts'), logLevel: 'warn' })
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Math.max(...(await Promise.all([path, ...files].map(changedAt))))
}

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0
}
