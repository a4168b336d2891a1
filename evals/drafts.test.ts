import { expect, it } from 'vitest'
import { openEntailment } from '../server/wiring.node.ts'
import { loadEmbedder } from '../test/seeds.ts'
import { openDataset } from './dataset/open.ts'
import { readDrafts } from './drafts/read.ts'
import { replay } from './drafts/replay.ts'
import { type Fate, measureFates } from './drafts/score.ts'
import { missed, targetsOf } from './targets.ts'

it('of what a model writes, no more that is wrong is shown and no more that is right is lost than thresholds.json allows', async () => {
  const { articles } = await openDataset('seeds')
  const models = { embedder: await loadEmbedder(), entailment: await openEntailment() }
  for (const set of ['first', 'second', 'third']) {
    const own: Fate[] = []
    for await (const one of replay(await readDrafts(set), articles, models)) own.push(...one.fates)
    const targets = targetsOf('drafts', set)
    expect(Object.keys(targets)).toEqual(['draft.badShown', 'draft.rightLost'])
    expect({ set, measures: measureFates(own), missed: missed(measureFates(own), targets) }).toMatchObject({
      missed: [],
    })
  }
}, 300_000)
