import { expect, test } from 'vitest'
import { sharesOf } from './zones.ts'

test('the parts of a text fill the bar one after the other', () => {
  expect(sharesOf({ comment: 25, body: 50, headline: 25 })).toEqual([
    { zone: 'headline', start: 0, share: 0.25 },
    { zone: 'body', start: 0.25, share: 0.5 },
    { zone: 'comment', start: 0.75, share: 0.25 },
  ])
  expect(sharesOf({})).toEqual([])
})
