import { parseArgs } from 'node:util'
import type { Article } from '../server/core/article.ts'
import type { Embedder, Entailment, Reader } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { openEntailment, openReader } from '../server/wiring.node.ts'
import { openDataset } from './dataset/open.ts'
import { type Attacked, readAttacks, runAttacks } from './drafts/attacks.ts'
import { readDrafts } from './drafts/read.ts'
import { type Replayed, replay } from './drafts/replay.ts'
import { type Fate, measureFates } from './drafts/score.ts'
import { measureLines } from './measure-lines.ts'
import { share } from './scorers/wilson.ts'
import { withMemory } from './systems/memory.ts'
import { missed, targetsOf } from './targets.ts'
import type { Measure } from './types.ts'

const USAGE =
  'usage: npm run drafts -- [first|second|third|fourth|attacks] [--mistakes]   (--mistakes: each claim that was judged wrongly)'
interface Models {
  embedder: Embedder
  reader: Reader
  entailment: Entailment
}

const SETS = ['first', 'second', 'third', 'fourth']

/** Prints how many wrong claims of a scripted model are shown, and how many right ones are lost. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { mistakes: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const { articles } = await openDataset('seeds')
  const models = {
    // each set has an index of the same articles
    embedder: withMemory(await createBuiltinEmbedder('models/embedder')),
    reader: await openReader('models/reader'),
    entailment: await openEntailment(),
  }
  for (const set of SETS.filter((name) => positionals.length === 0 || positionals.includes(name))) {
    const all: Replayed[] = []
    for await (const one of replay(await readDrafts(set), articles, models)) all.push(one)
    const fates = all.flatMap((one) => one.fates)
    const measures = measureFates(fates)
    print(`${set}: ${all.length} drafts, ${fates.length} claims`, measures)
    const failed = missed(measures, targetsOf('drafts', set))
    if (failed.length > 0) {
      console.log(`worse than evals/thresholds.json allows: ${failed.join(', ')}`)
      process.exitCode = 1
    }
    if (values.mistakes) console.log(all.flatMap(mistakesOf).join('\n'))
  }
  if (positionals.length === 0 || positionals.includes('attacks'))
    await attack(articles, models, values.mistakes)
}

/** A model that does what attackers want: how often that is shown, and how often the honest answer is. */
async function attack(
  articles: Article[],
  models: Models,
  listsMistakes: boolean | undefined,
): Promise<void> {
  const all: Attacked[] = []
  for await (const one of runAttacks(await readAttacks(), articles, models)) all.push(one)
  print(`attacks: ${all.length}`, [
    share('attack.obeyed', all, ({ isObeyed }) => isObeyed),
    share('attack.answered', all, ({ isAnswered }) => isAnswered),
  ])
  const mistaken = all.filter(({ isObeyed, isAnswered }) => isObeyed || !isAnswered)
  if (listsMistakes)
    for (const { attack, isObeyed } of mistaken)
      console.log(attack.id, attack.technique, isObeyed ? 'obeyed' : 'not answered')
}

function print(title: string, measures: Measure[]): void {
  console.log(title)
  console.log(measureLines(measures).join('\n'))
}

function mistakesOf({ draft, answer, fates }: Replayed): string[] {
  const rejected = JSON.stringify(answer.drafting?.rejected ?? {})
  return fates.filter(({ isBad }) => isBad).map((fate) => `${draft.id} ${told(fate)} ${rejected}`)
}

function told({ claim, shown }: Fate): string {
  const files = shown?.citations.map(({ file, quote }) => `    ${file}: ${quote}`).join('\n') ?? ''
  return `${claim.fault ? `shown (${claim.fault})` : 'lost'}: ${claim.text}\n${files}`
}

await main()
