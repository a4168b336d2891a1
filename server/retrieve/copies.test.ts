import { expect, it } from 'vitest'
import type { Article, Zone } from '../core/article.ts'
import { foldCopies } from './copies.ts'

const WIRE = 'Der Rat hat am Montag den Bau der neuen Brücke beschlossen, teilte die Stadt mit.'
const GROUPS = new Map([
  ['a', 'a'],
  ['b', 'a'],
  ['c', 'a'],
])

function passageOf(id: string, text: string, zone: Zone = 'body') {
  return { zone, article: { id, text } as Article, start: 0, end: text.length }
}

function folded(...passages: ReturnType<typeof passageOf>[]) {
  return foldCopies(passages, GROUPS).map(({ article, copies }) => [
    article.id,
    copies.map((copy) => copy.article.id),
  ])
}

it('a wire story in three papers takes one place: the best stands for all, and the others are kept with it', () => {
  const edited = WIRE.replace('am Montag', 'am Dienstag')
  expect(
    folded(passageOf('b', WIRE), passageOf('x', 'Der Zoo.'), passageOf('a', edited), passageOf('c', WIRE)),
  ).toEqual([
    ['b', ['a', 'c']],
    ['x', []],
  ])
})

it('what a paper adds to the wire story keeps a place of its own', () => {
  const more = `${WIRE} Anwohner kündigten Klagen an, weil der Lärm ihre Ruhe stört und Bäume gefällt werden sollen.`
  expect(folded(passageOf('a', WIRE), passageOf('b', more))).toEqual([
    ['a', []],
    ['b', []],
  ])
})

it('a headline is no copy of the text below another one', () => {
  expect(
    folded(passageOf('a', WIRE), passageOf('b', 'Bau der neuen Brücke beschlossen', 'headline')),
  ).toHaveLength(2)
})

it('the same words in articles that are no copies of each other, or twice in one article, stay apart', () => {
  expect(folded(passageOf('a', WIRE), passageOf('x', WIRE), passageOf('a', WIRE))).toHaveLength(3)
})
