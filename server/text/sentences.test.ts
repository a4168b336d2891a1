import { describe, expect, it } from 'vitest'
import type { Span } from '../core/article.ts'
import { randomTexts, seededRandom } from './random-texts.fixture.ts'
import { isListItem, MAX_UNIT, splitSentences } from './sentences.ts'

function unitsOf(text: string, language = 'de', within: Span = { start: 0, end: text.length }): string[] {
  return splitSentences(text, within, language).map(({ start, end }) => text.slice(start, end))
}

describe('a German reader gets whole sentences', () => {
  it.each<[why: string, text: string, units: string[]]>([
    ['two sentences', 'Es regnet. Der Zug kommt.', ['Es regnet.', 'Der Zug kommt.']],
    ['"z. B."', 'Er kam z. B. aus Köln. Dann ging er.', ['Er kam z. B. aus Köln.', 'Dann ging er.']],
    ['"z. B." before a name', 'Städte, z. B. Köln, wachsen.', ['Städte, z. B. Köln, wachsen.']],
    ['"z.B." before a newspaper', 'Blätter wie z.B. Die Welt fehlen.', ['Blätter wie z.B. Die Welt fehlen.']],
    ['"d. h."', 'Im Mai, d. h. Ende des Monats.', ['Im Mai, d. h. Ende des Monats.']],
    ['titles', 'Prof. Dr. Eva Lang kam. Dr. Ott blieb.', ['Prof. Dr. Eva Lang kam.', 'Dr. Ott blieb.']],
    ['a date', 'Am 12. Februar war es. Am 3. Mai nicht.', ['Am 12. Februar war es.', 'Am 3. Mai nicht.']],
    [
      'a score',
      'Sie gewannen 3:2. Muster traf auf Platz 4. Wangen auch.',
      ['Sie gewannen 3:2.', 'Muster traf auf Platz 4.', 'Wangen auch.'],
    ],
    ['an ordinal', 'Das 3. Quartal lief gut. Es half.', ['Das 3. Quartal lief gut.', 'Es half.']],
    [
      'a mark at the end',
      'Es war nur eine 3. Er schlug vor, zu warten.',
      ['Es war nur eine 3.', 'Er schlug vor, zu warten.'],
    ],
    ['a year at the end', 'Seit 2024. Danach nicht.', ['Seit 2024.', 'Danach nicht.']],
    ['initials', 'J.D. Vance kam. J. K. Rowling blieb.', ['J.D. Vance kam.', 'J. K. Rowling blieb.']],
    [
      'a letter at the end',
      'Das schrieb sie auf X. „Es reicht“, hieß es.',
      ['Das schrieb sie auf X.', '„Es reicht“, hieß es.'],
    ],
    [
      'a king’s number',
      'Karl IX. Gustav kam. Papst Leo XIV. Er blieb.',
      ['Karl IX. Gustav kam.', 'Papst Leo XIV.', 'Er blieb.'],
    ],
    ['"Mio."', 'Es kostet 5 Mio. Euro. Das ist viel.', ['Es kostet 5 Mio. Euro.', 'Das ist viel.']],
    [
      'a short form at the end',
      'Es gab Brot, Käse usw. Danach war Ruhe.',
      ['Es gab Brot, Käse usw.', 'Danach war Ruhe.'],
    ],
    ['a page number', 'Mehr dazu (siehe S. 5). Ende.', ['Mehr dazu (siehe S. 5).', 'Ende.']],
    ['a web address', 'Das meldet tagesschau.de heute. Gut.', ['Das meldet tagesschau.de heute.', 'Gut.']],
    ['lower case going on', '„Geht das?“ fragte er. Sie nickte.', ['„Geht das?“ fragte er.', 'Sie nickte.']],
    ['a dash going on', '„Nein!“ – so endete der Streit.', ['„Nein!“ – so endete der Streit.']],
    ['guillemets', '»Gut. Sehr gut«, sagte er. Ende.', ['»Gut. Sehr gut«, sagte er.', 'Ende.']],
    [
      'straight quotation marks',
      '"Gut. Sehr gut", sagte er. "Ja." Ende.',
      ['"Gut. Sehr gut", sagte er.', '"Ja."', 'Ende.'],
    ],
    ['an emoji before the closing mark', '„Toll 😀“, sagte er. Ende.', ['„Toll 😀“, sagte er.', 'Ende.']],
    [
      'inner quotation marks',
      '„Das ‚Nein‘ steht. Fertig“, sagt er.',
      ['„Das ‚Nein‘ steht. Fertig“, sagt er.'],
    ],
    ['emoji', 'Toll 😀. Noch eins 🎉! Ende.', ['Toll 😀.', 'Noch eins 🎉!', 'Ende.']],
    ['CRLF', 'Eins ist da.\r\nZwei fehlt\r\n', ['Eins ist da.', 'Zwei fehlt']],
    ['nothing', ' \n\r\n – … \n', []],
  ])('%s', (_, text, units) => {
    expect(unitsOf(text)).toEqual(units)
  })
})

