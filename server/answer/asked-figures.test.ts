import { describe, expect, it } from 'vitest'
import { answeringFigure, askedFigures } from './asked-figures.ts'
import { candidateWith } from './candidate.fixture.ts'

describe('the figures that may answer', () => {
  it.each([
    ['are of the kind asked for', 'Was kostet der Umbau?', 'In 3 Jahren kostet er 5 Euro.', ['5 Euro']],
    ['are no years where one counts', 'Wie viele Gäste kamen?', 'Im Jahr 2011 kamen 300.', ['300']],
    [
      'are not those that the question gives',
      'Wie viele der 30 Häuser brannten ab?',
      'Von 30 Häusern brannten zwölf ab.',
      ['zwölf'],
    ],
    ['are none where no figure is asked for', 'Wer kam?', 'Es kamen 300.', []],
  ])('%s', (_, question, text, figures) => {
    expect(askedFigures(question, text).map(({ start, end }) => text.slice(start, end))).toEqual(figures)
  })

  const question = 'Wie viele Menschen starben?'
  const text = 'Von 40 Menschen wurden 30 gerettet, zehn starben.'

  it('the one that the reader marks answers', () => {
    const start = text.indexOf('zehn')
    const words = { start, end: start + 'zehn starben'.length }
    expect(answeringFigure(question, candidateWith('a', text, { words }))?.value).toBe(10)
  })

  it('without marks, the first one does', () => {
    expect(answeringFigure(question, candidateWith('a', text))?.value).toBe(40)
  })
})
