import { describe, expect, it } from 'vitest'
import { termsOf } from '../text/terms.ts'
import { articleOf } from './article.fixture.ts'
import { type Checked, PAIR_FEATURES, type PairFeatures, type Unit } from './entailment.ts'
import { type EntailmentModel, judge, scoredBy, verdictOf, weigh } from './judge.ts'

const SENTENCE = 'Am 12. Februar hat Karl Ott der Stadt 500 Bäume geschenkt.'
const OTHER = 'Die Brücke über den Fluss wird im Mai für Autos gesperrt.'
const ARTICLE = articleOf('one', [['body', `${SENTENCE} ${OTHER}`]])

function statementOf(text: string, language = 'de'): Checked {
  const terms = termsOf(text, language)
  return { text, language, weights: new Map(terms.map((term) => [term, 1])), naming: new Set() }
}

function unitOf(words: string, read?: Pick<Unit, 'reading' | 'entailed'>): Unit {
  const start = ARTICLE.text.indexOf(words)
  return {
    article: ARTICLE,
    start,
    end: start + words.length,
    coverage: 0.5,
    names: 0.5,
    passage: { coverage: 0.5 },
    ...read,
  }
}

const SURE = { reading: { logit: 8, passage: 4 }, entailed: { supports: 6, contradicts: -8 } }
const AGAINST = { reading: { logit: 4, passage: 4 }, entailed: { supports: -8, contradicts: 6 } }
const NEITHER = { reading: { logit: -8, passage: -8 }, entailed: { supports: -8, contradicts: -8 } }

describe('without models', () => {
  const units = [unitOf(OTHER), unitOf(SENTENCE)]

  it('what repeats a sentence is supported by just that sentence', () => {
    expect(judge(statementOf(SENTENCE), units)).toEqual({ verdict: 'supported', evidence: [units[1]] })
  })

  it('what repeats it but for a figure is contradicted by it', () => {
    const statement = statementOf(SENTENCE.replace('500', '50'))
    expect(judge(statement, units)).toEqual({ verdict: 'contradicted', evidence: [units[1]] })
  })

  it('what is put differently is not found, with what comes nearest', () => {
    const statement = statementOf('Ein Bürger spendete der Gemeinde Gehölze.')
    expect(judge(statement, units)).toEqual({ verdict: 'not-found', nearest: units })
  })

  it('nothing is found among no sentences', () => {
    expect(judge(statementOf(SENTENCE), [])).toEqual({ verdict: 'not-found', nearest: [] })
  })
})

describe('a quotation with its speaker', () => {
  const words =
    'Die Ministerin Eva Beispiel kam. „Wir bauen die Brücke noch in diesem Jahr“, sagte die Ministerin.'
  const article = { ...ARTICLE, text: words }
  const start = words.indexOf('„')
  // whatever the models make of it
  const unit = { ...unitOf(SENTENCE, AGAINST), article, start, end: words.length }
  const verdictOn = (text: string) => judge(statementOf(text), [unit]).verdict

  it('is supported where its very words are of that speaker, by name or office', () => {
    expect(verdictOn('Die Ministerin sagte: „Wir bauen die Brücke noch in diesem Jahr.“')).toBe('supported')
    expect(verdictOn('„Wir bauen die Brücke“, sagte Eva Beispiel.')).toBe('supported')
  })

  it('is contradicted where they are of somebody else', () => {
    expect(verdictOn('Karl Ott sagte: „Wir bauen die Brücke noch in diesem Jahr.“')).toBe('contradicted')
  })
})

describe('with models', () => {
  const statement = statementOf('Ein Bürger spendete der Gemeinde Gehölze.')

  it('what is put differently is supported where they are sure', () => {
    const units = [unitOf(OTHER, NEITHER), unitOf(SENTENCE, SURE)]
    expect(judge(statement, units)).toEqual({ verdict: 'supported', evidence: [units[1]] })
  })

  it('it is contradicted where they say so and something differs that can be shown', () => {
    const denied = statementOf('Kein Bürger spendete der Gemeinde Gehölze.')
    const units = [unitOf(OTHER, NEITHER), unitOf(SENTENCE, AGAINST)]
    expect(judge(denied, units)).toEqual({ verdict: 'contradicted', evidence: [units[1]] })
  })

  it('none is sure enough to support another figure', () => {
    const other = statementOf('Ein Bürger spendete der Gemeinde am 3. März Gehölze.')
    expect(judge(other, [unitOf(SENTENCE, SURE)]).verdict).not.toBe('supported')
  })

  it('nor what it tells to be the first though it came later', () => {
    const words = 'Nach dem Gespräch mit Karl Ott rief die Ministerin Paul Brandt an.'
    const { article } = unitOf(SENTENCE)
    const unit = {
      ...unitOf(SENTENCE, SURE),
      article: { ...article, text: words },
      start: 0,
      end: words.length,
    }
    const verdictOn = (text: string) => judge(statementOf(text), [unit]).verdict
    expect(verdictOn('Die Ministerin telefonierte zuerst mit Brandt.')).toBe('contradicted')
    expect(verdictOn('Die Ministerin telefonierte zuerst mit Ott.')).toBe('supported')
  })

  it('across languages too, where wording tells nothing', () => {
    const english = statementOf('A citizen gave trees to the town.', 'en')
    expect(judge(english, [unitOf(SENTENCE, SURE)]).verdict).toBe('supported')
  })

  it('wording that leaves no doubt needs no model', () => {
    expect(judge(statementOf(SENTENCE), [unitOf(SENTENCE, NEITHER)]).verdict).toBe('supported')
  })
})

it('probabilities are those of the sentence that speaks most for it, and of the one that speaks most against it', () => {
  const nothing = Object.fromEntries(PAIR_FEATURES.map((feature) => [feature, 0])) as PairFeatures
  const model: Omit<EntailmentModel, 'sure'> = {
    supports: { bias: 0, weights: { reading: 1 } },
    contradicts: { bias: 0, weights: { contradicts: 1 } },
    statement: { supported: [1, 0], contradicted: [1, 0] },
  }
  const pairs = [
    { ...nothing, reading: Math.log(2), contradicts: -20 },
    { ...nothing, reading: -20, contradicts: Math.log(5), negation: 1 },
  ]
  const { supported, contradicted, notFound, differs } = weigh(
    pairs.map((pair) => scoredBy(model, pair)),
    model,
  )
  expect(supported).toBeCloseTo(2 / 8)
  expect(contradicted).toBeCloseTo(5 / 8)
  expect(notFound).toBeCloseTo(1 / 8)
  expect(differs).toBe(true)
})

it('what differs in nothing that can be shown is contradicted only where that is surer', () => {
  const sure = { supported: 0.6, contradicted: 0.7 }
  const likely = { supported: 0.1, contradicted: 0.6, notFound: 0.3 }
  expect(verdictOf({ ...likely, differs: true }, sure)).toBe('contradicted')
  expect(verdictOf({ ...likely, differs: false }, sure)).toBe('not-found')
  expect(verdictOf({ ...likely, contradicted: 0.8, differs: false }, sure)).toBe('contradicted')
})
