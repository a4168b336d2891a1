import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findUnits } from '../server/check.ts'
import type { Corpus, Embedder, Entailment, Reader } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { pairFeatures, type Unit } from '../server/verify/entailment.ts'
import { byAnyWording } from '../server/verify/judge.ts'
import { openEntailment, openReader } from '../server/wiring.node.ts'
import { type ComparedClaim, fitEntailment } from './calibration/check/fit.ts'
import { openCorpus } from './dataset/corpus.ts'
import { type ClaimToCheck, readNewsQa } from './dataset/news-qa.ts'
import { fingerprint } from './fingerprint.ts'

const USAGE =
  'usage: npm run calibrate-check -- --news FOLDER [--news FOLDER …] --reader FOLDER --unseen FILES.json [--index FOLDER]'
const OUTPUT = 'server/verify/entailment.json'

/**
 * Sets the weights by which a text is checked, from claims that people wrote on news articles: only on articles that
 * neither reader nor entailment model was trained on, whose files `--unseen` lists. Measured by cross-validation, an article at a time.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      news: { type: 'string', multiple: true },
      reader: { type: 'string' },
      unseen: { type: 'string' },
      /** An index of the articles that is there already. */
      index: { type: 'string' },
    },
  })
  const { news, index, reader: folder, unseen } = values
  if (!news || !folder || !unseen) throw new Error(USAGE)
  const [embedder, reader, entailment] = await Promise.all([
    createBuiltinEmbedder('models/embedder'),
    openReader(folder),
    openEntailment(),
  ])
  const usable = new Set<string>(JSON.parse(await readFile(unseen, 'utf8')))
  const claims = (await Promise.all(news.map(readNewsQa)))
    .flatMap((one) => one.claims)
    .filter(({ file }) => usable.has(file))
  const { corpus, close } = await openCorpus(news, index, embedder)
  try {
    const { model, measured } = fitEntailment(
      await compareAll(claims, corpus, { embedder, reader, entailment }),
    )
    const data = [...news.flatMap((one) => [join(one, 'qa.jsonl'), join(one, 'articles.jsonl')]), unseen]
    const provenance = {
      command: commandOf(values),
      data: await Promise.all(data.map(fingerprint)),
      embedder: embedder.id,
      analysis: corpus.format.analysis,
      reader: reader.id,
      entailment: entailment.id,
    }
    await writeFile(OUTPUT, `${JSON.stringify({ ...model, measured, provenance }, null, 2)}\n`)
    console.log(JSON.stringify({ ...model, measured }, null, 2))
  } finally {
    await close()
  }
}

async function compareAll(
  claims: readonly ClaimToCheck[],
  corpus: Corpus,
  parts: { embedder: Embedder; reader: Reader; entailment: Entailment },
): Promise<ComparedClaim[]> {
  const compared: ComparedClaim[] = []
  for (const { claim, label, file, evidence } of claims) {
    const { statement, units } = await findUnits(corpus, parts, claim)
    compared.push({
      label,
      file,
      worded: byAnyWording(statement, units)?.verdict,
      pairs: units.flatMap((unit) => {
        const features = pairFeatures(statement, unit)
        const isEvidence = evidence.some((span) => span.file === unit.article.file && sharesHalf(span, unit))
        return features ? [{ features, isEvidence }] : []
      }),
    })
    if (compared.length % 50 === 0) console.error(`${compared.length} of ${claims.length}`)
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