describe('an English reader gets whole sentences', () => {
  it.each<[why: string, text: string, units: string[]]>([
    ['titles', 'Mr. Smith met Sen. Lee. They ate.', ['Mr. Smith met Sen. Lee.', 'They ate.']],
    ['ranks', 'Lt. Gen. Ann Hill came. She spoke.', ['Lt. Gen. Ann Hill came.', 'She spoke.']],
    ['"U.S." inside', 'The U.S. Army left. Nobody saw it.', ['The U.S. Army left.', 'Nobody saw it.']],
    ['"U.S." at the end', 'He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    ['"no" at the end', 'He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['"no" before a name', 'Keller said no. Police came.', ['Keller said no.', 'Police came.']],
    ['"No. 5"', 'No. 5 is alive. It runs.', ['No. 5 is alive.', 'It runs.']],
    ['time of day', 'It closed at 5 p.m. The crowd left.', ['It closed at 5 p.m.', 'The crowd left.']],
    ['a company', 'She works at Acme Inc. The firm is big.', ['She works at Acme Inc.', 'The firm is big.']],
    ['a decimal', 'It rose 2.5 percent. Prices fell.', ['It rose 2.5 percent.', 'Prices fell.']],
    ['a quotation', '“It works. We go,” he said. He left.', ['“It works. We go,” he said.', 'He left.']],
    ['an apostrophe', 'The players’ tea was cold. It’s late.', ['The players’ tea was cold.', 'It’s late.']],
  ])('%s', (_, text, units) => {
    expect(unitsOf(text, 'en')).toEqual(units)
  })
})

describe('a quotation stays with the tag that names its speaker', () => {
  it('as long as both fit into one unit', () => {
    const text = '„Wir warten seit Jahren. Nun ist Schluss. Es reicht“, sagte Keller. Danach ging sie.'
    expect(unitsOf(text)).toEqual([
      '„Wir warten seit Jahren. Nun ist Schluss. Es reicht“, sagte Keller.',
      'Danach ging sie.',
    ])
  })

  it('and is cut into sentences where it is too long to be read as one', () => {
    const text = `„${'Dieser Satz steht nur da, um Platz zu füllen. '.repeat(20)}Schluss“, sagte Keller.`
    const units = unitsOf(text)
    expect(units.length).toBeGreaterThan(2)
    for (const unit of units) expect(unit.length).toBeLessThanOrEqual(MAX_UNIT)
  })

  it('and one that is never closed does not swallow the article', () => {
    const text = `„Er kam. ${'Dann geschah noch etwas. '.repeat(40)}`
    expect(Math.max(...unitsOf(text).map(({ length }) => length))).toBeLessThanOrEqual(MAX_UNIT)
  })
})

describe('lists', () => {
  it('are read without their markers', () => {
    const text = '- Erster Punkt.\n  • Zweiter Punkt\n1. Dritter Punkt\n2)  Vierter Punkt\n12.       Fünfter'
    expect(unitsOf(text)).toEqual([
      'Erster Punkt.',
      'Zweiter Punkt',
      'Dritter Punkt',
      'Vierter Punkt',
      'Fünfter',
    ])
  })

  it.each([['12. Februar: Das Treffen beginnt.'], ['1. FC Köln gewinnt.'], ['2. Liga startet.']])(
    'keep the number that belongs to the words: %s',
    (text) => {
      expect(unitsOf(text)).toEqual([text])
      expect(isListItem(text, 0)).toBe(false)
    },
  )

  it('keep a number that begins a sentence in the middle of a line', () => {
    expect(unitsOf('Das Spiel ist aus! 2. Sieger wurde Köln.').join(' ')).toContain('2. Sieger')
  })

  it('are told from other lines wherever in the line one asks', () => {
    const text = 'Die Lage:\n- Es regnet.\nEs bleibt dabei.'
    expect(isListItem(text, text.indexOf('regnet'))).toBe(true)
    expect(isListItem(text, text.indexOf('Lage'))).toBe(false)
    expect(isListItem(text, text.indexOf('dabei'))).toBe(false)
  })
})

describe('in any text', () => {
  const LETTER = /[\p{L}\p{N}]/u
  const MARKER_NUMBER = /^[^\S\n]*\d{1,2}[.)][^\S\n]+/gm

  it('units stand in order inside the span, are trimmed, and leave out nothing but list markers', () => {
    const random = seededRandom(7)
    for (const text of randomTexts(1_500)) {
      const within = random() < 0.5 ? { start: 0, end: text.length } : spanAtBlanks(text, random)
      const units = splitSentences(text, within, random() < 0.5 ? 'de' : 'en')
      const unmarked = text.replace(MARKER_NUMBER, (marker) => marker.replaceAll(/\d/g, ' '))
      let at = within.start
      for (const { start, end } of [...units, { start: within.end, end: within.end }]) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(unmarked.slice(at, start)).not.toMatch(LETTER)
        at = end
      }
      for (const { start, end } of units) {
        const unit = text.slice(start, end)
        expect(end).toBeLessThanOrEqual(within.end)
        expect(unit).toBe(unit.trim())
        expect(unit).toMatch(LETTER)
        expect(unit.isWellFormed()).toBe(true)
      }
    }
  })

  it.each([
    ['without sentence ends', 'Wort '.repeat(40_000)],
    ['of short sentences', 'Es ist. '.repeat(25_000)],
    ['of initials', 'A. '.repeat(66_000)],
    ['of ordinals', 'Das 3. Quartal '.repeat(14_000)],
    ['with an open quotation', `„${'Es ist. '.repeat(25_000)}`],
    ['of opening quotation marks', '„ '.repeat(100_000)],
    ['of blank lines', '\n'.repeat(200_000)],
  ])('a text of 200,000 characters %s does not hold up an ingest', (_, text) => {
    const started = performance.now()
    splitSentences(text, { start: 0, end: text.length }, 'de')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

/** A random stretch that begins and ends at white space, as passages do. */
function spanAtBlanks(text: string, random: () => number): Span {
  const blanks = [...text.matchAll(/\s+/g)].map(({ index }) => index)
  const [a = 0, b = text.length] = [random(), random()].map((x) => blanks[Math.floor(x * blanks.length)])
  return { start: Math.min(a, b), end: Math.max(a, b) }
}
