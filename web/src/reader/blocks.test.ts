import { expect, test } from 'vitest'
import type { Zone } from '../../../server/core/article.ts'
import { toSections } from './blocks.ts'

function article(...parts: [Zone, string][]) {
  let end = 0
  const zones = parts.map(([zone, part]) => {
    const start = end
    end += part.length
    return { zone, start, end, rule: 'test' }
  })
  const text = parts.map(([, part]) => part).join('')
  const shown = () =>
    toSections({ text, zones }).map(({ zone, paragraphs }) => [
      zone,
      ...paragraphs.map(({ start, end }) => text.slice(start, end)),
    ])
  return shown()
}

test('an article is shown in its paragraphs, without empty ones', () => {
  expect(article(['headline', '\uFEFF Titel\r\n\r\n'], ['body', ' Eins.\n\n \nZwei 🙂.\r\nX'])).toEqual([
    ['headline', 'Titel'],
    ['body', 'Eins.', 'Zwei 🙂.', 'X'],
  ])
})

test('comments that follow each other become one section; a zone of spaces does not part them', () => {
  expect(article(['body', 'A\n'], ['comment', 'B\n'], ['boilerplate', ' \n'], ['comment', 'C'])).toEqual([
    ['body', 'A'],
    ['comment', 'B', 'C'],
  ])
})

test('a paragraph that two zones share is parted where the zones part', () => {
  expect(article(['boilerplate', ' date 2025 '], ['body', 'Text.'])).toEqual([
    ['boilerplate', 'date 2025'],
    ['body', 'Text.'],
  ])
})
