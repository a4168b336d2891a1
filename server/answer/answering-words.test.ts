import { describe, expect, it } from 'vitest'
import { answeringWords } from './answering-words.ts'

const sentence = 'Sie nannte den Plan „eine gute Idee für alle“ und ging des Weges.'

function shown(words: string, logit = 1): string | undefined {
  const start = sentence.indexOf(words)
  const span = answeringWords(sentence, { start, end: start + words.length, logit }, 'de')
  return span && sentence.slice(span.start, span.end)
}

describe('the words that answer', () => {
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
