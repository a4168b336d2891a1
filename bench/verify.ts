import { join } from 'node:path'
import { openDataset } from '../evals/dataset/open.ts'
import { readDrafts, type ScriptedClaim } from '../evals/drafts/read.ts'
import { percentile } from '../evals/statistics.ts'
import type { Article } from '../server/core/article.ts'
import type { WrittenDraft } from '../server/core/draft.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { detectLanguage } from '../server/text/language.ts'
import { createLikeness } from '../server/verify/likeness.ts'
import { verifyWritten, type WrittenContext } from '../server/verify/written.ts'
import { openEntailment } from '../server/wiring.node.ts'
import { PROJECT } from '../test/folders.ts'

const SETS = ['first', 'second']

/**
 * `npm run bench -- verify`: how long a claim of a model waits to be shown after its last word, over the right claims of
 * the scripted drafts; apart for the models behind `likeness` and for all else.
 */
export async function benchVerify(): Promise<void> {
  const { articles } = await openDataset('seeds')
  const embedder = await createBuiltinEmbedder(join(PROJECT, 'models/embedder'))
  const likeness = createLikeness({ embedder, entailment: await openEntailment() })
  const drafts = (await Promise.all(SETS.map(readDrafts)))
    .flat()
    .flatMap(({ claims }) => claims.filter(({ fault }) => fault === undefined))
    .map(asWritten)
  const whole: number[] = []
  const models: number[] = []
  for (const draft of drafts) {
    let waited = 0
    const context: WrittenContext = {
      sources: sourcesOf(articles),
      zones: ['headline', 'body'],
      outlets: articles.flatMap(({ outlet }) => outlet.name ?? []),
      async likeness(...asked) {
        const begin = performance.now()
        const found = await likeness(...asked)
        waited = performance.now() - begin
        return found
      },
    }
    const begin = performance.now()
    await verifyWritten(draft, context)
    whole.push(performance.now() - begin)
    models.push(waited)
  }
  const rules = whole.map((time, index) => time - (models[index] as number))
  console.log(`${drafts.length} right claims, from the last word to the verdict`)
  for (const [name, times] of Object.entries({ 'in all': whole, models, rules }))
    console.log(
      `  ${name}: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
    )
}

/** Whole articles as passages: looking for a quote takes longer than in what retrieval finds, not shorter. */
function sourcesOf(articles: readonly Article[]): WrittenContext['sources'] {
  return new Map(articles.map((article) => [article.file, { article, start: 0, end: article.text.length }]))
}

function asWritten({ text, evidence, speaker }: ScriptedClaim): WrittenDraft {
  return {
    text,
    language: detectLanguage(text),
    evidence: evidence.map((one) => ({
      passage: 'file' in one ? one.file : one.passage,
      quote: one.quote,
    })),
    ...(speaker && { speaker }),
  }
}
