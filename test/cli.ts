import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, vi } from 'vitest'
import { PROJECT } from './folders.ts'

export interface CliResult {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command line as `npm run ingest` and `npm run ask` do. @param input for standard input */
export async function runCli(
  args: string[],
  env: Record<string, string>,
  input?: string,
): Promise<CliResult> {
  const child = spawnCli(args, env)
  child.stdin?.end(input)
  return resultOf(child)
}

/** Runs them as `npm run evals` does. */
export async function runEvals(args: string[], env: Record<string, string> = {}): Promise<CliResult> {
  return resultOf(spawnCli(args, env, 'evals/run.ts'))
}

/** Runs another program of Node's. */
export async function runCommand(
  script: string,
  args: string[],
  env: Record<string, string>,
): Promise<CliResult> {
  return resultOf(spawnCli(args, env, script))
}

/** A command that goes on until it is told to stop. */
export function startCli(args: string[], env: Record<string, string>) {
  const child = spawnCli(args, env)
  const result = resultOf(child)
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  return {
    /** Waits until it has printed this, which is not looked at again. */
    async printed(pattern: RegExp): Promise<void> {
      await vi.waitFor(() => expect(output).toMatch(pattern), { timeout: 20_000 })
      output = ''
    },
    stop(): Promise<CliResult> {
      child.kill('SIGTERM')
      return result
    },
  }
}

/** A message for people: no stack. */
export function expectMessage({ stderr }: CliResult, message: RegExp) {
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/^\s+at |node:internal/m)
}

function spawnCli(args: string[], env: Record<string, string>, script = 'server/cli.ts'): ChildProcess {
  return spawn(process.execPath, [script, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

async function resultOf(child: ChildProcess): Promise<CliResult> {
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'close'),
  ])
  return { code, stdout, stderr }
}
