import { decide } from '../answer/decide.ts'
import type { Candidate } from '../answer/rank.ts'
import { summarised } from '../answer/summary.ts'
import type { Draft } from '../core/draft.ts'
import type { PassageFilter } from '../core/ports.ts'
import { lookUp, type Search } from './look-up.ts'
import { articlesWithin } from './plan.ts'

/** Articles that a summary of all shows. */
const MAX_ARTICLES = 6
/** More passages than an article has. */
const ALL_PASSAGES = 500

/** What the one article that is meant is about; of several that are, how each begins. */
export async function summariesOf(
  search: Search,
  about: string | undefined,
  filter: PassageFilter,
): Promise<{ drafts: Draft[]; candidates: Candidate[] }> {
  const { corpus } = search
  const all = articlesWithin(filter, await corpus.articles())
  const candidates = about === undefined || all.length === 1 ? [] : await lookUp(search, about, filter)
  const isMeant = about !== undefined && decide(about, candidates).band !== 'silent'
  const best = isMeant ? candidates[0]?.article.id : undefined
  const meant = best === undefined ? all.slice(0, MAX_ARTICLES) : [{ id: best }]
  const drafts: Draft[] = []
  for (const { id } of meant) {
    const own = await summaryOf(search, id, filter)
    drafts.push(...(meant.length === 1 ? own : own.slice(0, 1)))
  }
  return { drafts, candidates }
}

async function summaryOf({ corpus, embedder }: Search, id: string, filter: PassageFilter): Promise<Draft[]> {
  const article = (await corpus.articlesById([id])).get(id)
  if (!article) return []
  const [vector] = (await embedder.embed([article.title], 'query')) as [Float32Array]
  const passages = await corpus.nearest(vector, { ...filter, articleIds: [id] }, ALL_PASSAGES)
  return summarised(article, await corpus.sentences(passages.map(({ passageId }) => passageId)))
}
