import { expect, it } from 'vitest'
import { articleOf } from '../scorers/case.fixture.ts'
import { inContext } from './marked.ts'

const article = articleOf('a.txt', 'Bote', [
  ['body', 'Es regnet. Die Brücke & der Steg sind zu. Alle warten.'],
])

function place(words: string) {
  const start = article.text.indexOf(words)
  return { start, end: start + words.length }
}

it('a quote is shown in its sentence, without the sentences around it', () => {
  const cited = { ...place('Brücke'), kind: 'cited' as const }
  expect(inContext(article, cited, [cited]).text).toBe(
    'Die <mark class="cited">Brücke</mark> &amp; der Steg sind zu.',
  )
})

it('words that are cited and answer are marked as both, where they overlap only', () => {
  const markings = [
    { ...place('Die Brücke & der'), kind: 'cited' as const },
    { ...place('der Steg'), kind: 'gold' as const },
  ]
  expect(inContext(article, place('Die Brücke'), markings).text).toBe(
    '<mark class="cited">Die Brücke &amp; </mark><mark class="cited gold">der</mark><mark class="gold"> Steg</mark> sind zu.',
  )
})

it('a quote over two sentences shows both', () => {
  expect(inContext(article, place('zu. Alle'), []).text).toBe(
    'Die Brücke &amp; der Steg sind zu. Alle warten.',
  )
})

it('a passage too long to read is cut', () => {
  const long = articleOf('b.txt', null, [['body', 'Wort '.repeat(500)]])
  const { text } = inContext(long, { start: 1000, end: 2400 }, [])
  expect(text.length).toBeLessThan(800)
  expect(text).toMatch(/^… .* …$/)
})
