import { describe, expect, it } from 'vitest'
import type { Attribution, Citation } from '../core/answer.ts'
import { articleOf } from './article.fixture.ts'
import { cite } from './cite.ts'
import { countOrigins } from './origins.ts'

function citation(articleId: string, quote: string, attribution: Attribution = { kind: 'outlet' }): Citation {
  return { ...cite(articleOf(articleId, [['body', quote]]), { start: 0, end: quote.length }), attribution }
}

const keller = (kind: 'quote' | 'reported'): Attribution => ({ kind, speaker: 'Anna Keller' })

describe('a reader is not told that many say what one has said', () => {
  it.each<[origins: number, why: string, citations: Citation[]]>([
    [0, 'no citation', []],
    [1, 'one outlet', [citation('a', 'Es regnet.')]],
    [2, 'two outlets in their own words', [citation('a', 'Es regnet.'), citation('b', 'Regen fällt.')]],
    [1, 'one outlet in two sentences', [citation('a', 'Es regnet.'), citation('a', 'Regen fällt.')]],
    [1, 'a copy in another outlet', [citation('a', 'Es regnet.'), citation('b', 'Es regnet.')]],
    [1, 'a copy with other marks', [citation('a', '„Ja“ – gut.'), citation('b', '"Ja" - gut.')]],
    [
      1,
      'one speaker in five articles',
      ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
        citation(id, `Satz ${index}.`, keller(index % 2 ? 'quote' : 'reported')),
      ),
    ],
    [
      1,
      'one speaker, once with and once without the first name',
      [
        citation('a', 'Eins.', keller('quote')),
        citation('b', 'Zwei.', { kind: 'reported', speaker: 'Keller' }),
      ],
    ],
    [
      2,
      'two speakers',
      [citation('a', 'Eins.', keller('quote')), citation('b', 'Zwei.', { kind: 'quote', speaker: 'Vogt' })],
    ],
    [
      2,
      'two speakers in one article',
      [citation('a', 'Eins.', keller('quote')), citation('a', 'Zwei.', { kind: 'quote', speaker: 'Vogt' })],
    ],
    [2, 'a speaker and an outlet', [citation('a', 'Eins.', keller('quote')), citation('b', 'Zwei.')]],
    [
      2,
      'reported speech of nobody in two articles',
      [citation('a', 'Eins.', { kind: 'reported' }), citation('b', 'Zwei.', { kind: 'reported' })],
    ],
    [
      1,
      'one quotation in two sentences that differ',
      [
        citation('a', 'Am Montag hieß es: „Wir fangen im Mai mit dem Bau an.“'),
        citation('b', 'Zu lesen war "Wir fangen im Mai mit dem Bau an, egal was kommt".'),
      ],
    ],
    [
      2,
      'a few quoted words that anybody may use',
      [
        citation('a', 'Sie nannte das „einen großen Erfolg“.'),
        citation('b', 'Es war „einen großen Erfolg“ wert.'),
      ],
    ],
    [
      1,
      'a chain: a copy joins two that share nothing else',
      [citation('a', 'Eins.', keller('quote')), citation('b', 'Zwei.'), citation('b', 'Eins.')],
    ],
  ])('%i: %s', (origins, _, citations) => {
    expect(countOrigins(citations)).toBe(origins)
    expect(countOrigins(citations.toReversed())).toBe(origins)
  })
})
