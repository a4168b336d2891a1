import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { makeFolder, PROJECT, removeFolder } from './folders.ts'

export interface RunningBelegt {
  url: string
  /** The folder of its index. */
  data: string
  /** All that it has printed. */
  output(): string
  /** Ends it as an operator does. @returns its exit code */
  stop(): Promise<number | null>
}

/** Starts the real server as `npm start` does, on a free port, with an index of its own over the seeds. */
export async function startBelegt(env: Record<string, string> = {}): Promise<RunningBelegt> {
  const data = env.BELEGT_DATA ?? (await makeFolder())
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd: PROJECT,
    env: { ...process.env, PORT: '0', BELEGT_DATA: data, BELEGT_LOG_LEVEL: 'error', ...env },
  })
  let output = ''
  const ended = once(server, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /^Belegt: (http:\S+)$/m.exec(output)?.[1]
      if (address) resolve(address)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.on('close', (code) =>
      reject(new Error(`The server did not start (exit code ${code}):\n${output}`)),
    )
  })
  return {
    url,
    data,
    output: () => output,
    async stop() {
      server.kill('SIGTERM')
      const [code] = await ended
      if (env.BELEGT_DATA === undefined) await removeFolder(data)
      return code
    },
  }
}
