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
  const sets = { first: await readDrafts('first'), second: await readDrafts('second') }
  const fates: Fate[] = []
  for await (const one of replay(Object.values(sets).flat(), articles, models)) fates.push(...one.fates)
  const end = sets.first.flatMap(({ claims }) => claims).length
  const measured = { first: fates.slice(0, end), second: fates.slice(end) }
  for (const [set, own] of Object.entries(measured)) {
    const targets = targetsOf('drafts', set)
    expect(Object.keys(targets)).toEqual(['draft.badShown', 'draft.rightLost'])
    expect({ set, measures: measureFates(own), missed: missed(measureFates(own), targets) }).toMatchObject({
      missed: [],
    })
  }
}, 300_000)
