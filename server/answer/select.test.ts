import { describe, expect, it } from 'vitest'
import type { Draft } from '../core/draft.ts'
import { candidateWith } from './candidate.fixture.ts'
import { featuresWith } from './features.fixture.ts'
import { expectedFigure } from './question.ts'
import type { Candidate } from './rank.ts'
import { relate } from './relation.ts'
import { selectSentences } from './select.ts'
import { statementOf } from './statement.ts'

/** Vectors with a chosen cosine to the first one. */
function vector(cosine: number): Float32Array {
  return Float32Array.from([cosine, Math.sqrt(1 - cosine * cosine)])
}

const candidate = (articleId: string, text: string, score: number, cosine = 1) =>
  candidateWith(articleId, text, { score, vector: vector(cosine) })

/** By the rules alone. */
function selected(candidates: Candidate[], question: string): Promise<Draft[]> {
  const figure = expectedFigure(question)
  const isSame = async (one: Candidate, other: Candidate) =>
    relate(statementOf(one), statementOf(other), figure) === 'same'
  return selectSentences(candidates, question, isSame, { answers: 'one' })
}

const filesOf = (drafts: Draft[]) => drafts.map(({ evidence }) => evidence.map(({ articleId }) => articleId))

describe('selectSentences', () => {
  it('leaves out what only leads on to a statement', async () => {
    const drafts = await selected(
      [
        candidate('a', 'Zur Brücke gab der Rat folgende Erklärung ab:', 1.4),
        candidate('b', 'Der Rat baut die Brücke.', 1.2),
      ],
      'Was sagt der Rat zur Brücke?',
    )
    expect(filesOf(drafts)).toEqual([['b']])
  })

  it('leaves out a subheading, but not an item of a list', async () => {
    const text =
      'Die Pläne des Rats zur Brücke\nDer Rat baut die Brücke.\n• Keine Brücke für Autos\nDas gilt.'
    const at = (words: string, score: number) => {
      const start = text.indexOf(words)
      const place = { start, end: start + words.length, score }
      return candidateWith('a', text, { ...place, features: featuresWith({ fragment: 1 }) })
    }
    const candidates = [at('Die Pläne des Rats zur Brücke', 1.4), at('Keine Brücke für Autos', 1.2)]
    const drafts = await selected(candidates, 'Was plant der Rat?')
    expect(drafts.map((draft) => draft.text)).toEqual(['Keine Brücke für Autos'])
  })

  it('tells of a sentence in other words that it is one', async () => {
    const drafts = await selectSentences(
      [
        candidate('a', 'Der Rat tagt im alten Rathaus.', 1.4),
        candidate('b', 'Nirgends sonst als im Altbau hält der Rat seine Sitzungen ab.', 1.2),
      ],
      'Wo tagt der Rat?',
      async () => true,
      { answers: 'one' },
    )
    const evidence = drafts.flatMap((draft) => draft.evidence)
    expect(evidence.map(({ isParaphrase }) => isParaphrase)).toEqual([undefined, true])
    const alike = [candidate('a', 'Der Rat tagt oft.', 1), candidate('b', 'Der Rat tagt oft.', 1)]
    const [draft] = await selected(alike, 'Wie oft tagt der Rat?')
    expect(draft?.evidence.map(({ isParaphrase }) => isParaphrase)).toEqual([undefined, undefined])
  })

  it('keeps the order and leaves out what is far below', async () => {
    const drafts = await selected(
      [
        candidate('b', 'Die Sitzung begann mit einer Rede.', 1.45, 0.2),
        candidate('a', 'Der Rat tagt im alten Rathaus.', 1.4),
        candidate('c', 'Es regnete in Strömen.', -5, 0.1),
      ],
      'Wo tagt der Rat?',
    )
    expect(drafts.map(({ text }) => text)).toEqual([
      'Die Sitzung begann mit einer Rede.',
      'Der Rat tagt im alten Rathaus.',
    ])
  })

  it('leaves out what only stands beside an answer, as the reader and the words of the question tell', async () => {
    const read = (reading: number, coverage: number) => featuresWith({ isRead: 1, reading, coverage })
    const one = (text: string, score: number) => candidate('a', text, score, 0.5)
    const drafts = await selected(
      [
        { ...one('Der Rat tagt im alten Rathaus.', 1.4), features: read(-5.5, 0) },
        { ...one('Es regnete in Strömen.', 1.3), features: read(-5.5, 0) },
        { ...one('Der Rat tagt oft.', 1.2), features: read(-5.5, 0.6) },
        { ...one('Das Rathaus ist alt.', 1.1), features: read(-2, 0) },
      ],
      'Wo tagt der Rat?',
    )
    expect(drafts.map(({ text }) => text)).toEqual([
      'Der Rat tagt im alten Rathaus.',
      'Der Rat tagt oft.',
      'Das Rathaus ist alt.',
    ])
  })

  it('makes one statement with several citations of what several articles say', async () => {
    const drafts = await selected(
      [
        candidate('a', 'Der Rat beschloss am Montag den Bau der Brücke.', 1.5),
        candidate('b', 'Am Montag beschloss der Rat den Bau der neuen Brücke.', 1.48, 0.95),
      ],
      'Was beschloss der Rat?',
    )
    expect(filesOf(drafts)).toEqual([['a', 'b']])
  })

  it.each([
    [
      'another figure',
      'Der Rat gibt 5 Millionen Euro für die Brücke.',
      'Der Rat gibt 50 Millionen Euro für die Brücke.',
    ],
    ['a negation', 'Der Rat baut die neue Brücke.', 'Der Rat baut die neue Brücke nicht.'],
    [
      'less than the statement',
      'Der Rat beschloss den Bau der Brücke und den Abriss der Halle.',
      'Der Rat beschloss den Bau.',
    ],
  ])('keeps sentences apart that differ by %s, however similar they look', async (_, one, other) => {
    const drafts = await selected(
      [candidate('a', one, 1.5), candidate('b', other, 1.48, 0.98)],
      'Was beschloss der Rat?',
    )
    expect(filesOf(drafts)).toEqual([['a'], ['b']])
  })

  it('cites an article once for one statement', async () => {
    const twice = [
      candidate('a', 'Der Rat beschloss den Bau.', 1.5),
      candidate('a', 'Der Rat beschloss den Bau.', 1.49),
    ]
    expect(filesOf(await selected(twice, 'Was beschloss der Rat?'))).toEqual([['a']])
  })

  it('answers a question for a figure with the sentences that give one, and marks it', async () => {
    const drafts = await selected(
      [
        candidate('b', 'Anderthalb Stunden saßen Rat und Verein zusammen.', 1.46, 0.9),
        candidate('a', 'Der Rat und der Verein trafen sich im Rathaus.', 1.43),
        candidate('c', 'Das Treffen von Rat und Verein dauerte 90 Minuten.', 1.4, 0.88),
      ],
      'Wie lange trafen sich Rat und Verein?',
    )
    expect(filesOf(drafts)).toEqual([['b', 'c']])
    const [{ text, answerSpan }] = drafts as [(typeof drafts)[0]]
    expect(text.slice(answerSpan?.start, answerSpan?.end)).toBe('Anderthalb Stunden')
  })

  it('marks the words that the reader found, where no figure is asked for', async () => {
    const text = 'Der Rat tagt im alten Rathaus.'
    const [draft] = await selected(
      [{ ...candidate('a', text, 1), words: { start: 13, end: 29 } }],
      'Wo tagt der Rat?',
    )
    expect(text.slice(draft?.answerSpan?.start, draft?.answerSpan?.end)).toBe('im alten Rathaus')
  })

  it('says in brackets whom a pronoun at the beginning means; the quote stays as it is', async () => {
    const before = 'Bürgermeisterin Erika Beispiel eröffnete die Sitzung am Montag. '
    const quote = 'Sie kündigte den Bau einer Brücke an.'
    const one = candidate('a', before + quote, 1)
    const [draft] = await selected(
      [{ ...one, start: before.length, words: { start: 13, end: 16 } }],
      'Was plant die Stadt?',
    )
    expect(draft?.text).toBe('Sie [Erika Beispiel] kündigte den Bau einer Brücke an.')
    expect(draft?.evidence[0].quote).toBe(quote)
    expect(draft?.text.slice(draft.answerSpan?.start, draft.answerSpan?.end)).toBe('den')
  })

  it('shows at most five statements', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      candidate(`${index}`, `Im Ort Nummer ${index} steht ein Haus.`, 1.5 - index / 1000, 0.1 * index),
    )
    expect(await selected(many, 'Wo steht ein Haus?')).toHaveLength(5)
  })
})
