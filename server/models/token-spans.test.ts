import { expect, it } from 'vitest'
import { tokenSpans } from './token-spans.ts'

function wordsOf(text: string, pieces: string[]): (string | undefined)[] {
  return tokenSpans(text, pieces).map((span) => span && text.slice(span.start, span.end))
}

it('finds each piece where it stands, the same piece twice as well', () => {
  const text = 'Am Markt, am Mark t.'
  expect(wordsOf(text, ['▁Am', '▁Mark', 't', ',', '▁am', '▁Mark', '▁t', '.'])).toEqual([
    'Am',
    'Mark',
    't',
    ',',
    'am',
    'Mark',
    't',
    '.',
  ])
})

it('finds pieces whose letters were composed or whose signs were spelled out', () => {
  expect(wordsOf('Er kam zu spa\u0308t … ½', ['▁Er', '▁kam', '▁zu', '▁spät', '▁...'])).toEqual([
    'Er',
    'kam',
    'zu',
    'spa\u0308t',
    '…',
  ])
})

it('leaves out an unknown piece and goes on behind it', () => {
  expect(wordsOf('Der 漢 Turm', ['▁Der', '▁', '<unk>', '▁Turm'])).toEqual([
    'Der',
    undefined,
    undefined,
    'Turm',
  ])
})
