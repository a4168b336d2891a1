import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { decide } from '../server/answer/decide.ts'
import { formOf } from '../server/answer/form.ts'
import { presupposedBy } from '../server/answer/presupposed.ts'
import { lookUp } from '../server/assistant/look-up.ts'
import { COMPARED, isReadFor, readAgainst } from '../server/assistant/told-instead.ts'
import { EVIDENCE_ZONES } from '../server/core/article.ts'
import type { Corpus, Embedder, Entailment, Reader } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { createAsk } from '../server/retrieve/asked.ts'
import { toldOtherwise } from '../server/verify/presupposition.ts'
import { openEntailment, openReader } from '../server/wiring.node.ts'
import { aligned } from './aligned.ts'
import { openCorpus } from './dataset/corpus.ts'
import { readLines } from './dataset/jsonl.ts'
import { splitOf } from './dataset/split.ts'
import { fingerprint } from './fingerprint.ts'

const USAGE =
  'usage: npm run calibrate-premises -- --news FOLDER --unseen FILES.json [--index FOLDER]\n' +
  'Sets how sure the entailment model must be that a question takes for granted what an article tells otherwise.'
const OUTPUT = 'server/assistant/presumed.json'
const PREMISES = ['premises', 'premises-second'].map((name) =>
  join(import.meta.dirname, 'datasets', `${name}.jsonl`),
)
/** At most this share of the questions of others may be declined since the model says so. */
const LOST = 0.005

const row = z.object({ kind: z.string(), q: z.string(), article: z.string() })
type Row = z.infer<typeof row>

interface Parts {
  embedder: Embedder
  reader: Reader
  entailment: Entailment
}

interface Read {
  set: string
  isFalse: boolean
  split: 'dev' | 'test'
  byRules: boolean
  /** What the model says, which is not asked where rules find it borne out. */
  against: number
}

/** Asks questions that take something for granted, false or true, and such as articles answer, and sets the threshold on `dev`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { news: { type: 'string' }, unseen: { type: 'string' }, index: { type: 'string' } },
  })
  const { news, unseen, index } = values
  if (!news || !unseen) throw new Error(USAGE)
  const [embedder, reader, entailment] = await Promise.all([
    createBuiltinEmbedder('models/embedder'),
    openReader('models/reader'),
    openEntailment(),
  ])
  const usable = new Set<string>(JSON.parse(await readFile(unseen, 'utf8')))
  const questions = join(news, 'qa.jsonl')
  const { corpus, close } = await openCorpus([news], index, embedder)
  try {
    const read: Read[] = []
    for (const path of [...PREMISES, questions]) {
      const rows = (await readLines(path, row)).map(({ value }) => value)
      const asked =
        path === questions ? rows.filter((one) => one.kind === 'answerable' && usable.has(one.article)) : rows
      for (const one of asked) {
        const found = await readOne(one, basename(path, '.jsonl'), corpus, { embedder, reader, entailment })
        if (found) read.push(found)
      }
    }
    const against = leastAgainst(read)
    const provenance = {
      command: `npm run calibrate-premises -- --news ${basename(news)} --unseen ${basename(unseen)}`,
      data: await Promise.all([questions, join(news, 'articles.jsonl'), unseen].map(fingerprint)),
      entailment: entailment.id,
    }
    await writeFile(OUTPUT, `${JSON.stringify({ against, provenance }, undefined, 2)}\n`)
    console.log(`against ${against}\n${aligned(table(read, against), 1).join('\n')}`)
  } finally {
    await close()
  }
}

/** Undefined where the question is declined anyway, or takes nothing for granted. */
async function readOne(
  { kind, q, article }: Row,
  set: string,
  corpus: Corpus,
  { embedder, reader, entailment }: Parts,
): Promise<Read | undefined> {
  const premise = presupposedBy(q)
  if (!premise) return undefined
  const search = { corpus, embedder, reader, ask: createAsk({ corpus, embedder }) }
  const candidates = await lookUp(search, q, { zones: EVIDENCE_ZONES })
  if (decide(q, candidates).band !== 'answer') return undefined
  const form = formOf(q)
  const byRules = toldOtherwise(premise, candidates.slice(0, COMPARED))
  const isRead = byRules === undefined && form.kind !== 'not-a-question' && isReadFor(form)
  const read = isRead ? await readAgainst(entailment, q, candidates) : undefined
  return {
    set,
    isFalse: kind !== 'answerable',
    split: splitOf(article),
    byRules: byRules !== undefined && byRules !== 'borne-out',
    against: read?.against ?? Number.NEGATIVE_INFINITY,
  }
}

/** Set on questions on articles that no model was trained on, none of which takes for granted what is not so: both splits, as few show it. */
function leastAgainst(read: readonly Read[]): number {
  const sorted = read
    .filter(({ set }) => set === 'qa')
    .map(({ against }) => against)
    .sort((a, b) => b - a)
  const least = sorted[Math.floor(sorted.length * LOST)]
  if (least === undefined) throw new Error('There is no question to set the threshold on.')
  return Math.ceil(least * 100) / 100
}

function table(read: readonly Read[], least: number): string[][] {
  const groups = Map.groupBy(
    read,
    ({ set, isFalse, split }) => `${set} ${split}, ${isFalse ? 'false' : 'true'}`,
  )
  const share = (rows: readonly Read[], is: (one: Read) => boolean) =>
    `${rows.filter(is).length} of ${rows.length}`
  return [
    ['questions', 'told otherwise by rules', 'by the model', 'by either'],
    ...[...groups].map(([name, rows]) => [
      name,
      share(rows, ({ byRules }) => byRules),
      share(rows, ({ against }) => against > least),
      share(rows, ({ byRules, against }) => byRules || against > least),
    ]),
  ]
}

await main()
