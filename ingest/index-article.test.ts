import { expect, it } from 'vitest'
import { termsOf } from '../server/text/terms.ts'
import { prepareArticle } from './index-article.ts'

it('a paragraph is found by the words of its title, and a comment only by its own', async () => {
  const body = 'Der Stadtrat hat am Montag zugestimmt.'
  const comment = 'Endlich!'
  const text = `${body}\n${comment}`
  const { passages } = await prepareArticle({
    article: {
      id: 'one',
      file: 'one.txt',
      sha256: 'x',
      title: 'Neue Brücke',
      outlet: { status: 'unknown', name: null },
      evidence: {},
      language: 'de',
      text,
      zones: [
        { zone: 'body', start: 0, end: body.length + 1, rule: 'test' },
        { zone: 'comment', start: body.length + 1, end: text.length, rule: 'test' },
      ],
    },
    root: '/',
    fingerprint: 'f',
  })
  const [inBody, inComment] = passages.map(({ terms }) => terms.split(' '))
  expect(inBody).toEqual([...termsOf(body, 'de'), ...termsOf('Neue Brücke', 'de')])
  expect(inComment).toEqual(termsOf(comment, 'de'))
})
