import { agreements, type FindBacking } from '../answer/agreement.ts'
import { answerSpanOfEach } from '../answer/answer-spans.ts'
import { answeringFigure } from '../answer/asked-figures.ts'
import { levelled } from '../answer/choose.ts'
import { decide } from '../answer/decide.ts'
import { namedWithBest } from '../answer/named.ts'
import { namingArticles, onTopic } from '../answer/on-topic.ts'
import { expectedFigure } from '../answer/question.ts'
import type { Candidate } from '../answer/rank.ts'
import { draftsOfGroups, shownAmong } from '../answer/select.ts'
import { declineIn, verified } from '../assistant/extract.ts'
import { lookUpIn, type Search } from '../assistant/look-up.ts'
import { type Declined, fromWhomAsked, type Plan } from '../assistant/plan.ts'
import { createIsSame } from '../assistant/same.ts'
import type { Claim } from '../core/answer.ts'
import type { ArticleSummary } from '../core/article.ts'
import { cosine } from '../core/vector.ts'
import type { Quantity } from '../text/quantities.ts'

/** Sentences less alike than this are not compared, … */
const ALIKE = 0.82
/** … and of one article only so many. */
const MAX_ALIKE = 3
const MAX_STATEMENTS = 12

/**
 * One part of a question, put to each article by itself: the statements that answer it, each with the quote of every
 * article that makes it.
 */
export async function comparePart(
  search: Search,
  plan: Plan,
  about: string,
  articles: readonly ArticleSummary[],
): Promise<{ claims: Claim[] } | { declined: Declined }> {
  const byArticle = await Promise.all(articles.map(({ id }) => lookUpIn(search, about, plan.filter, [id])))
  const found = byArticle.flat().sort((a, b) => b.score - a.score)
  const candidates = fromWhomAsked(plan, found)
  if (decide(about, candidates).band !== 'answer') return declineIn(search, plan, candidates)
  const figure = expectedFigure(about)
  const may = new Set(candidates)
  const speaking = byArticle
    .map((own) => own.filter((one) => may.has(one)))
    .filter((own) => decide(about, own).band !== 'silent')
  const chosen = chosenAmong(speaking, about).slice(0, MAX_STATEMENTS)
  const groups = await agreements(chosen, byArticle, createFind(search, figure), figure)
  const claims = await verified(
    search.corpus,
    draftsOfGroups(groups, about, answerSpanOfEach(about)),
    plan.zones,
  )
  return claims.length > 0 ? { claims } : declineIn(search, plan, candidates)
}

/** The sentences that answer, of each article about as many; a figure of the kind asked for tells by itself what it is about. */
function chosenAmong(byArticle: readonly Candidate[][], about: string): Candidate[] {
  const naming = namingArticles(byArticle)
  const candidates = naming.flat().sort((a, b) => b.score - a.score)
  const [best] = candidates
  if (!best || !answeringFigure(about, best)) return shownAmong(levelled(onTopic(byArticle)), about)
  const shown = new Set(shownAmong(namedWithBest(candidates, about), about))
  return shownAmong(levelled(naming.map((own) => own.filter((one) => shown.has(one)))), about)
}

function createFind(search: Search, figure: Quantity['kind'] | undefined): FindBacking {
  const isSame = createIsSame(search, figure, Number.POSITIVE_INFINITY)
  return async (head, own) => {
    for (const candidate of alikeTo(head, own)) {
      if (await isSame(head, candidate)) return candidate
    }
    return undefined
  }
}

function alikeTo({ vector }: Candidate, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, near: cosine(vector, candidate.vector) }))
    .filter(({ near }) => near >= ALIKE)
    .sort((a, b) => b.near - a.near)
    .slice(0, MAX_ALIKE)
    .map(({ candidate }) => candidate)
}
