import { describe, expect, it } from 'vitest'
import type { ArticleSummary } from '../core/article.ts'
import { withoutTime } from './dates.ts'
import { scopeOf } from './scope.ts'

const articles = [
  {
    id: 'a',
    title: 'Rat baut die Brücke',
    outlet: { status: 'declared', name: 'Abendblatt' },
    publishedAt: '2025-05-04',
  },
  {
    id: 'b',
    title: 'Bridge to be built',
    outlet: { status: 'stated', name: 'The Herald' },
    publishedAt: '2025-05-06T10:00:00Z',
  },
  { id: 'c', title: 'Brücke', outlet: { status: 'unknown', name: null }, author: 'Erika Beispiel' },
  {
    id: 'd',
    title: 'Bau',
    outlet: { status: 'inferred', name: 'Abendblatt', evidence: '' },
    publishedAt: '2025-05',
  },
] as unknown as ArticleSummary[]

const idsOf = (question: string) => {
  const scope = scopeOf(question, articles)
  return scope.kind === 'articles' ? scope.ids : scope.kind
}

describe('questions limited to an outlet', () => {
  it.each([
    ['Wie endete es laut Abendblatt?', ['a', 'd']],
    ['Was schreibt das Abendblatt dazu?', ['a', 'd']],
    ['Was schreibt Abendblatt dazu?', ['a', 'd']],
    ['Wie bewertet das Abendblatt den Bau?', ['a', 'd']],
    ['Wie bewertete das abendblatt den Bau?', 'all'],
    ['Worum geht es im Artikel von The Herald?', ['b']],
    ['Worum geht es im Artikel von Erika Beispiel?', ['c']],
    ['Worum geht es im Artikel „Rat baut die Brücke“?', ['a']],
    ['What happened according to The Herald?', ['b']],
    ['What does The Herald say about it?', ['b']],
    ['Wer gründete das Abendblatt?', 'all'],
    ['Was sagt das Abendblatt?', 'all'],
    ['Wie endete es laut Artikel?', 'all'],
    ['Wie endete es laut den Berichten?', 'all'],
  ])('%s → %s', (question, ids) => expect(idsOf(question)).toEqual(ids))
})

describe('questions that may be answered from some articles only', () => {
  const within = (question: string, ...ids: string[]) => {
    const allowed = articles.filter(({ id }) => ids.includes(id))
    const scope = scopeOf(question, articles, allowed)
    return scope.kind === 'articles' ? scope.ids : scope.kind
  }

  it('are answered where both allow it, or nowhere', () => {
    expect(within('Wie endete es laut Abendblatt?', 'a', 'b')).toEqual(['a'])
    expect(within('Wie endete es laut Abendblatt?', 'b')).toBe('nowhere')
    expect(within('Worum geht es im Artikel „Rat baut die Brücke“?', 'b')).toBe('nowhere')
    expect(within('Wie endete es?', 'b')).toBe('all')
    expect(within('Was sagt Muster zufolge der Rat?', 'b')).toBe('source')
    expect(within('Welche Artikel erschienen vor dem 6. Mai?', 'a', 'b')).toEqual(['a'])
  })
})

describe('a source that no article is from', () => {
  it('is never answered from the others', () => {
    expect(idsOf('Worum geht es im Artikel der Morgenpost?')).toBe('source')
    expect(idsOf('Worum geht es im Artikel von Xyz News?')).toBe('nowhere')
    expect(idsOf('What is the article by John Doe about?')).toBe('nowhere')
    expect(idsOf('Was steht im Artikel von gestern?')).toBe('all')
  })

  it('may be somebody whom the articles cite', () => {
    expect(scopeOf('Wie hoch ist sie laut Muster?', articles)).toEqual({ kind: 'source', name: 'Muster' })
    expect(scopeOf('Wie hoch ist sie Karl Muster zufolge?', articles)).toEqual({
      kind: 'source',
      name: 'Karl Muster',
    })
    expect(scopeOf('Was schreibt Xyz über die Brücke?', articles)).toEqual({ kind: 'source', name: 'Xyz' })
    expect(scopeOf('What did Xyz report?', articles)).toEqual({ kind: 'source', name: 'Xyz' })
    expect(scopeOf('How high is it according to Smith?', articles)).toEqual({ kind: 'source', name: 'Smith' })
  })
})

describe('questions limited to a time of publication', () => {
  it.each([
    ['Welche Artikel erschienen vor dem 6. Mai?', ['a']],
    ['Was berichteten die Medien nach dem 4. Mai 2025?', ['b']],
    ['Was wurde bis zum 06.05.2025 veröffentlicht?', ['a', 'b']],
    ['Worum geht es im Artikel vom 4. Mai?', ['a']],
    ['Welche Berichte wurden am 4. Mai veröffentlicht?', ['a']],
    ['Which reports were published before May 6?', ['a']],
    ['Wie endete es laut Abendblatt in Berichten vor dem 3. Mai?', 'nowhere'],
    ['Welche Artikel erschienen nach dem 4. Mai 2026?', 'nowhere'],
    ['Was berichten die Medien über das Treffen am 4. Mai?', 'all'],
    ['Was geschah vor dem 6. Mai?', 'all'],
  ])('%s → %s', (question, ids) => expect(idsOf(question)).toEqual(ids))
})

it('the time of publication is not looked for in the texts', () => {
  expect(withoutTime('Was berichteten die Medien vor dem 6. Mai 2025 über die Brücke?')).toBe(
    'Was berichteten die Medien über die Brücke?',
  )
  expect(withoutTime('Was geschah am 6. Mai?')).toBe('Was geschah am 6. Mai?')
})
