import { expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import { standingOf } from './standing.ts'

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
