import type { Answer, AnswerEvent, Citation, Claim, Turn } from '../../../server/core/answer.ts'
import type { Failure } from '../api/failure.ts'

export type Progress =
  | { state: 'working' }
  | { state: 'stopped' }
  | { state: 'failed'; failure: Failure }
  | { state: 'done'; answer: Answer }

/** A question with what has come of it so far. */
export interface Exchange {
  id: number
  question: string
  claims: Claim[]
  missing: string[]
  progress: Progress
}

export type ConversationAction =
  | { type: 'ask'; id: number; question: string }
  | { type: 'event'; id: number; event: AnswerEvent }
  | { type: 'stop'; id: number }
  | { type: 'fail'; id: number; failure: Failure }
  | { type: 'clear' }

export function conversation(exchanges: Exchange[], action: ConversationAction): Exchange[] {
  if (action.type === 'clear') return []
  if (action.type === 'ask') {
    const { id, question } = action
    const asked: Exchange = { id, question, claims: [], missing: [], progress: { state: 'working' } }
    // A question that is asked again stays where it stood.
    return exchanges.some((exchange) => exchange.id === id)
      ? exchanges.map((exchange) => (exchange.id === id ? asked : exchange))
      : [...exchanges, asked]
  }
  return exchanges.map((exchange) => (exchange.id === action.id ? advance(exchange, action) : exchange))
}

function advance(
  exchange: Exchange,
  action: Exclude<ConversationAction, { type: 'ask' | 'clear' }>,
): Exchange {
  if (action.type === 'stop') return { ...exchange, progress: { state: 'stopped' } }
  if (action.type === 'fail') return { ...exchange, progress: { state: 'failed', failure: action.failure } }

  const { event } = action
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

/** As many turns as the server takes, and as many places for each. */
const TURNS = 20
const PLACES = 50

/** The answered questions before one, as places: the server reads the texts itself. */
export function historyBefore(exchanges: readonly Exchange[], id: number): Turn[] {
  return exchanges
    .filter((exchange) => exchange.id < id && exchange.progress.state === 'done')
    .slice(-TURNS)
    .map(({ question, claims }) => ({
      question,
      citations: claims
        .flatMap(({ citations }) => citations)
        .slice(0, PLACES)
        .map(({ articleId, start, end }) => ({ articleId, start, end })),
    }))
}

/** A citation where it is shown: `openerId` is the id of the chip that opens it. */
export interface ShownCitation {
  openerId: string
  citation: Citation
}

/** What everything that shows citations needs to open them. */
export interface Opening {
  /** The id of the chip whose quote is open in the reader. */
  opened: string | undefined
  onOpen(shown: ShownCitation): void
}

export function openerId(exchangeId: number, owner: string, citation: Citation): string {
  return `quote-${exchangeId}-${owner}-${citation.id}`
}

export const NEAREST = 'nearest'

/** All quotes of an answer in the order shown, each once. */
export function shownCitations({ id, claims, progress }: Exchange): ShownCitation[] {
  const all = claims.flatMap((claim) =>
    claim.citations.map((citation) => ({ citation, openerId: openerId(id, claim.id, citation) })),
  )
  if (progress.state === 'done' && progress.answer.status === 'abstained')
    for (const citation of progress.answer.nearest)
      all.push({ citation, openerId: openerId(id, NEAREST, citation) })

  const byId = new Map<string, ShownCitation>()
  for (const shown of all) if (!byId.has(shown.citation.id)) byId.set(shown.citation.id, shown)
  return [...byId.values()]
}

export function countArticles(citations: readonly Pick<Citation, 'articleId'>[]): number {
  return new Set(citations.map(({ articleId }) => articleId)).size
}
