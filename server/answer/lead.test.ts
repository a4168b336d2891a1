import { describe, expect, it } from 'vitest'
import type { Claim } from '../core/answer.ts'
import { leadOf } from './lead.ts'

/** Only what the lead is made of; verify/ makes real ones. */
function claim(fields: object): Claim {
  return { id: 'one', text: 'Es dauerte zwei Stunden.', origins: 1, ...fields } as never
}
const citation = (articleId: string, name: string | null, rest: object = {}) => ({
  articleId,
  file: `${articleId}.txt`,
  title: 'Das Treffen',
  quote: 'Es dauerte zwei Stunden.',
  outlet: { name },
  attribution: { kind: 'outlet' },
  ...rest,
})
const spoken = { attribution: { kind: 'quote', speaker: 'Erika Beispiel', via: 'dpa' } }
const answerSpan = { start: 11, end: 23 }

describe('a lead with the words that answer', () => {
  it('says who gives them and where, of one article', () => {
    const said = [claim({ answerSpan, citations: [citation('a', 'Abendblatt', spoken)] })]
    expect(leadOf(said, 'de')).toBe('Erika Beispiel laut dpa (Abendblatt): „zwei Stunden“.')
    expect(leadOf(said, 'en')).toBe('Erika Beispiel according to dpa (Abendblatt): “zwei Stunden”.')
    const stated = [claim({ answerSpan, citations: [citation('a', null)] })]
    expect(leadOf(stated, 'de')).toBe('a.txt: „zwei Stunden“.')
  })

  it('counts articles and origins, and quotes who puts it otherwise', () => {
    const almost = { ...spoken, quote: '„Es dauerte fast 120 Minuten“, sagte sie.' }
    const citations = [citation('a', 'Herald'), citation('b', 'Abendblatt', almost), citation('c', null)]
    expect(leadOf([claim({ answerSpan, citations, origins: 2 })], 'de')).toBe(
      'Drei Artikel nennen „zwei Stunden“ (zwei unabhängige Quellen); Erika Beispiel laut dpa (Abendblatt): „fast 120 Minuten“.',
    )
    expect(leadOf([claim({ answerSpan, citations, origins: 3 })], 'en')).toBe(
      'Three articles give “zwei Stunden”; Erika Beispiel according to dpa (Abendblatt): “fast 120 Minuten”.',
    )
  })

  it('puts no words in marks that not all of the articles have', () => {
    const text = 'Eineinhalb Stunden dauerte es.'
    const own = citation('a', 'Herald', { quote: text })
    const other = citation('b', 'Abendblatt', { quote: 'Das Treffen war ein anderthalbstündiges.' })
    const lead = (language: string, ...citations: object[]) =>
      leadOf(
        [claim({ text, language: 'de', answerSpan: { start: 0, end: 18 }, citations, origins: 2 })],
        language,
      )
    expect(lead('de', own, other)).toBe('Zwei Artikel nennen eineinhalb Stunden.')
    expect(lead('de', own, { ...own, articleId: 'b' })).toBe('Zwei Artikel nennen „Eineinhalb Stunden“.')
    expect(lead('en', own, other)).toBe('Two articles give “Eineinhalb Stunden”.')
  })

  it('tells who says otherwise', () => {
    const dissent = claim({
      id: 'two',
      text: 'Es dauerte drei Stunden.',
      answerSpan: { start: 11, end: 23 },
      conflictsWith: ['one'],
      citations: [citation('b', 'Herald')],
    })
    const claims = [claim({ answerSpan, citations: [citation('a', 'Abendblatt')] }), dissent]
    expect(leadOf(claims, 'de')).toBe('Abendblatt: „zwei Stunden“. Anders Herald: „drei Stunden“.')
    expect(leadOf(claims, 'en')).toBe('Abendblatt: “zwei Stunden”. Otherwise Herald: “drei Stunden”.')
  })
})

