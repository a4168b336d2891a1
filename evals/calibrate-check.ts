import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { lookUp } from '../server/check.ts'
import type { Corpus, Embedder, Reader } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { createLanceStore } from '../server/store/lancedb.ts'
import { pairFeatures, type Unit } from '../server/verify/entailment.ts'
import { wordingOf } from '../server/verify/judge.ts'
import { openReader } from '../server/wiring.node.ts'
import { type ComparedClaim, fitEntailment, measureEntailment } from './check/fit.ts'
import { readNewsArticles } from './dataset/news-articles.ts'
import { type ClaimToCheck, readNewsQa } from './dataset/news-qa.ts'
import { fingerprint } from './fingerprint.ts'
import { openTemporaryIndex } from './systems/temporary-index.ts'

const USAGE =
  'usage: npm run calibrate-check -- --news FOLDER [--news FOLDER …] [--index FOLDER] [--reader FOLDER --unseen FILES.json]'
const OUTPUT = 'server/verify/entailment.json'

/**
 * Sets the weights by which the sentences of a text are checked, from claims that people wrote on news articles. Without
 * `--reader` those that are used without one; with it the others, from articles that the reader was not trained on.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      news: { type: 'string', multiple: true },
      /** An index of the articles that is there already. */
      index: { type: 'string' },
      reader: { type: 'string' },
      unseen: { type: 'string' },
    },
  })
  const { news, index, reader: readerFolder, unseen } = values
  if (!news || (readerFolder === undefined) !== (unseen === undefined)) throw new Error(USAGE)
  const embedder = await createBuiltinEmbedder('models/embedder')
  const reader = readerFolder === undefined ? undefined : await openReader(readerFolder)
  const usable =
    unseen === undefined ? undefined : new Set<string>(JSON.parse(await readFile(unseen, 'utf8')))
  const all = (await Promise.all(news.map(readNewsQa))).flatMap(({ claims }) => claims)
  const claims = all.filter(({ file }) => usable?.has(file) ?? true)
  const { corpus, close } = await openIndex(news, index, embedder)
  try {
    const compared = await compareAll(claims, corpus, embedder, reader)
    const isDev = new Set(claims.filter(({ split }) => split === 'dev').map(({ file }) => file))
    const { model, measured } = fitEntailment(compared.filter(({ file }) => isDev.has(file)))
    const test = measureEntailment(
      model,
      compared.filter(({ file }) => !isDev.has(file)),
    )
    const data = news.flatMap((folder) => [join(folder, 'qa.jsonl'), join(folder, 'articles.jsonl')])
    const provenance = {
      command: commandOf(values),
      data: await Promise.all([...data, ...(unseen ? [unseen] : [])].map(fingerprint)),
      embedder: embedder.id,
      ...(reader && { reader: reader.id }),
    }
    const key = reader ? 'read' : 'unread'
    const before = JSON.parse(await readFile(OUTPUT, 'utf8'))
    const result = { ...before, [key]: { ...model, measured: { dev: measured, test }, provenance } }
    await writeFile(OUTPUT, `${JSON.stringify(result, null, 2)}\n`)
    console.log(JSON.stringify(result[key], null, 2))
  } finally {
    await close()
  }
}

async function openIndex(news: string[], index: string | undefined, embedder: Embedder) {
  if (index === undefined) {
    const byFile = new Map(
      (await Promise.all(news.map(readNewsArticles))).flat().map(({ article }) => [article.file, article]),
    )
    const { store, close } = await openTemporaryIndex([...byFile.values()], embedder)
    return { corpus: (await store.open()) as Corpus, close }
  }
  const store = await createLanceStore(index)
  const corpus = await store.open()
  if (!corpus) throw new Error(`There is no index in ${index}.`)
  return { corpus, close: () => store.close() }
}

async function compareAll(
  claims: readonly ClaimToCheck[],
  corpus: Corpus,
  embedder: Embedder,
  reader: Reader | undefined,
): Promise<ComparedClaim[]> {
  const compared: ComparedClaim[] = []
  for (const { claim, label, file, evidence } of claims) {
    const { statement, units } = await lookUp(corpus, { embedder, ...(reader && { reader }) }, claim)
    const shown = units.map((unit) => wordingOf(statement, unit))
    compared.push({
      label,
      file,
      worded: shown.includes('supports')
        ? 'supported'
        : shown.includes('contradicts')
          ? 'contradicted'
          : undefined,
      pairs: units.map((unit) => ({
        features: pairFeatures(statement, unit),
        isEvidence: evidence.some((span) => span.file === unit.article.file && sharesHalf(span, unit)),
      })),
    })
    if (compared.length % 100 === 0) console.error(`${compared.length} of ${claims.length}`)
  }
  return compared
}

function sharesHalf(one: { start: number; end: number }, other: Unit): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > Math.min(one.end - one.start, other.end - other.start) / 2
}

function commandOf(values: Record<string, string | string[] | undefined>): string {
  const flags = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `--${name} ${basename(one)}`),
  )
  return `npm run calibrate-check -- ${flags.join(' ')}`
}

await main()
