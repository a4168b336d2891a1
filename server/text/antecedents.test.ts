import { describe, expect, it } from 'vitest'
import { antecedentOf } from './antecedents.ts'
import { randomTexts } from './random-texts.fixture.ts'
import { splitSentences } from './sentences.ts'

function articleOf(text: string, language = 'de') {
  return { text, language, zones: [{ zone: 'body' as const, start: 0, end: text.length, rule: 'test' }] }
}

/** The last unit with the name in brackets behind its pronoun, and what is shown as the place of the name. */
function read(text: string, language = 'de'): [read: string, place?: string] {
  const unit = splitSentences(text, { start: 0, end: text.length }, language).at(-1)
  if (!unit) throw new Error('no unit')
  const words = text.slice(unit.start, unit.end)
  const found = antecedentOf(articleOf(text, language), unit)
  if (!found) return [words]
  const { name, at, span } = found
  return [`${words.slice(0, at)} [${name}]${words.slice(at)}`, text.slice(span.start, span.end)]
}

describe('a sentence that begins with a pronoun can be read on its own', () => {
  it.each<[text: string, read: string, place: string]>([
    [
      'Bürgermeisterin Anna Keller stellte den Plan vor. Sie rechnet mit Kosten von drei Millionen.',
      'Sie [Anna Keller] rechnet mit Kosten von drei Millionen.',
      'Anna Keller',
    ],
    [
      'Minister Paul Brandt kam am Montag. Brandt sagte, der Bau beginne. Er bekräftigte den Zeitplan.',
      'Er [Paul Brandt] bekräftigte den Zeitplan.',
      'Brandt',
    ],
    [
      '„Das ist zu teuer“, sagte der Kämmerer Jens Vogt. Er will neu rechnen lassen.',
      'Er [Jens Vogt] will neu rechnen lassen.',
      'Jens Vogt',
    ],
    [
      'Kanzlerin Eva Vogel lobte Minister Paul Brandt. Ihm gelinge viel.',
      'Ihm [Paul Brandt] gelinge viel.',
      'Paul Brandt',
    ],
    [
      'Minister Paul Brandt kam am Montag. Er blieb zwei Stunden. Er traf den Rat.',
      'Er [Paul Brandt] traf den Rat.',
      'Paul Brandt',
    ],
    [
      'Am Montag kam Minister Paul Brandt.\n\nEr blieb zwei Stunden.',
      'Er [Paul Brandt] blieb zwei Stunden.',
      'Paul Brandt',
    ],
  ])('%s', (text, expected, place) => {
    expect(read(text)).toEqual([expected, place])
  })

  it.each<[text: string, read: string]>([
    ['Spokeswoman Anna Keller spoke on Monday. She said it was late.', 'She [Anna Keller] said it was late.'],
    ['Mr Paul Brandt came on Monday. He left at noon.', 'He [Paul Brandt] left at noon.'],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')[0]).toBe(expected)
  })
})

describe('no name is put in where the pronoun could mean somebody else', () => {
  it.each([
    'Keller kritisierte Vogt. Er habe gelogen.',
    'Am Montag traf Minister Paul Brandt den Minister Jens Vogt. Er blieb zwei Stunden.',
    'Kanzlerin Eva Vogel kam am Montag. Er blieb zwei Stunden.',
    'Ministerin Eva Vogel kam am Montag. Sie kommen wieder.',
    'Ministerin Eva Vogel und Ministerin Anna Keller kamen. Sie sagte wenig.',
    'Die Regierung beschloss das Gesetz. Sie will sparen.',
    'Der Zug kam zu spät. Er fuhr nach Bonn.',
    'Er fuhr nach Bonn.',
    'Minister Paul Brandt lobte den Zug. Der Zug ist neu. Er fährt nach Bonn.',
    'Minister Paul Brandt sagte: „Mein Bruder ist krank. Er kommt heute nicht.“',
  ])('%s', (text) => {
    const [words, place] = read(text)
    expect(place).toBeUndefined()
    expect(words).not.toContain('[')
  })

  it('nor is a name taken from another part of the page', () => {
    const text = 'Foto: Minister Paul Brandt\nEr blieb zwei Stunden.'
    const start = text.indexOf('Er ')
    const zones = [
      { zone: 'caption' as const, start: 0, end: start, rule: 'test' },
      { zone: 'body' as const, start, end: text.length, rule: 'test' },
    ]
    expect(antecedentOf({ text, language: 'de', zones }, { start, end: text.length })).toBeUndefined()
  })
})

it('in any text, a name stands before its pronoun and is put in behind a whole word', () => {
  for (const text of randomTexts(300)) {
    for (const unit of splitSentences(text, { start: 0, end: text.length }, 'de')) {
      const found = antecedentOf(articleOf(text), unit)
      if (!found) continue
      expect(found.span.start).toBeLessThan(found.span.end)
      expect(found.span.end).toBeLessThanOrEqual(unit.start)
      expect(text[unit.start + found.at]).toMatch(/\s/)
    }
  }
})
