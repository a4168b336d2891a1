import { describe, expect, it } from 'vitest'
import type { Answer } from '../core/answer.ts'
import { claimOf } from '../routes/listening.fixture.ts'
import { answerLines } from './answer.ts'

const claim = claimOf('a', 'Die Fähre fährt.')
const cited = {
  ...claim,
  support: 'checked',
  citations: claim.citations.map((one) => ({ ...one, attribution: { kind: 'outlet' } })),
}

function linesOf(answer: object): string {
  const base = { status: 'answered', language: 'de', lead: 'Lead.', claims: [cited], model: null }
  return answerLines({ ...base, ...answer } as unknown as Answer).join('\n')
}

describe('whoever asks on the command line', () => {
  it('reads nothing about a model where none was asked', () => {
    expect(linesOf({ mode: 'extractive' })).toMatch(/Die Fähre fährt\.$/)
  })

  it('reads first to what the answer was limited', () => {
    const scope = { outlets: ['Abendblatt', 'Morgenpost'], from: '2025-02', size: 12 }
    expect(linesOf({ mode: 'extractive', scope })).toMatch(
      /^Nur in: Abendblatt, Morgenpost, ab 2025-02 \(12 Artikel\)\n\nLead\./,
    )
  })

  it('reads which model wrote the answer, and how much of it was rejected for what', () => {
    const rejected = { 'not-supported': 1, 'figure-not-in-quote': 2 }
    const answer = { mode: 'generative', model: 'schreiber-7b', drafting: { drafts: 5, rejected } }
    expect(linesOf(answer)).toMatch(
      /\n\nGeschrieben von schreiber-7b, jede Aussage an ihren Zitaten geprüft\.\nNicht gezeigt: 3 von 5 \(figure-not-in-quote 2, not-supported 1\)\.$/,
    )
    const clean = { ...answer, language: 'en', drafting: { drafts: 5, rejected: {} } }
    expect(linesOf(clean)).toMatch(/\n\nWritten by schreiber-7b, each claim checked against its quotes\.$/)
    const quoting = { ...clean, claims: [cited, { ...cited, support: 'verbatim' }] }
    expect(linesOf(quoting)).toMatch(/against its quotes\.\nIn the articles’ own words: 1\.$/)
  })

  it('reads when the articles’ own sentences stand in for a model, and why', () => {
    const unsupported = { drafts: 2, rejected: { 'not-supported': 2 } }
    expect(linesOf({ mode: 'extractive', drafting: unsupported })).toMatch(
      /\n\nStatt des Sprachmodells sprechen die Sätze der Artikel selbst\.\nNicht gezeigt: 2 von 2 \(not-supported 2\)\.$/,
    )
    const failed = { drafts: 0, rejected: {}, failure: 'model-busy' }
    expect(linesOf({ mode: 'extractive', drafting: failed })).toMatch(
      /\n\nDas Sprachmodell hat versagt \(model-busy\)\.\nStatt des Sprachmodells .*\.$/,
    )
  })

  it('reads what the articles tell instead of what the question takes for granted', () => {
    const declined = { status: 'abstained', reason: 'told-otherwise', nearest: cited.citations }
    expect(linesOf({ ...declined, mode: 'extractive' })).toMatch(
      /^Die Frage setzt etwas voraus, das die Artikel anders sagen\.\n\nDas steht in den Artikeln:\n {2}Die Fähre fährt\./,
    )
  })

  it('reads of an abstention only what the model wrote in vain', () => {
    const drafting = { drafts: 1, rejected: { 'quote-not-found': 1 } }
    const abstained = { status: 'abstained', reason: 'not-in-articles', nearest: [], mode: 'extractive' }
    expect(linesOf({ ...abstained, drafting })).toBe(
      'Das steht nicht in den Artikeln.\n\nNicht gezeigt: 1 von 1 (quote-not-found 1).',
    )
    expect(linesOf({ ...abstained, drafting: { drafts: 0, rejected: {} } })).toBe(
      'Das steht nicht in den Artikeln.',
    )
  })
})
