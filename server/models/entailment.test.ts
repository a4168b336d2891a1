import { beforeAll, describe, expect, it } from 'vitest'
import { loadEntailment } from '../../test/seeds.ts'
import presumed from '../assistant/presumed.json' with { type: 'json' }
import merging from '../assistant/same.json' with { type: 'json' }
import type { Entailed, Entailment } from '../core/ports.ts'
import weights from '../verify/entailment.json' with { type: 'json' }

const OPENING = { text: 'Am Dienstag weihte die Bürgermeisterin das neue Hallenbad ein.' }
const COST = {
  text: 'Der Bau kostete zwölf Millionen Euro und dauerte drei Jahre.',
  opening: OPENING.text,
  before: OPENING.text,
}

let entailment: Entailment

beforeAll(async () => {
  entailment = await loadEntailment()
})

async function judge(claim: string, premise = COST): Promise<Entailed> {
  const [judged] = await entailment.judge(claim, [premise])
  return judged as Entailed
}

describe('the embedded entailment model', () => {
  it.each([
    ['in other words', 'Die Bauzeit betrug drei Jahre.', 'Die Bauzeit betrug zehn Jahre.'],
    ['in English', 'The construction took three years.', 'The construction took ten years.'],
  ])('prefers what a sentence says to what it does not, %s', async (_, right, wrong) => {
    const [one, other] = [await judge(right), await judge(wrong)]
    expect(one.supports).toBeGreaterThan(other.supports)
    expect(one.contradicts).toBeLessThan(other.contradicts)
  })

  it('tells what a sentence is silent on', async () => {
    const { supports, contradicts } = await judge('Die Eintrittspreise im Hallenbad werden im Sommer erhöht.')
    expect(Math.max(supports, contradicts)).toBeLessThan(0)
  })

  it('tells what is reported in other words from another outcome of the same, both ways', async () => {
    const report = 'Das Werk in Neustadt wird nach dem Brand nicht wieder aufgebaut.'
    const same = 'Nach dem Feuer gibt der Konzern den Standort Neustadt auf.'
    const other = 'Nach dem Feuer errichtet der Konzern das Werk in Neustadt neu.'
    const [there, back, otherwise] = await Promise.all([
      entailment.compare(report, same),
      entailment.compare(same, report),
      entailment.compare(report, other),
    ])
    // read as claims, they are less than this apart
    expect(Math.min(there.supports, back.supports)).toBeGreaterThan(otherwise.supports + 1)
  })

  it('tells a question that takes for granted what a sentence says from one that takes for granted what cannot be so', async () => {
    const presume = async (question: string) => (await entailment.presume(question, [COST]))[0] as Entailed
    const [right, wrong] = await Promise.all([
      presume('Weshalb dauerte der Bau des Hallenbads drei Jahre?'),
      presume('Weshalb war das Hallenbad schon nach einem Jahr fertig?'),
    ])
    expect(right.supports).toBeGreaterThan(wrong.supports + 1)
    expect(wrong.contradicts).toBeGreaterThan(right.contradicts + 1)
  })

  it('says the same of a sentence, whatever is judged beside it', async () => {
    const claim = 'Das Hallenbad kostete zwölf Millionen Euro.'
    const [, beside] = await entailment.judge(claim, [OPENING, COST])
    expect(beside).toEqual(await judge(claim))
  })

  it('is the one that the check, the merging and what is presumed were fitted with', () => {
    expect(weights.provenance.entailment).toBe(entailment.id)
    expect(merging.provenance.entailment).toBe(entailment.id)
    expect(presumed.provenance.entailment).toBe(entailment.id)
  })
})
