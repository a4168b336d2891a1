import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Embedder } from '../core/ports.ts'
import { createBuiltinEmbedder } from '../models/embedder.ts'
import { assertSameFormat, indexFormat } from '../store/format.ts'
import { createLanceStore } from '../store/lancedb.ts'
import { isFolder } from '../store/location.ts'
import { EMBEDDER, openEntailment, openReader, PAGE } from '../wiring.node.ts'
import { examine, type Finding } from './finding.ts'

/** Looks at what Belegt needs on this machine. Nothing is made or changed. */
export async function examineInstallation(config: Config): Promise<Finding[]> {
  const embedder = createBuiltinEmbedder(EMBEDDER)
  return [
    await examineEmbedder(embedder),
    await examineReader(config),
    await examineEntailment(config),
    await examineIndex(config, embedder),
    await examinePage(),
  ]
}

function examineEmbedder(embedder: Promise<Embedder>): Promise<Finding> {
  const look = async () => {
    const { embed, id } = await embedder
    await embed(['one'], 'query')
    return { state: 'good' as const, says: `works (${id})` }
  }
  return examine(
    'embedder',
    look,
    'Its files belong into models/embedder: get the repository again, then npm ci',
  )
}

function examineReader({ reader }: Config): Promise<Finding> {
  const look = async () => {
    if (reader === 'off') return { state: 'off' as const, says: 'turned off; answers are better with it' }
    const opened = await openReader(reader)
    await opened.read({ question: 'Is it there?' }, [['It is there.']])
    return { state: 'good' as const, says: `works (${opened.id})` }
  }
  return examine(
    'reader',
    look,
    'BELEGT_READER names its folder (models/reader); BELEGT_READER=off does without',
  )
}

function examineEntailment({ reader }: Config): Promise<Finding> {
  const look = async () => {
    if (reader === 'off') return { state: 'off' as const, says: 'turned off with the reader' }
    const opened = await openEntailment()
    await opened.compare('It is there.', 'There it is.')
    return { state: 'good' as const, says: `works (${opened.id})` }
  }
  return examine(
    'entailment model',
    look,
    'Its file belongs into models/entailment: get the repository again; BELEGT_READER=off does without',
  )
}

function examineIndex({ data }: Config, embedder: Promise<Embedder>): Promise<Finding> {
  const look = async () => {
    if (isFolder(data) && !(await exists(data))) return noIndex(data)
    const store = await createLanceStore(data)
    try {
      const corpus = await store.open()
      if (!corpus) return noIndex(data)
      assertSameFormat(corpus.format, indexFormat(await embedder))
      const { length } = await corpus.articles()
      return { state: 'good' as const, says: `${length} articles (revision ${corpus.revision})` }
    } finally {
      await store.close()
    }
  }
  return examine(
    'index',
    look,
    'BELEGT_DATA says where it is; make it anew: npm run ingest -- --rebuild FOLDER',
  )
}

function noIndex(data: string) {
  return {
    state: 'warning' as const,
    says: `there is none yet in ${data}`,
    advice: 'npm start makes it from the seeds folder; for other articles: npm run ingest -- FOLDER',
  }
}

function examinePage(): Promise<Finding> {
  const look = async () =>
    (await exists(join(PAGE, 'index.html')))
      ? { state: 'good' as const, says: 'is built' }
      : { state: 'off' as const, says: 'is not built yet; npm start builds it' }
  return examine('page', look, 'npm ci, then npm start')
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
