import { beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../server/core/article.ts'
import type { Embedder } from '../server/core/ports.ts'
import { loadEmbedder } from '../test/seeds.ts'
import { toEvalArticles } from './dataset/articles.ts'
import { openDataset } from './dataset/open.ts'
import { askAll } from './run/ask-all.ts'
import { scoreCases } from './score.ts'
import { createBelegt } from './systems/belegt.ts'
import { withMemory } from './systems/memory.ts'
import type { EvalAnswer, EvalArticle, EvalCase, EvalQuestion, Measure } from './types.ts'

/** Enough questions of each kind for each figure to move, few enough for a test. */
const EVERY = 6

let articles: Article[]
let questions: EvalQuestion[]
let known: Map<string, EvalArticle>
let embedder: Embedder
let whole: EvalCase[]

beforeAll(async () => {
  const dataset = await openDataset('seeds')
  articles = dataset.articles
  questions = dataset.questions.filter(({ insert }, index) => !insert && index % EVERY === 0)
  known = await toEvalArticles(articles)
  embedder = withMemory(await loadEmbedder())
  whole = await casesOf(articles, embedder)
})

async function casesOf(indexed: Article[], by: Embedder): Promise<EvalCase[]> {
  const system = await createBelegt(indexed, by)
  try {
    return await askAll(system, questions)
  } finally {
    await system.close()
  }
}

/** All figures of the cases, by id. */
function figures(cases: EvalCase[]): Map<string, number> {
  return new Map(scoreCases(cases, known).map(({ id, value }: Measure) => [id, value]))
}

function changed(change: (answer: EvalAnswer) => EvalAnswer): EvalCase[] {
  return whole.map(({ question, answer }) => ({ question, answer: change(answer) }))
}

/** Which figures, but those of time, differ between two runs. */
function moved(one: Map<string, number>, other: Map<string, number>): string[] {
  return [...one.keys()].filter((id) => !id.startsWith('latency.') && !Object.is(one.get(id), other.get(id)))
}

describe('a Belegt that is broken on purpose shows in the figure that tells of it:', () => {
  it('nothing is broken, and the same questions give the same figures', async () => {
    expect(moved(figures(whole), figures(await casesOf(articles, embedder)))).toEqual([])
  })

  it('outlets are shuffled', async () => {
    const outlets = articles.map(({ outlet }) => outlet)
    const shuffled = articles.map((one, i) => ({ ...one, outlet: outlets.at(i - 1) as Article['outlet'] }))
    const broken = figures(await casesOf(shuffled, embedder))
    expect(figures(whole).get('citation.outlet')).toBe(1)
    expect(broken.get('citation.outlet')).toBeLessThan(0.5)
    expect(broken.get('citation.file')).toBe(1)
  })

  it('one word of each quote is altered', () => {
    const altered = changed((answer) => ({
      ...answer,
      claims: answer.claims.map((claim) => ({
        ...claim,
        citations: claim.citations.map((one) => ({ ...one, quote: one.quote.replace(/\p{L}{4,}/u, 'Wort') })),
      })),
    }))
    expect(figures(whole).get('citation.exact')).toBe(1)
    expect(figures(altered).get('citation.exact')).toBe(0)
  })

  it('the search by vectors is off', async () => {
    const [vector] = (await embedder.embed(['x'], 'passage')) as [Float32Array]
    const blind: Embedder = {
      ...embedder,
      embed: async (texts, as) => (as === 'query' ? texts.map(() => vector) : embedder.embed(texts, as)),
    }
    const broken = figures(await casesOf(articles, blind))
    for (const id of ['retrieval.r@1', 'retrieval.mrr@10', 'answer.hit@all']) {
      expect(broken.get(id)).toBeLessThan((figures(whole).get(id) as number) - 0.05)
    }
  })

  it('zones are ignored', async () => {
    const flat = articles.map((one): Article => {
      const zones = [{ zone: 'body' as const, start: 0, end: one.text.length, rule: 'none' }]
      return { ...one, zones }
    })
    const broken = figures(await casesOf(flat, embedder))
    expect(figures(whole).get('leak.answers')).toBe(0)
    expect(broken.get('leak.answers')).toBeGreaterThan(0.1)
  })

  it('it never declines', () => {
    const talking = changed((answer) =>
      answer.status === 'abstained' ? { ...answer, status: 'answered' } : answer,
    )
    const broken = figures(talking)
    expect(figures(whole).get('abstain.tpr')).toBeGreaterThan(0)
    expect(broken.get('abstain.tpr')).toBe(0)
    expect(broken.get('abstain.fpr')).toBe(0)
  })
})
