import { expect, test } from 'vitest'
import { fromHash, toHash } from './place.ts'

test('a link to a place leads to the same place', () => {
  for (const place of [{ articleId: 'ab12', span: { start: 0, end: 17 } }, { articleId: 'a/b ?#ü' }])
    expect(fromHash(toHash(place))).toEqual(place)
  expect(toHash({ articleId: 'ab12', span: { start: 3, end: 17 } })).toBe('#/artikel/ab12?s=3&e=17')
})

test('a damaged link opens the article without a place, or nothing', () => {
  for (const query of ['', '?', '?s=5', '?s=9&e=3', '?s=-1&e=3', '?s=a&e=b', '?s=1.5&e=3'])
    expect(fromHash(`#/artikel/ab12${query}`)).toEqual({ articleId: 'ab12' })
  for (const hash of ['', '#', '#main', '#/artikel/', '#/artikel/%E0%A4%A', '#/anderes/ab12'])
    expect(fromHash(hash)).toBeUndefined()
})
