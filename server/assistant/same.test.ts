import { describe, expect, it } from 'vitest'
import { featuresWith } from '../answer/features.fixture.ts'
import type { Candidate } from '../answer/rank.ts'
import type { Entailment } from '../core/ports.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { entailmentWith } from '../verify/entailment.fixture.ts'
import { createIsSame, createSupport } from './same.ts'

function sentence(id: string, text: string, language = 'de'): Candidate {
  const article = { ...articleOf(id, [['body', text]]), language }
  return {
    article,
    start: 0,
    end: text.length,
    vector: new Float32Array([1]),
    score: 0,
    features: featuresWith({}),
  }
}

/** As sure of everything as it is told to be. */
function sure(supports: number) {
  let asked = 0
  const entailment = entailmentWith({
    async compare() {
      asked++
      return { supports, contradicts: -supports }
    },
  })
  return { ...entailment, asked: () => asked }
}

const FIRE = sentence('a', 'Bei einem Brand in Neustadt hat die Feuerwehr zwölf Bewohner gerettet.')
const REPEATED = sentence('b', 'Die Feuerwehr hat bei einem Brand in Neustadt zwölf Bewohner gerettet.')
const PARAPHRASE = sentence(
  'c',
  'Aus einem Haus, das in Flammen stand, wurden in Neustadt zwölf Bewohner von der Feuerwehr geholt.',
)
const OTHERWISE = sentence(
  'd',
  'Aus einem Haus, das in Flammen stand, wurden in Neustadt zwei Bewohner von der Feuerwehr geholt.',
)

const isSame = (other: Candidate, entailment?: Entailment, most = 9) =>
  createIsSame({ entailment }, undefined, most)(FIRE, other)

describe('whoever reads a claim finds every outlet that makes it', () => {
  it('in the same words, by rules: no model is asked', async () => {
    const entailment = sure(9)
    expect(await isSame(REPEATED, entailment)).toBe(true)
    expect(await isSame(REPEATED)).toBe(true)
    expect(entailment.asked()).toBe(0)
  })

  it('in other words if the model is sure of it', async () => {
    expect(await isSame(PARAPHRASE, sure(9))).toBe(true)
    expect(await isSame(PARAPHRASE, sure(-1))).toBe(false)
    expect(await isSame(PARAPHRASE)).toBe(false)
  })

  it('though one of them says "no" and the other puts it without', async () => {
    const spared = sentence('a', 'Die Feuerwehr musste bei dem Brand in Neustadt keinen Bewohner retten.')
    const unharmed = sentence(
      'b',
      'Alle Bewohner verließen das brennende Haus in Neustadt ohne fremde Hilfe und blieben unversehrt.',
    )
    expect(await createIsSame({ entailment: sure(9) }, undefined, 9)(spared, unharmed)).toBe(true)
  })
})

describe('no outlet is made to say what it did not', () => {
  it('nor to know what it calls a plan', async () => {
    const planned = sentence(
      'e',
      'Aus dem Haus in Neustadt, in dem es brannte, will die Feuerwehr zwölf Bewohner holen.',
    )
    expect(await isSame(planned, sure(9))).toBe(false)
  })

  it('however sure the model is of what rules forbid', async () => {
    const entailment = sure(9)
    expect(await isSame(OTHERWISE, entailment)).toBe(false)
    expect(entailment.asked()).toBe(0)
  })

  it('where the rules that merge see no difference, but those that verify do', async () => {
    const support = createSupport({}, undefined, 9)
    const before = sentence('a', 'Vor dem Spiel in Neustadt sprach der Trainer mit dem Schiedsrichter.')
    const after = sentence('b', 'Nach dem Spiel in Neustadt sprach der Trainer mit dem Schiedsrichter.')
    expect(await support(before, after)).toBe(Number.NEGATIVE_INFINITY)
  })

  it('nor is what an article says next kept from the reader as if it had been said', async () => {
    const next = { ...PARAPHRASE, article: { ...PARAPHRASE.article, id: FIRE.article.id } }
    expect(await isSame(next, sure(9))).toBe(false)
  })

  it('nor across languages', async () => {
    const english = sentence('e', 'The fire brigade saved twelve people from a fire in Neustadt.', 'en')
    expect(await isSame(english, sure(9))).toBe(false)
  })
})

it('the model reads no more pairs than there is time for', async () => {
  const entailment = sure(9)
  const decide = createIsSame({ entailment }, undefined, 1)
  expect(await decide(FIRE, PARAPHRASE)).toBe(true)
  expect(await decide(FIRE, PARAPHRASE)).toBe(false)
  expect(entailment.asked()).toBe(2)
})
