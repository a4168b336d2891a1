import { expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import type { Entailed, Entailment } from '../core/ports.ts'
import { articleOf } from './article.fixture.ts'
import { findSame } from './same-statement.ts'

const STATEMENT = 'Der Rat von Musterstadt hat den Bau der Brücke beschlossen.'

function place(id: string, text: string, more: Partial<Article> = {}) {
  const article = { ...articleOf(id, [['body', text]]), ...more }
  return { article, start: 0, end: text.length }
}

/** Finds each sentence borne out as surely as it is told to. */
function sayingSo(entailed: Entailed): Entailment & { asked: string[] } {
  const asked: string[] = []
  return {
    id: 'fake',
    asked,
    async judge(_, premises) {
      asked.push(...premises.map(({ text }) => text))
      return premises.map(() => entailed)
    },
  }
}

const SURE: Entailed = { supports: 2, contradicts: -3 }
const FROM = place('a', STATEMENT)

async function found(text: string, entailed = SURE, more: Partial<Article> = {}) {
  const entailment = sayingSo(entailed)
  const [same] = await findSame(entailment, STATEMENT, FROM, [place('b', text, more)])
  return { isSure: same?.isSure, asked: entailment.asked.length }
}

const PARAPHRASE = 'Am Montag beschloss der Rat von Musterstadt nach langem Streit den Bau der Brücke.'

it('a sentence that the model finds borne out is cited for another, one that it doubts only perhaps', async () => {
  expect(await found(PARAPHRASE)).toEqual({ isSure: true, asked: 1 })
  expect(await found(PARAPHRASE, { supports: 0, contradicts: -0.5 })).toEqual({ isSure: false, asked: 1 })
  expect(await found(PARAPHRASE, { supports: -2, contradicts: -0.5 })).toEqual({
    isSure: undefined,
    asked: 1,
  })
  expect(await found(PARAPHRASE, { supports: 2, contradicts: 0.5 })).toEqual({ isSure: undefined, asked: 1 })
})

it('what a rule forbids is never put to the model', async () => {
  const refused = { isSure: undefined, asked: 0 }
  expect(await found('Der Rat von Musterstadt hat den Bau der Brücke nicht beschlossen.')).toEqual(refused)
  expect(await found('Der Rat von Neustadt hat den Bau der Brücke beschlossen.')).toEqual(refused)
  const [few] = await findSame(sayingSo(SURE), 'Der Rat baut 12 Brücken.', FROM, [
    place('b', 'Der Rat baut 15 Brücken.'),
  ])
  expect(few).toBeUndefined()
})

it('neither are the words of somebody else', async () => {
  const mayor = '„Die Brücke ist ein Gewinn“, sagte Bürgermeisterin Erika Beispiel.'
  const entailment = sayingSo(SURE)
  const same = await findSame(entailment, mayor, place('a', mayor), [
    place('b', '„Die Brücke ist ein Gewinn“, sagte Karl Muster der Bürgermeisterin Erika Beispiel.'),
  ])
  expect(same).toEqual([])
})

it('nor an article of another month, which tells of another decision', async () => {
  const from = place('a', STATEMENT, { publishedAt: '2025-01-05' })
  const later = place('b', PARAPHRASE, { publishedAt: '2025-06-05' })
  const sameWeek = place('c', PARAPHRASE, { publishedAt: '2025-01-07' })
  const same = await findSame(sayingSo(SURE), STATEMENT, from, [later, sameWeek])
  expect(same.map(({ place: { article } }) => article.id)).toEqual(['c'])
})
