import { describe, expect, it } from 'vitest'
import { answerSpanOfEach, answerSpans } from './answer-spans.ts'
import { candidateWith } from './candidate.fixture.ts'
import { featuresWith } from './features.fixture.ts'
import type { Group } from './merge.ts'
import type { Candidate } from './rank.ts'

const QUESTION = 'Wie viele Menschen kamen zum Fest?'

const group = (score: number, text: string, ...others: string[]): Group<Candidate> => ({
  members: [candidateWith(text, text, { score }), ...others.map((other) => candidateWith(other, other))],
  conflictsWith: [],
})

function marked(question: string, groups: Group<Candidate>[]): (string | undefined)[] {
  const spanOf = answerSpans(question, groups)
  return groups.map((one) => {
    const span = spanOf(one)
    return span && one.members[0].article.text.slice(span.start, span.end)
  })
}

describe('words are called the answer', () => {
  const best = group(2, 'Zum Fest kamen 300 Menschen.')

  it('where the best sentence answers clearly better than what says something else', () => {
    expect(marked(QUESTION, [best, group(1.2, 'Es kamen 40.')])).toEqual(['300', '40'])
  })

  it('not where another one that says something else is about as good: a lead would be a guess', () => {
    expect(marked(QUESTION, [best, group(1.8, 'Es kamen 40.')])).toEqual([undefined, undefined])
  })

  it('where the others say the same in another spelling', () => {
    expect(marked(QUESTION, [best, group(1.8, 'Dreihundert kamen.')])).toEqual(['300', 'Dreihundert'])
  })

  it('with what says how exactly a figure is meant', () => {
    expect(marked(QUESTION, [group(2, 'Es kamen mehr als 300 Menschen.')])).toEqual(['mehr als 300'])
  })

  it('where several articles say it', () => {
    const several = group(2, 'Zum Fest kamen 300 Menschen.', 'Zum Fest sind 300 Menschen gekommen.')
    expect(marked(QUESTION, [several, group(1.8, 'Es kamen 40.')])).toEqual(['300', '40'])
  })

  it('where one says otherwise of the same thing, which is told beside it', () => {
    const otherwise = { ...group(1.8, 'Zum Fest kamen 40 Menschen.'), conflictsWith: [best] }
    expect(marked(QUESTION, [best, otherwise])).toEqual(['300', '40'])
  })
})

it('in a list each sentence may answer, where the reader is surer of its words', () => {
  const read = (readingWords: number) => ({
    ...group(1, 'Auch Polen stimmte zu.'),
    members: [
      candidateWith('a', 'Auch Polen stimmte zu.', {
        words: { start: 5, end: 10 },
        features: featuresWith({ readingWords }),
      }),
    ] as [Candidate],
  })
  const spanOf = answerSpanOfEach('Welche Länder stimmten zu?')
  expect(spanOf(read(1.2))).toEqual({ start: 5, end: 10 })
  expect(spanOf(read(0.5))).toBeUndefined()
})
