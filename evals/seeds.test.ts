import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadEmbedder, loadEntailment, loadReader } from '../test/seeds.ts'
import { toEvalArticles } from './dataset/articles.ts'
import { openDataset } from './dataset/open.ts'
import { measureSystem } from './run/measure-system.ts'
import { createBelegt } from './systems/belegt.ts'
import { missed, targetsOf } from './targets.ts'

it('answers to all questions on the seeds are as good as thresholds.json demands, on either split', async () => {
  const out = await mkdtemp(join(tmpdir(), 'belegt-evals-'))
  onTestFinished(() => rm(out, { recursive: true }))
  const dataset = await openDataset('seeds')
  const articles = await toEvalArticles(dataset.articles)
  const system = await createBelegt(dataset.articles, await loadEmbedder(), {
    reader: await loadReader(),
    entailment: await loadEntailment(),
  })
  const runs = await measureSystem(system, dataset, articles, { out })
  for (const { dataset: of, measures } of runs) {
    const targets = targetsOf(of.name, of.split)
    expect(Object.keys(targets).length).toBeGreaterThan(10)
    expect({ split: of.split, missed: missed(measures, targets) }).toEqual({ split: of.split, missed: [] })
  }
  expect(runs.map(({ cases }) => cases.length).reduce((sum, count) => sum + count)).toBe(
    dataset.questions.length,
  )
  expect(await readdir(join(out, 'results'))).toEqual([])
}, 600_000)
