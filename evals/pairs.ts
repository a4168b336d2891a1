import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import SURE from '../server/assistant/same.json' with { type: 'json' }
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { openEntailment } from '../server/wiring.node.ts'
import { fingerprint } from './fingerprint.ts'
import { measureLines } from './measure-lines.ts'
import { leastSupport } from './pairs/fit.ts'
import { type JudgedPair, judgePairs, measurePairs, PAIR_FILES, readPairs, SPLITS } from './pairs/score.ts'

const USAGE = `usage: node evals/pairs.ts [--split fit|choose|dev|test] [--rules] [--mistakes] [--fit]
  --rules      without the entailment model
  --mistakes   each pair of fit and dev that is judged otherwise
  --fit        first sets how sure the entailment model must be (server/assistant/same.json)`

const FITTED = join(import.meta.dirname, '../server/assistant/same.json')

/** Prints how often statements of two outlets are wrongly merged, wrongly kept apart, or rightly seen to conflict. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      split: { type: 'string' },
      rules: { type: 'boolean' },
      mistakes: { type: 'boolean' },
      fit: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const pairs = await readPairs()
  const [embedder, entailment] = await Promise.all([
    createBuiltinEmbedder('models/embedder'),
    values.rules ? undefined : openEntailment(),
  ])
  const models = { embedder, ...(entailment && { entailment }) }
  let least = SURE.support
  if (values.fit && entailment) {
    const seen = pairs.filter(({ split }) => split !== 'test')
    least = leastSupport(await judgePairs(seen, models, SURE.support))
    await writeFile(FITTED, `${JSON.stringify(await fitted(least, entailment.id), undefined, 2)}\n`)
    console.log(`support ${least}\n`)
  }
  for (const split of SPLITS) {
    const chosen = pairs.filter((pair) => pair.split === split)
    if (chosen.length === 0 || (values.split && values.split !== split)) continue
    const judged = await judgePairs(chosen, models, least)
    console.log([`${split}: ${chosen.length} pairs`, ...measureLines(measurePairs(judged)), ''].join('\n'))
    // the mistakes of choose and test stay unseen, so that no rule is written for them
    if (values.mistakes && (split === 'fit' || split === 'dev')) console.log(mistakes(judged))
  }
}

async function fitted(support: number, entailment: string) {
  const data = await Promise.all(PAIR_FILES.map(fingerprint))
  return { support, provenance: { command: 'npm run pairs -- --fit', data, entailment } }
}

function mistakes(judged: JudgedPair[]): string {
  return judged
    .filter(({ pair, relation }) => relation !== pair.label)
    .map(
      ({ pair, relation, cosine, support }) =>
        `${pair.label} taken for ${relation} (${pair.why}; ${cosine.toFixed(3)}, support ${support.toFixed(1)})\n  ${pair.a}\n  ${pair.b}`,
    )
    .join('\n')
}

await main()
