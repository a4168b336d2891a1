import { describe, expect, it } from 'vitest'
import type { ArticleSummary } from '../core/article.ts'
import { asksSomething, commentTopic, expectedFigure, partsOf, scopeOf } from './question.ts'

describe('what is a question', () => {
  it.each(['Hallo!', 'Guten Morgen', 'danke', ':-)', '???', 'Warum?', 'thanks', ''])(
    '"%s" asks for nothing that can be looked up',
    (text) => expect(asksSomething(text)).toBe(false),
  )

  it.each(['Wer ist der Präsident?', 'Klimagipfel Ergebnis', 'Hallo, wann tagt der Rat?', 'NATO?'])(
    '"%s" asks for something, with or without a question mark',
    (text) => expect(asksSomething(text)).toBe(true),
  )
})

describe('questions with parts', () => {
  it.each([
    ['Wie lange dauerte es, und wer war dabei?', ['Wie lange dauerte es', 'wer war dabei?']],
    ['Wann begann es? Wo fand es statt?', ['Wann begann es?', 'Wo fand es statt?']],
    ['Who came and why did they leave?', ['Who came', 'why did they leave?']],
    ['Was sagten Müller und Maier?', ['Was sagten Müller und Maier?']],
    ['Was ist mit Brot und Wein?', ['Was ist mit Brot und Wein?']],
  ])('%s', (question, parts) => expect(partsOf(question)).toEqual(parts))
})

describe('the figure that a question asks for', () => {
  it.each([
    ['Wie lange dauerte das Treffen?', 'duration'],
    ['How long did the meeting take?', 'duration'],
    ['Um wie viel Prozent stiegen die Preise?', 'percent'],
    ['Auf wie viele Prozent?', 'percent'],
    ['Was kostet die Brücke?', 'money'],
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

  it('a question without a topic keeps its words', () => {
    expect(commentTopic('Was sagen die Leser?')).toBe('Was sagen die Leser?')
  })

  it('any other question never reaches the comments', () => {
    expect(commentTopic('Was kostet das Gas?')).toBeUndefined()
    expect(commentTopic('Was sagte der Ministerpräsident?')).toBeUndefined()
  })
})

describe('questions limited to an outlet', () => {
  const articles = [
    { id: 'a', outlet: { status: 'declared', name: 'Abendblatt' } },
    { id: 'b', outlet: { status: 'stated', name: 'The Herald' } },
    { id: 'c', outlet: { status: 'unknown', name: null } },
    { id: 'd', outlet: { status: 'inferred', name: 'Abendblatt', evidence: '' } },
  ] as ArticleSummary[]

  it.each([
    ['Wie endete es laut Abendblatt?', ['a', 'd']],
    ['Was schreibt das Abendblatt dazu?', undefined],
    ['Was schreibt Abendblatt dazu?', ['a', 'd']],
    ['Worum geht es im Artikel von The Herald?', ['b']],
    ['What happened according to The Herald?', ['b']],
    ['What does The Herald say about it?', ['b']],
    ['Wer gründete das Abendblatt?', undefined],
    ['Wie endete es laut Artikel?', undefined],
  ])('%s → %s', (question, ids) => expect(scopeOf(question, articles)).toEqual(ids))
})
