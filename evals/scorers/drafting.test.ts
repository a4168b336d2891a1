import { expect, it } from 'vitest'
import type { EvalAnswer, EvalCase, EvalDrafting } from '../types.ts'
import { draftingMeasures } from './drafting.ts'

function written(support: ('verbatim' | 'checked' | 'judged')[], drafting?: EvalDrafting): EvalCase {
  const claims = support.map((kind) => ({ text: '', citations: [], support: kind }))
  return { answer: { claims, ...(drafting && { drafting }) } as Partial<EvalAnswer> } as EvalCase
}

it('rejections count by draft, support by written claim: what stands in for a model is not its own', () => {
  const measures = draftingMeasures([
    written(['checked', 'judged', 'checked'], {
      drafts: 5,
      rejected: { 'quote-not-found': 1, 'names-nobody-knows': 4 },
      extracted: false,
    }),
    written(['verbatim'], {
      drafts: 3,
      rejected: { 'quote-not-found': 2, 'not-supported': 1 },
      extracted: true,
    }),
    written(['verbatim'], { drafts: 0, rejected: {}, failure: 'model-busy', extracted: true }),
    // nothing was looked up, so no model was asked
    written([]),
  ])
  const counts = new Map(measures.map(({ id, hits, total }) => [id, [hits, total]]))
  expect(counts.get('drafts.rejected')).toEqual([4, 8])
  expect(counts.get('drafts.rejected.quote-not-found')).toEqual([3, 8])
  expect(counts.get('drafts.rejected.not-supported')).toEqual([1, 8])
  expect(counts.get('drafts.extracted')).toEqual([2, 3])
  expect(counts.get('drafts.failed')).toEqual([1, 3])
  expect(counts.get('support.verbatim')).toEqual([0, 3])
  expect(counts.get('support.checked')).toEqual([2, 3])
  expect(counts.get('support.judged')).toEqual([1, 3])
})
