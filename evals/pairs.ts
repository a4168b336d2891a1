import { parseArgs } from 'node:util'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { aligned } from './aligned.ts'
import { countText, intervalText, valueText } from './figures.ts'
import { type JudgedPair, judgePairs, measurePairs, readPairs } from './pairs-score.ts'

const USAGE =
  'usage: node evals/pairs.ts [--split dev|test] [--mistakes]   (--mistakes: each pair of dev judged otherwise)'

/** Prints how often statements of two outlets are wrongly merged, wrongly kept apart, or rightly seen to conflict. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { split: { type: 'string' }, mistakes: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const pairs = await readPairs()
  const embedder = await createBuiltinEmbedder('models/embedder')
  for (const split of ['dev', 'test'] as const) {
    const chosen = pairs.filter((pair) => pair.split === split)
    if (chosen.length === 0 || (values.split && values.split !== split)) continue
    const judged = await judgePairs(chosen, embedder)
    const rows = measurePairs(judged).map((one) => [
      one.id,
      valueText(one.id, one.value),
      intervalText(one),
      countText(one),
    ])
    console.log(
      [
        `${split}: ${chosen.length} pairs`,
        ...aligned([['measure', 'value', '95 % interval', 'of'], ...rows], 4),
        '',
      ].join('\n'),
    )
    // the mistakes of test stay unseen, so that nothing is tuned on them
    if (values.mistakes && split === 'dev') console.log(mistakes(judged))
  }
}

function mistakes(judged: JudgedPair[]): string {
  return judged
    .filter(({ pair, relation }) => relation !== pair.label)
    .map(
      ({ pair, relation, cosine }) =>
        `${pair.label} taken for ${relation} (${pair.why}; ${cosine.toFixed(3)})\n  ${pair.a}\n  ${pair.b}`,
    )
    .join('\n')
}

await main()
