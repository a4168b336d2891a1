import { expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { namesApart } from './premise-parts.ts'

const article = articleOf('a', [
  [
    'body',
    'Es kamen Ministerin Erika Beispiel, ihr Bruder, Trainer Karl Beispiel, und Trainer Karl Vorlagemann. Beispiel sprach.',
  ],
])

it.each([
  [
    'Dann hat Karl Vorlagemann Erika Beispiel angerufen.',
    'Dann hat Karl Vorlagemann den Erika Beispiel angerufen.',
  ],
  [
    'Dann hat Vorlagemann Ministerin Beispiel angerufen.',
    'Dann hat Vorlagemann Ministerin den Beispiel angerufen.',
  ],
])('the second of two people is told apart from the first: %s', (text, apart) => {
  expect(namesApart(text, article)).toBe(apart)
})

it('one person is not taken for two, though others have the same first name or surname', () => {
  const text = 'Dann haben Erika Beispiel und Karl Beispiel gewonnen.'
  expect(namesApart(text, article)).toBe(text)
})
