import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { connect } from '@lancedb/lancedb'
import { ingest } from '../ingest/ingest.ts'
import { locate } from '../ingest/locate/locate.ts'
import type { Corpus } from '../server/core/ports.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import type { TableName } from '../server/store/schema.ts'
import { madeUpFiles } from './articles.ts'
import { createHashEmbedder } from './embedder.ts'
import { addFiles, makeFolder, removeFolder } from './folders.ts'

const here = (file: string) => JSON.stringify(join(import.meta.dirname, file))

const INGEST = `
  const { locate } = await import(${here('../ingest/locate/locate.ts')})
  const { ingest } = await import(${here('../ingest/ingest.ts')})
  const { createLanceStore } = await import(${here('../server/store/lancedb.ts')})
  const { createHashEmbedder } = await import(${here('embedder.ts')})
  const store = await createLanceStore(process.argv[1])
  const located = await locate([process.argv[2]])
  console.log('begins')
  await ingest({ store, embedder: createHashEmbedder(), located, prune: true })
  console.log('ends')
  await store.close()
`

/**
 * When to kill: right after a table has got its `version`th new version of the run, between two steps of a write, or
 * after a share of the time that a run takes.
 */
export type Moment = { table: TableName | 'revisions'; version: number } | number

export interface CrashResult {
  /** Kills that came before the ingest was complete. */
  inTheMiddle: number
  revisions: number
}

/**
 * Kills ingests of this number of articles (an even one) at these moments. After each kill every article of the current revision must be whole;
 * in the end, after a run that is left alone, the index must equal one that was made in a single run, row by row.
 *
 * @throws Error that says what was not whole, or differs
 */
export async function crash(moments: Moment[], articles: number): Promise<CrashResult> {
  const half = articles / 2
  const texts = await makeFolder(madeUpFiles(half))
  const data = await makeFolder()
  const clean = await makeFolder()
  const store = await createLanceStore(data)
  const result: CrashResult = { inTheMiddle: 0, revisions: 0 }
  try {
    const usual = await timeOf(() => runIngest(data, texts).ended)
    await addFiles(texts, madeUpFiles(half, half))
    for (const [kill, moment] of moments.entries()) {
      // something new each time, so that there is work to be killed
      await addFiles(texts, { '00007.txt': `${kill}. Fassung\n\nDie Feuerwehr kam zum ${kill}. Mal.` })
      const run = runIngest(data, texts)
      await run.begun
      await Promise.race([
        typeof moment === 'number' ? wait(moment * usual) : versionOf(data, moment, run.ended),
        run.ended,
      ])
      if (run.kill()) result.inTheMiddle++
      await run.ended
      await assertWhole((await store.open()) as Corpus)
    }
    await runIngest(data, texts).ended
    result.revisions = (await store.open())?.revision ?? 0
    const cleanStore = await createLanceStore(clean)
    await ingest({ store: cleanStore, embedder: createHashEmbedder(), located: await locate([texts]) })
    await assertSameRows(data, clean)
    return result
  } finally {
    await Promise.all([texts, data, clean].map(removeFolder))
  }
}

function runIngest(data: string, texts: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', INGEST, data, texts], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    begun: once(child.stdout, 'data'),
    ended: once(child, 'exit'),
    /** Whether there was still something to kill. */
    kill: () => child.exitCode === null && child.kill('SIGKILL'),
  }
}

/** Waits for the version without a pause: the next step follows within milliseconds. */
async function versionOf(
  data: string,
  { table, version }: Exclude<Moment, number>,
  ended: Promise<unknown>,
): Promise<void> {
  let goesOn = true
  void ended.then(() => {
    goesOn = false
  })
  const before = versionsIn(data, table)
  while (goesOn && versionsIn(data, table) < before + version) await setImmediate()
}

function versionsIn(data: string, table: string): number {
  const folder = join(data, table === 'revisions' ? `${table}.lance` : `${table}_1.lance`, '_versions')
  return readdirSync(folder).length
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Every article has all its passages and sentences and is found; nothing is there without its article. */
async function assertWhole(corpus: Corpus): Promise<void> {
  const articles = await corpus.articles()
  const { total } = await corpus.documentFrequencies([])
  const hits = await corpus.nearest(
    new Float32Array(384).fill(1 / Math.sqrt(384)),
    { zones: ['headline', 'body'] },
    10_000,
  )
  const found = Map.groupBy(hits, ({ articleId }) => articleId)
  if (hits.length !== total) throw new Error(`${total} passages are counted, ${hits.length} are there`)
  if (found.size !== articles.length)
    throw new Error(`${articles.length} articles, passages of ${found.size}`)
  const texts = await corpus.articlesById(articles.map(({ id }) => id))
  const sentences = Map.groupBy(
    await corpus.sentences(hits.map(({ passageId }) => passageId)),
    ({ passageId }) => passageId,
  )
  for (const { passageId, articleId, start, end } of hits) {
    const length = texts.get(articleId)?.text.length ?? 0
    const own = sentences.get(passageId) ?? []
    if (end > length) throw new Error(`passage ${start}–${end} of an article of ${length} characters`)
    if (own[0]?.start !== start || own.at(-1)?.end !== end)
      throw new Error(`sentences of ${passageId} are missing`)
  }
  const byWords = await corpus.matching(['feuerwehr'], { zones: ['headline', 'body'] }, 10_000)
  if (!byWords.every(({ articleId }) => texts.has(articleId))) throw new Error('words lead to no article')
}

async function assertSameRows(one: string, other: string): Promise<void> {
  for (const name of ['articles', 'passages', 'sentences', 'vocabulary', 'copies']) {
    const [left, right] = await Promise.all([one, other].map((folder) => rowsOf(folder, name)))
    if (JSON.stringify(left) !== JSON.stringify(right)) throw new Error(`The tables ${name} differ.`)
  }
}

async function rowsOf(folder: string, name: string): Promise<string[]> {
  const database = await connect(folder)
  const table = (await database.tableNames()).find((table) => table.startsWith(`${name}_`)) as string
  const rows = await (await database.openTable(table)).query().toArray()
  return rows.map((row) => JSON.stringify({ ...row, vector: row.vector && [...row.vector] })).sort()
}
