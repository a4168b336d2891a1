import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { articleOf } from './article.fixture.ts'
import { entailmentWith } from './entailment.fixture.ts'
import { canCite, canCiteParaphrase, mutualSupport } from './same-statement.ts'

function place(id: string, text: string, more: Partial<Article> = {}) {
  const article = { ...articleOf(id, [['body', text]]), ...more }
  return { article, start: 0, end: text.length }
}

const STATEMENT = 'Der Rat von Musterstadt hat den Bau der Brücke beschlossen.'
const PARAPHRASE = 'Am Montag beschloss der Rat von Musterstadt nach langem Streit den Bau der Brücke.'
const from = (text: string, more?: Partial<Article>) => ({ text, place: place('a', text, more) })

describe('a sentence is cited for the statement of another article', () => {
  it('in its own words, and without all that the statement names', () => {
    expect(canCite(from(STATEMENT), place('b', PARAPHRASE))).toBe(true)
    expect(canCiteParaphrase(from(STATEMENT), place('b', PARAPHRASE))).toBe(true)
    expect(
      canCite(
        from('Bürgermeisterin Erika Beispiel eröffnet die Brücke.'),
        place('b', 'Beispiel eröffnet die Brücke.'),
      ),
    ).toBe(true)
  })

  it.each([
    ['it says no', 'Der Rat von Musterstadt hat den Bau der Brücke nicht beschlossen.'],
    ['it is only planned', 'Der Rat von Musterstadt will den Bau der Brücke beschließen.'],
  ])('not where %s', (_, text) => {
    expect(canCite(from(STATEMENT), place('b', text))).toBe(false)
  })

  it('not with another figure, nor in another order', () => {
    expect(canCite(from('Der Rat baut 12 Brücken.'), place('b', 'Der Rat baut 15 Brücken.'))).toBe(false)
    expect(canCite(from('Nach dem Essen tagte der Rat.'), place('b', 'Vor dem Essen tagte der Rat.'))).toBe(
      false,
    )
  })

  it('in other words only if nobody else says them', () => {
    const mayor = '„Die Brücke ist ein Gewinn“, sagte Bürgermeisterin Erika Beispiel.'
    const other = '„Die Brücke ist ein Gewinn“, sagte Karl Muster der Bürgermeisterin Erika Beispiel.'
    expect(canCiteParaphrase(from(mayor), place('b', other))).toBe(false)
  })

  it('in other words only with the same figures, and as certain', () => {
    const built = from('Der Rat von Musterstadt hat zwölf Brücken gebaut.')
    expect(
      canCiteParaphrase(built, place('b', 'In Musterstadt ließ der Rat ein Dutzend Brücken errichten.')),
    ).toBe(true)
    expect(canCiteParaphrase(built, place('b', 'In Musterstadt ließ der Rat zehn Brücken errichten.'))).toBe(
      false,
    )
    const believed = 'Der Wirt glaubte, dass der Rat von Musterstadt den Bau der Brücke beschloss.'
    expect(canCiteParaphrase(from(STATEMENT), place('b', believed))).toBe(false)
  })

  it('in other words though only one says no: that is the model’s to tell', () => {
    const spared = 'Der Rat von Musterstadt hat auf den Bau der Brücke nicht verzichtet.'
    expect(canCite(from(STATEMENT), place('b', spared))).toBe(false)
    expect(canCiteParaphrase(from(STATEMENT), place('b', spared))).toBe(true)
  })

  it('in other words only in an article of those days, not one of another month', () => {
    const early = from(STATEMENT, { publishedAt: '2025-01-05' })
    expect(canCiteParaphrase(early, place('b', PARAPHRASE, { publishedAt: '2025-06-05' }))).toBe(false)
    expect(canCiteParaphrase(early, place('b', PARAPHRASE, { publishedAt: '2025-01-07' }))).toBe(true)
  })
})

describe('the model is asked', () => {
  /** Notes what it is asked; it is surer of the statement than of anything else. */
  function noting(supports = 3) {
    const asked: [report: string, other: string][] = []
    const entailment = entailmentWith({
      async compare(report, other) {
        asked.push([report, other])
        return { supports: report === STATEMENT ? supports : -1, contradicts: -3 }
      },
    })
    return { entailment, asked }
  }

  it('both ways: what says more is not borne out by what says less', async () => {
    const { entailment, asked } = noting()
    expect(await mutualSupport(entailment, from(STATEMENT), from(PARAPHRASE))).toBe(2)
    expect(asked).toEqual([
      [STATEMENT, PARAPHRASE],
      [PARAPHRASE, STATEMENT],
    ])
  })

  it('once only, where it doubts that the other can be cited at all', async () => {
    const { entailment, asked } = noting(-2)
    expect(await mutualSupport(entailment, from(STATEMENT), from(PARAPHRASE))).toBe(Number.NEGATIVE_INFINITY)
    expect(asked).toHaveLength(1)
  })

  it('about the sentences alone: what stands before one is not what is cited', async () => {
    const { entailment, asked } = noting()
    const before = `${STATEMENT} `
    const text = 'Es war der erste Beschluss.'
    const inArticle = { ...place('b', before + text), start: before.length, end: before.length + text.length }
    await mutualSupport(entailment, from(STATEMENT), { text, place: inArticle })
    expect(asked[0]).toEqual([STATEMENT, text])
  })
})
