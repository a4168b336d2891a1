import { describe, expect, it } from 'vitest'
import type { Outlet } from '../../server/core/article.ts'
import type { EvalCase } from '../types.ts'
import { excerptScores } from './excerpts.ts'

const ARTICLES = [
  { file: 'a.txt', publishedAt: '2024-03-01T10:00:00Z' },
  { file: 'b.txt', publishedAt: '2024-03-01' },
]

/** An answer that cites these files, each as of this outlet. */
function asked(id: string, ...cited: [file: string, outlet: string][]): EvalCase {
  const claims = cited.map(([file, name]) => {
    const outlet: Outlet = { status: 'declared', name }
    const attribution = { kind: 'outlet' as const }
    return {
      text: '',
      citations: [{ file, start: 0, end: 1, quote: 'x', outlet, zone: 'body' as const, attribution }],
    }
  })
  return {
    question: {
      id,
      category: 'excerpt',
      language: 'de',
      question: '',
      history: [],
      expect: 'answer',
      facts: [],
      split: 'dev',
    },
    answer: { status: 'answered', lead: '', claims, retrieved: [], score: 1, milliseconds: 1 },
  }
}

describe('where an excerpt is from', () => {
  it('is judged by the first citation alone', () => {
    const origins = new Map([['q', { file: 'a.txt', outlet: 'Talbote' }]])
    const cases = [asked('q', ['b.txt', 'Talbote'], ['a.txt', 'Talbote'])]
    expect(excerptScores(cases, origins, ARTICLES).article).toEqual({ hits: 0, total: 1 })
  })

  it('counts outlet and date only with the right article: the same day elsewhere is luck', () => {
    const origin = { file: 'a.txt', outlet: 'Talbote', date: '2024-03-01' }
    const origins = new Map([
      ['right', origin],
      ['lucky', origin],
      ['silent', origin],
      ['wrong-outlet', origin],
    ])
    const cases = [
      asked('right', ['a.txt', 'Talbote']),
      asked('lucky', ['b.txt', 'Talbote']),
      asked('silent'),
      asked('wrong-outlet', ['a.txt', 'Flussblatt']),
    ]
    expect(excerptScores(cases, origins, ARTICLES)).toEqual({
      article: { hits: 2, total: 4 },
      outlet: { hits: 1, total: 4 },
      date: { hits: 2, total: 4 },
    })
  })

  it('is not asked for what nobody knows, nor of questions that are about no excerpt', () => {
    const origins = new Map([['q', { file: 'a.txt' }]])
    const cases = [asked('q', ['a.txt', 'Talbote']), asked('other', ['a.txt', 'Talbote'])]
    expect(excerptScores(cases, origins, ARTICLES)).toEqual({
      article: { hits: 1, total: 1 },
      outlet: { hits: 0, total: 0 },
      date: { hits: 0, total: 0 },
    })
  })
})
