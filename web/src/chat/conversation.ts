import type { Answer, AnswerEvent, ArticleScope, Citation, Claim, Turn } from '../../../server/core/answer.ts'
import { MAX_PLACES, MAX_TURNS } from '../../../server/core/limits.ts'
import type { Failure } from '../api/failure.ts'

export type Progress =
  | { state: 'working' }
  | { state: 'stopped' }
  | { state: 'failed'; failure: Failure }
  | { state: 'done'; answer: Answer }

/** A question with what has come of it so far. */
export interface Exchange {
  id: string
  /** Milliseconds since 1970: questions of two tabs fall into one order. */
  askedAt: number
  question: string
  /** To which articles it is limited. */
  scope?: ArticleScope
  claims: Claim[]
  missing: string[]
  progress: Progress
}

export function asked(id: string, question: string, askedAt: number, scope?: ArticleScope): Exchange {
  const unanswered = { claims: [], missing: [], progress: { state: 'working' as const } }
  return { id, askedAt, question, ...(scope && { scope }), ...unanswered }
}

/** What a question has come to with the next event. A claim that comes again replaces itself in its place. */
export function advance(exchange: Exchange, event: AnswerEvent): Exchange {
  if (event.type === 'claim') return { ...exchange, claims: upsert(exchange.claims, event.claim) }
  if (event.type === 'missing') return { ...exchange, missing: [...exchange.missing, event.missing] }
  const { answer } = event
  return {
    ...exchange,
    claims: answer.status === 'abstained' ? [] : answer.claims,
    missing: answer.status === 'partial' ? answer.missing : [],
    progress: { state: 'done', answer },
  }
}

function upsert(claims: Claim[], claim: Claim): Claim[] {
  const known = claims.some(({ id }) => id === claim.id)
  return known ? claims.map((old) => (old.id === claim.id ? claim : old)) : [...claims, claim]
}

/** Answered questions as the server wants them with the next one: as places, it reads the texts itself. */
export function historyOf(before: readonly Exchange[]): Turn[] {
  return before
    .filter(({ progress }) => progress.state === 'done')
    .slice(-MAX_TURNS)
    .map(({ question, claims }) => ({
      question,
      citations: claims
        .flatMap(({ citations }) => citations)
        .slice(0, MAX_PLACES)
        .map(({ articleId, start, end }) => ({ articleId, start, end })),
    }))
}

export function countArticles(citations: readonly Pick<Citation, 'articleId'>[]): number {
  return new Set(citations.map(({ articleId }) => articleId)).size
}
