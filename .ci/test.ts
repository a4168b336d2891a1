import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything that must hold, one after the other; ends with one line that counts it all. */
const checks = [
  ['biome', 'check', '--error-on-warnings'],
  ['tsc', '-p', '.'],
  ['knip'],
  // what only tests use
  ['knip', '--production'],
  ['vite', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
] as const

let passed = 0
let failed = 0

for (const [command, ...args] of checks) {
  console.log(`\n▸ ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) passed++
  else failed++
}

console.log('\n▸ vitest run')
const folder = mkdtempSync(join(tmpdir(), 'belegt-test-'))
const report = join(folder, 'report.json')
const { status } = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { stdio: 'inherit' },
)
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
  // a file that does not load has no test that could fail
  if (status !== 0 && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites)
} catch {
  failed++
}
rmSync(folder, { recursive: true })

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
