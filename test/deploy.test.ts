import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from './cli.ts'
import { PROJECT, temporaryFolder } from './folders.ts'
import { QUIET } from './wrangler.ts'

/** Cloudflare's free plan takes 3 MB, compressed. */
const LARGEST_KIB = 1_000

it('what wrangler.toml says can be deployed, and the bundle stays small', async () => {
  const folder = await temporaryFolder()
  const wrangler = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js')
  const { code, stdout } = await runCommand(wrangler, ['deploy', '--dry-run', '--outdir', folder], {
    ...QUIET,
    WRANGLER_LOG: 'log',
  })
  const size = /Total Upload: .*/.exec(stdout)?.[0]
  console.log(size)
  expect(code).toBe(0)
  expect(Number(/gzip: ([\d.]+) KiB/.exec(size ?? '')?.[1])).toBeLessThan(LARGEST_KIB)
}, 120_000)
