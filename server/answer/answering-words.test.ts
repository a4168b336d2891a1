import { describe, expect, it } from 'vitest'
import { answeringWords } from './answering-words.ts'

const sentence = 'Sie nannte den Plan „eine gute Idee für alle“ und ging des Weges.'

function shown(words: string, logit = 1): string | undefined {
  const start = sentence.indexOf(words)
  const span = answeringWords(sentence, { start, end: start + words.length, logit }, 'de')
  return span && sentence.slice(span.start, span.end)
}

const people = 'Neue Ministerin ist Eva Muster, die in Bonn lebt und ist 41 Jahre alt.'
const marked = (words: string) => {
  const start = people.indexOf(words)
  const span = answeringWords(people, { start, end: start + words.length, logit: 1 }, 'de')
  return span && people.slice(span.start, span.end)
}

describe('the words that answer', () => {
  it('name people in full, and end with no word that needs another', () => {
    expect(marked('Eva')).toBe('Eva Muster')
    expect(marked('Muster, die')).toBe('Eva Muster')
    expect(marked('in Bonn lebt und')).toBe('in Bonn lebt')
  })

  it('are none where they run on into another statement', () => {
    expect(marked('Bonn lebt und ist 41')).toBeUndefined()
  })

  it('are those that the reader marks', () => expect(shown('den Plan')).toBe('den Plan'))

  it('are none where the reader thinks none likely, or marks words that say nothing', () => {
    expect(shown('den Plan', -0.1)).toBeUndefined()
    expect(shown('und')).toBeUndefined()
    expect(shown('des')).toBeUndefined()
  })

  it('never cut a quotation', () => {
    expect(shown('Plan „eine gute')).toBe('Plan „eine gute Idee für alle“')
    expect(shown('für alle“')).toBe('„eine gute Idee für alle“')
    expect(shown('gute Idee')).toBe('gute Idee')
  })
})