describe('words stand quoted beside a speaker', () => {
  const lead = (kind: string, quote: string, language = 'de') => {
    const attribution = { kind, speaker: 'Erika Beispiel' }
    const cited = [citation('a', 'Abendblatt', { attribution, quote })]
    return leadOf([claim({ answerSpan, citations: cited })], language)
  }

  it('when they stand in quotation marks in the article', () => {
    expect(lead('quote', '„Es dauerte zwei Stunden“, sagte Beispiel.')).toBe(
      'Erika Beispiel laut Abendblatt: „zwei Stunden“.',
    )
    expect(lead('reported', 'Beispiel sagte, es habe „fast zwei Stunden“ gedauert.')).toBe(
      'Erika Beispiel laut Abendblatt: „zwei Stunden“.',
    )
  })

  it('and not when the article only reports what was said', () => {
    const told = 'Es habe zwei Stunden gedauert, sagte Beispiel.'
    expect(lead('reported', told)).toBe('Abendblatt gibt Erika Beispiel sinngemäß wieder: „zwei Stunden“.')
    expect(lead('reported', told, 'en')).toBe('Abendblatt paraphrases Erika Beispiel: “zwei Stunden”.')
  })

  it('nor when they are the article’s own beside what it quotes', () => {
    expect(lead('quote', '„Endlich“, sagte Beispiel nach zwei Stunden.')).toBe('Abendblatt: „zwei Stunden“.')
  })

  it('with single marks for quotations within', () => {
    const text = 'Sie nannte es „gut“ für alle.'
    const cited = claim({
      text,
      answerSpan: { start: 14, end: 28 },
      citations: [citation('a', 'Abendblatt')],
    })
    expect(leadOf([cited], 'de')).toBe('Abendblatt: „‚gut‘ für alle“.')
  })
})

describe('a lead without such words', () => {
  it('calls an unknown outlet by its file, and counts articles, not claims', () => {
    const claims = [
      claim({ citations: [citation('a', null)] }),
      claim({ id: 'two', citations: [citation('b', 'Herald'), citation('a', null)] }),
    ]
    expect(leadOf(claims, 'de')).toBe('Dazu steht etwas in zwei Artikeln: a.txt und Herald.')
    expect(leadOf(claims.slice(0, 1), 'en')).toBe('One article says something on this: a.txt.')
  })

  it('says nothing when nothing is claimed', () => {
    expect(leadOf([], 'de')).toBe('')
  })
})

describe('a lead fits what was asked for', () => {
  const claims = [
    claim({ citations: [citation('a', 'Abendblatt', spoken)] }),
    claim({ id: 'two', citations: [citation('b', 'Herald')] }),
  ]
  const about = 'Brücke'

  it('a comparison: which outlets speak on it, and which of those asked for do not', () => {
    const form = { kind: 'comparison' as const, about, outlets: ['Abendblatt', 'Bote'] }
    expect(leadOf(claims, 'de', form)).toBe(
      'Dazu steht etwas bei Abendblatt und Herald; nichts dazu bei Bote.',
    )
    expect(leadOf(claims, 'en', { ...form, outlets: [] })).toBe(
      'Abendblatt and Herald say something on this.',
    )
  })

  it('a summary: whose words follow', () => {
    expect(leadOf(claims.slice(0, 1), 'de', { kind: 'summary', about })).toBe(
      'Aus dem Artikel „Das Treffen“ (Abendblatt):',
    )
  })

  it('who said it, and what somebody said', () => {
    expect(leadOf(claims, 'de', { kind: 'who-said', about })).toBe(
      'Das sagt Erika Beispiel laut dpa (Abendblatt).',
    )
    expect(leadOf(claims, 'en', { kind: 'said-by', about, speaker: 'Beispiel' })).toBe(
      'Erika Beispiel speaks on this according to Abendblatt.',
    )
  })

  it('a list: what is named', () => {
    const named = ['Bonn', 'Ulm', 'Bonn'].map((text, index) =>
      claim({
        id: `${index}`,
        text,
        answerSpan: { start: 0, end: text.length },
        citations: [citation('a', 'Abendblatt')],
      }),
    )
    expect(leadOf(named, 'de', { kind: 'list', about })).toBe('Genannt wird: „Bonn“ und „Ulm“ (Abendblatt).')
  })

  it('readers’ comments are called just that', () => {
    expect(leadOf(claims.slice(1), 'de', { kind: 'readers', about })).toBe(
      'Dazu schreiben Leser unter dem Artikel von Herald.',
    )
  })
})
