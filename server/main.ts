import { once } from 'node:events'
import { type AddressInfo, isIPv6 } from 'node:net'
import { serve } from '@hono/node-server'
import { readCorrections } from '../ingest/corrections.ts'
import { addedPaths } from '../ingest/edit/added.ts'
import { ingest } from '../ingest/ingest.ts'
import { locate } from '../ingest/locate/locate.ts'
import { printReport, showProgress } from '../ingest/progress.ts'
import type { Endpoint } from './config/endpoint.ts'
import { type Config, readConfig } from './config.ts'
import { BelegtError, isSystemError } from './core/errors.ts'
import { createLog } from './log.ts'
import { buildPageIfStale } from './page.ts'
import { createNodeApp, createParts, type IndexParts } from './wiring.node.ts'

/** Requests that are under way when the server is told to stop get so long. */
const GRACE_MS = 5_000

async function main(): Promise<void> {
  const config = readConfig(process.env)
  await buildPageIfStale(() => console.log('Building the page …'))
  const parts = await createParts(config)
  await ingestSeeds(parts, config)
  const app = createNodeApp(parts, config, createLog(config.logLevel))
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host })
  server.on('error', fail)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  console.log(modeOf(config))
  console.log(`Belegt: http://${isIPv6(config.host) ? `[${config.host}]` : config.host}:${port}`)

  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      setTimeout(() => process.exit(1), GRACE_MS).unref()
      server.close(() => parts.store.close().then(() => process.exit(0)))
    })
  }
}

/** Who writes answers, and where texts go. */
function modeOf({ llm, judge, embedder }: Config): string {
  const embeds = embedder
    ? [`${embedder.model} at ${hostOf(embedder)} gets all texts and questions to embed them.`]
    : []
  if (!llm) {
    const answers = 'extractive mode. Answers are the articles’ own sentences;'
    const [sent] = embeds
    return sent
      ? `No language model: ${answers} ${sent}`
      : `No API key: ${answers} nothing leaves this machine.`
  }
  return [
    `${llm.model} at ${hostOf(llm)} writes answers: it gets each question and the passages found for it.`,
    ...(judge ? [`${judge.model} judges each claim.`] : []),
    ...embeds,
  ].join(' ')
}

/** Paths and keys are nobody's business. */
function hostOf({ url }: Endpoint): string {
  return new URL(url).host
}

/** Brings the index up to date with the seeds folder and with what was added in the page. When that fails but there is an index, it is served as it is. */
async function ingestSeeds({ store, embedder }: IndexParts, { seeds, data }: Config): Promise<void> {
  const progress = showProgress()
  try {
    const corrections = await readCorrections(data)
    const located = await locate([seeds, ...(await addedPaths(data))], { corrections })
    const [problem] = located.failed
    if (located.sources.length === 0 && problem)
      throw new BelegtError('unreadable-input', `${problem.file}: ${problem.reason}.`)
    const report = await ingest({ store, embedder, located, prune: true, onProgress: progress.update })
    progress.stop()
    printReport(report)
  } catch (error) {
    progress.stop()
    const isForeseen = error instanceof BelegtError ? error.code !== 'index-mismatch' : isSystemError(error)
    if (!isForeseen || !(await store.open())) throw error
    console.warn(`The index was not brought up to date: ${(error as Error).message} Serving it as it is.`)
  }
}

function fail(error: NodeJS.ErrnoException & { port?: number }): never {
  if (error.code === 'EADDRINUSE')
    console.error(`Port ${error.port} is taken. Choose another: PORT=8788 npm start`)
  else if (error instanceof BelegtError || isSystemError(error)) console.error(error.message)
  else console.error(error)
  process.exit(1)
}

await main().catch(fail)
