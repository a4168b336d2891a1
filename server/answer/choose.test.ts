import { describe, expect, it } from 'vitest'
import { candidateWith } from './candidate.fixture.ts'
import { levelled, spokenBy, withWordsSaid } from './choose.ts'

const sentence = (id: string, score: number, speaker?: string) => ({
  article: { id },
  start: 0,
  end: 1,
  score,
  speaker,
})
const speakerOf = ({ speaker }: { speaker?: string | undefined }) => speaker
const idsOf = (candidates: readonly { article: { id: string } }[]) =>
  candidates.map(({ article }) => article.id)

describe('who asks what somebody said', () => {
  const candidates = [
    sentence('told', 2),
    sentence('other', 1.5, 'Karl Muster'),
    sentence('asked', 1, 'Erika Beispiel'),
    sentence('far', -9, 'Erika Beispiel'),
  ]
  it('gets that one’s words only, when there are any to the point', () => {
    expect(idsOf(spokenBy(candidates, 'Beispiel', speakerOf))).toEqual(['asked'])
    expect(idsOf(spokenBy(candidates, 'Beispiels', speakerOf))).toEqual(['asked'])
    expect(idsOf(spokenBy(candidates, 'Nobody', speakerOf))).toEqual(['told', 'other', 'asked', 'far'])
  })
  it('and anybody’s words when the question is who said it', () => {
    expect(idsOf(spokenBy(candidates, undefined, speakerOf))).toEqual(['other', 'asked'])
  })
})

it('what somebody said is not answered by who said it', () => {
  const text = '„Sie ist zu teuer“, sagte Karl Muster.'
  const wordsOf = (marked: string) => {
    const start = text.indexOf(marked)
    const words = { start, end: start + marked.length }
    return withWordsSaid(candidateWith('one', text, { words }), () => 'Karl Muster').words
  }
  expect(wordsOf('Muster')).toBeUndefined()
  expect(wordsOf('teuer')).toEqual({ start: 1, end: text.indexOf('“') })
})

it('a comparison hears each outlet, however well the others say it', () => {
  const loud = [sentence('loud', 5), sentence('loud', 4.5), sentence('loud', 4.4)]
  const quiet = [sentence('quiet', -1), sentence('quiet', -3)]
  expect(levelled([loud, quiet]).map(({ article, score }) => [article.id, score])).toEqual([
    ['loud', 5],
    ['quiet', 5],
    ['loud', 4.5],
    ['quiet', 3],
  ])
  expect(levelled([])).toEqual([])
})

it('a comparison begins with the outlet that says it best, in whatever order they come', () => {
  const [loud, quiet] = [[sentence('loud', 5)], [sentence('quiet', -1)]]
  expect(idsOf(levelled([quiet, loud]))).toEqual(['loud', 'quiet'])
})
