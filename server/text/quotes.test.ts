import { describe, expect, it } from 'vitest'
import { findQuote, foldQuote } from './quotes.ts'
import { randomTexts, seededRandom } from './random-texts.fixture.ts'

function found(text: string, quote: string): string | undefined {
  const place = findQuote(text, quote)
  return place && text.slice(place.start, place.end)
}

describe('a model may spell a quote in its own way and the reader still sees the article’s text', () => {
  it.each<[what: string, article: string, quote: string, shown: string]>([
    ['German quotation marks', 'Er rief: „Halt!“ Dann', 'Er rief: "Halt!"', 'Er rief: „Halt!“'],
    ['guillemets', 'Er rief: »Halt!« Dann', 'Er rief: „Halt!“', 'Er rief: »Halt!«'],
    ['inner quotation marks', 'das ‚Nein‘ bleibt', "das 'Nein' bleibt", 'das ‚Nein‘ bleibt'],
    ['apostrophes', 'It’s over now', "It's over", 'It’s over'],
    ['dashes', 'Köln – am Rhein', 'Köln - am Rhein', 'Köln – am Rhein'],
    ['a hyphen that does not break', 'die US‑Truppen gehen', 'US-Truppen', 'US‑Truppen'],
    ['white space', 'Er  kam\u00a0am\nMai an', 'kam am Mai', 'kam\u00a0am\nMai'],
    ['decomposed letters in the article', 'Die Ha\u0308user stehen', 'Häuser', 'Ha\u0308user'],
    ['decomposed letters in the quote', 'Die Häuser stehen', 'Ha\u0308user', 'Häuser'],
    ['a decomposed letter at the end', 'im Cafe\u0301 sitzen', 'im Café', 'im Cafe\u0301'],
    ['soft hyphens', 'die Vertei\u00addigung steht', 'die Verteidigung', 'die Vertei\u00addigung'],
    ['zero-width characters', 'die\u200b Lage\ufeff ist', 'die Lage ist', 'die\u200b Lage\ufeff ist'],
    ['an ellipsis', 'Und dann … kam er', 'dann ... kam', 'dann … kam'],
    ['blanks around the quote', 'Es regnet heute.', '  Es regnet ', 'Es regnet'],
    ['an emoji beside it', '😀 Es regnet 🎉.', 'Es regnet 🎉', 'Es regnet 🎉'],
  ])('%s', (_, article, quote, shown) => {
    expect(found(article, quote)).toBe(shown)
  })
})

describe('an altered quote is not found', () => {
  it.each([
    ['another word', 'Der Zug kommt heute.', 'Der Zug kommt morgen.'],
    ['another ending', 'Der Zug kommt heute.', 'Die Zug kommt heute.'],
    ['a word left out', 'Der Zug kommt heute nicht.', 'Der Zug kommt nicht.'],
    ['another case', 'Der Zug kommt heute.', 'der Zug kommt heute.'],
    ['another number', 'Es sind 15 Prozent.', 'Es sind 51 Prozent.'],
    ['a cut number', 'Es sind 15 Prozent.', '5 Prozent'],
    ['a cut decimal', 'Es sind 2,5 Prozent.', '5 Prozent'],
    ['a cut thousand', 'Es sind 500.000 Soldaten', 'Es sind 500'],
    ['a cut word', 'Das ist unmöglich.', 'möglich.'],
    ['a word with its end cut off', 'Dreißig Menschen kamen.', 'Drei'],
    ['umlauts left out', 'Die Häuser stehen.', 'Die Hauser stehen.'],
    ['a full stop out of an ellipsis', 'Und dann … Ende', '.'],
    ['nothing at all', 'Der Zug kommt.', ' \u00ad '],
  ])('%s', (_, article, quote) => {
    expect(findQuote(article, quote)).toBeUndefined()
  })

  it('but a whole one that also stands inside a longer word or number is', () => {
    expect(findQuote('15 Prozent, dann 5 Prozent.', '5 Prozent')).toEqual({ start: 17, end: 26 })
    expect(found('Es waren 2.5. Dann', '2.5')).toBe('2.5')
  })
})

describe('in any text', () => {
  const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

  it('what stands between two words is found, at a place that reads the same', () => {
    const random = seededRandom(3)
    let compared = 0
    for (const text of randomTexts(600)) {
      const words = [
        ...text
          .replaceAll(/[\u00ad\u200b\u200d]/g, '')
          .trim()
          .matchAll(WORD),
      ]
      const clean = text.replaceAll(/[\u00ad\u200b\u200d]/g, '').trim()
      const first = words[Math.floor(random() * words.length)]
      const last = words[Math.floor(random() * words.length)]
      if (!first || !last || first.index > last.index) continue
      const quote = clean.slice(first.index, last.index + last[0].length)
      if (/^[.,…]|[.,…]$/.test(quote)) continue
      const place = findQuote(text, quote)
      expect(place, JSON.stringify({ text, quote })).toBeDefined()
      if (!place) continue
      expect(foldQuote(text.slice(place.start, place.end)).folded.trim()).toBe(foldQuote(quote).folded.trim())
      compared++
    }
    expect(compared).toBeGreaterThan(150)
  })

  it('every folded character leads back to its place, in order, and folding twice changes nothing', () => {
    for (const text of randomTexts(600, 2)) {
      const { folded, offsets } = foldQuote(text)
      expect(offsets.length).toBe(folded.length + 1)
      expect(offsets.at(-1)).toBe(text.length)
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      expect(foldQuote(folded).folded).toBe(folded)
    }
  })

  it('a quote in a text of a million characters is found at once', () => {
    const text = `${'Der Zug kommt heute an. '.repeat(42_000)}Er kam nie.`
    const started = performance.now()
    expect(found(text, 'Er kam nie.')).toBe('Er kam nie.')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
