import { expect, it } from 'vitest'
import { bestSpan } from './answer-words.ts'

const SENTENCE = 'Das Bad kostete zwölf Millionen Euro, sagte sie.'
const PIECES = [
  '▁Das',
  '▁Bad',
  '▁kost',
  'ete',
  '▁zwölf',
  '▁Million',
  'en',
  '▁Euro',
  ',',
  '▁sagte',
  '▁sie',
  '.',
]

function wordsOf(logits: number[]): string | undefined {
  const span = bestSpan(SENTENCE, PIECES, Float32Array.from(logits))
  return span && SENTENCE.slice(span.start, span.end)
}

it('marks the words that answer, across a weak piece between strong ones', () => {
  expect(wordsOf([-5, -5, -5, -5, 3, -1, 2, 1, -4, -5, -5, -5])).toBe('zwölf Millionen Euro')
})

it('marks whole words, without the comma behind them', () => {
  expect(wordsOf([-5, -5, -5, -5, -5, -5, 2, 1, 1, -5, -5, -5])).toBe('Millionen Euro')
})

it('marks the likeliest word when none is likely', () => {
  expect(wordsOf([-5, -2, -5, -5, -5, -5, -5, -5, -5, -5, -5, -5])).toBe('Bad')
})

it('marks nothing where only a sign stands out', () => {
  expect(wordsOf([-5, -5, -5, -5, -5, -5, -5, -5, -1, -5, -5, -5])).toBeUndefined()
})

it('marks nothing in a sentence without pieces', () => {
  expect(bestSpan('', [], new Float32Array())).toBeUndefined()
})

it('marks a word with a hyphen as a whole', () => {
  const span = bestSpan(
    'Die US-Flotte kam.',
    ['▁Die', '▁US', '-', 'Flotte', '▁kam', '.'],
    Float32Array.from([-5, -5, 1, 2, -5, -5]),
  )
  expect(span && 'Die US-Flotte kam.'.slice(span.start, span.end)).toBe('US-Flotte')
})
