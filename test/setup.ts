import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what the test files of one run share. */
    shared: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = await mkdtemp(join(tmpdir(), 'belegt-shared-'))
  project.provide('shared', shared)
  // programs that tests start find their modules compiled
  process.env.NODE_COMPILE_CACHE = join(shared, 'compiled')
  // whoever has just ended may still write what it has compiled
  return () => rm(shared, { recursive: true, force: true, maxRetries: 5 })
}
