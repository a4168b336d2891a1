import { expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { listedStanding, standingOf } from './standing.ts'

const citation = { articleSha256: 'a', quote: 'Er kam.', start: 0, end: 7 } as Citation

test('a kept quote is compared with the article as it is now', () => {
  expect(standingOf(citation, { sha256: 'a', text: 'Er kam. Sie ging.' })).toBe('holds')
  expect(standingOf(citation, { sha256: 'b', text: 'Neu. Er kam. Sie ging.' })).toBe('changed')
  expect(standingOf(citation, { sha256: 'b', text: 'Sie ging.' })).toBe('altered')
  expect(standingOf(citation, null)).toBe('removed')
})

test('a quote that somebody wrote into a file of conversations is told apart', () => {
  expect(standingOf({ ...citation, quote: 'Er kam nicht.' }, { sha256: 'a', text: 'Er kam.' })).toBe('forged')
})

test('a quote out of a file is never taken for compared before its article is read; one of this browser is as it was', () => {
  const known = (state: 'loading' | 'ready' | 'failed', sha256?: string) => {
    const corpus = { state, find: () => (sha256 ? ({ sha256 } as ArticleSummary) : undefined) }
    return [true, false].map((imported) => listedStanding(citation, corpus, imported))
  }
  expect(known('loading')).toEqual(['unchecked', 'holds'])
  expect(known('failed')).toEqual(['unchecked', 'holds'])
  expect(known('ready')).toEqual(['removed', 'removed'])
  expect(known('ready', 'a')).toEqual([undefined, 'holds'])
  expect(known('ready', 'b')).toEqual([undefined, undefined])
})
