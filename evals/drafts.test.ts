import { beforeAll, expect, it } from 'vitest'
import type { Article } from '../server/core/article.ts'
import type { Embedder, Entailment } from '../server/core/ports.ts'
import { loadEmbedder, loadEntailment } from '../test/seeds.ts'
import { openDataset } from './dataset/open.ts'
import { readDrafts } from './drafts/read.ts'
import { replay } from './drafts/replay.ts'
import { type Fate, measureFates } from './drafts/score.ts'
import { withMemory } from './systems/memory.ts'
import { missed, targetsOf } from './targets.ts'

let articles: Article[]
let models: { embedder: Embedder; entailment: Entailment }
beforeAll(async () => {
  ;({ articles } = await openDataset('seeds'))
  models = { embedder: withMemory(await loadEmbedder()), entailment: await loadEntailment() }
})

// third and fourth take two minutes more: npm run drafts
it.each(['first', 'second'])(
  'of what a model writes, no more that is wrong is shown and no more that is right is lost than thresholds.json allows: %s',
  async (set) => {
    const fates: Fate[] = []
    for await (const one of replay(await readDrafts(set), articles, models)) fates.push(...one.fates)
    const targets = targetsOf('drafts', set)
    expect(Object.keys(targets)).toEqual(['draft.badShown', 'draft.rightLost'])
    expect({ measures: measureFates(fates), missed: missed(measureFates(fates), targets) }).toMatchObject({
      missed: [],
    })
  },
  300_000,
)
