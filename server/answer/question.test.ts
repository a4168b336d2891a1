import { describe, expect, it } from 'vitest'
import { commentTopic, expectedFigure } from './question.ts'

describe('the figure that a question asks for', () => {
  it.each([
    ['Wie lange dauerte das Treffen?', 'duration'],
    ['How long did the meeting take?', 'duration'],
    ['Um wie viel Prozent stiegen die Preise?', 'percent'],
    ['Auf wie viele Prozent?', 'percent'],
    ['Was kostet die Brücke?', 'money'],
    ['Wie viel kosten die Schuhe?', 'money'],
    ['Wie hoch war der Sachschaden beim Brand?', 'money'],
    ['How high were the costs of the bridge?', 'money'],
    ['Wie hoch war die Wahlbeteiligung?', 'percent'],
    ['Wie hoch ist die Zahl der Schäden?', 'number'],
    ['Wie hoch ist der Turm?', 'number'],
    ['Wie viele Menschen kamen?', 'number'],
    ['How many people came?', 'number'],
    ['Wer kam?', undefined],
  ])('%s → %s', (question, kind) => expect(expectedFigure(question)).toBe(kind))
})

describe('questions about what readers wrote', () => {
  it('asks the comments for the topic alone, since no comment says "readers write"', () => {
    expect(commentTopic('Was schreiben die Leser über den Marktplatz?')).toBe('Was über den Marktplatz?')
    expect(commentTopic('What do readers say about the bridge?')).toBe('What about the bridge?')
  })

  it('whatever readers are called', () => {
    const question = 'Ist der Marktplatz nach Meinung der Kommentarschreiber schön?'
    expect(commentTopic(question)).toBe('Ist der Marktplatz schön?')
  })

  it('a question without a topic keeps its words', () => {
    expect(commentTopic('Was sagen die Leser?')).toBe('Was sagen die Leser?')
  })

  it('any other question never reaches the comments', () => {
    expect(commentTopic('Was kostet das Gas?')).toBeUndefined()
    expect(commentTopic('Was sagte der Ministerpräsident?')).toBeUndefined()
  })
})
