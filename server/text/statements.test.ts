import { describe, expect, it } from 'vitest'
import { cpuTimeOf } from '../../test/cpu.ts'
import { statementsOf } from './statements.ts'

function wordsIn(text: string): string[] {
  return statementsOf(text).statements.map((statement) => statement.text)
}

function reasonsIn(text: string): string[] {
  return statementsOf(text).unstated.map(({ reason }) => reason)
}

describe('what a draft states is checked', () => {
  it('sentence by sentence, at its place in the draft', () => {
    const text = 'Die Brücke ist zu. Sie wird im Mai geöffnet.\n\nDer Bau kostet 5 Mio. Euro.'
    const { statements, unstated } = statementsOf(text)
    expect(statements.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Die Brücke ist zu.',
      'Sie wird im Mai geöffnet.',
      'Der Bau kostet 5 Mio. Euro.',
    ])
    expect(unstated).toEqual([])
  })

  it('without the marks of Markdown, which stay within its place', () => {
    const text =
      '> Die **Brücke** ist [gesperrt](https://a.example/b_c), sagt der `Rat`.\n\n- _Sie_ bleibt zu.'
    const { statements } = statementsOf(text)
    expect(statements.map((statement) => statement.text)).toEqual([
      'Die Brücke ist gesperrt, sagt der Rat.',
      'Sie bleibt zu.',
    ])
    expect(text.slice(statements[0]?.start, statements[0]?.end)).toMatch(/^Die \*\*Brücke.*Rat`\.$/)
  })

  it('whole, where an editor has wrapped its lines', () => {
    const text =
      'Der Rat hat am Montag nach langer Beratung beschlossen, die Brücke\nbis zum Mai für Autos zu sperren. Der Rest bleibt offen.'
    expect(wordsIn(text)).toEqual([
      'Der Rat hat am Montag nach langer Beratung beschlossen, die Brücke bis zum Mai für Autos zu sperren.',
      'Der Rest bleibt offen.',
    ])
  })

  it('also what leads to a list', () => {
    expect(wordsIn('Beim Bau der Brücke gab es drei Unfälle:')).toHaveLength(1)
  })

  it('but not joined, where short lines stand for themselves', () => {
    expect(wordsIn('Brücke gesperrt\nDer Rat tagt am Montag.')).toEqual([
      'Brücke gesperrt',
      'Der Rat tagt am Montag.',
    ])
  })

  it('also what somebody says of himself in quotation marks', () => {
    expect(wordsIn('„Ich öffne die Brücke“, sagte Anna Keller.')).toHaveLength(1)
  })

  it.each([
    ['Sie bleibt zu.', true],
    ['Dies ist der dritte Fall.', true],
    ['It is closed.', true],
    ['Das dauert lange.', true],
    ['Das Haus steht leer.', false],
    ['Siegfried kommt.', false],
    ['Die Brücke bleibt zu.', false],
  ])('knows what leans on the sentence before: %s', (text, leans) => {
    expect(statementsOf(text).statements[0]?.leansOnPrevious).toBe(leans)
  })
})

describe('what states nothing is not called "not found"', () => {
  it.each([
    ['Warum ist die Brücke zu?', 'question'],
    ['„Warum ist die Brücke zu?“', 'question'],
    ['## Die Brücke im Regen', 'heading'],
    ['Ich finde die Brücke schön.', 'first-person'],
    ['In my view the bridge is ugly.', 'first-person'],
    ['Und so war es auch.', 'nothing-stated'],
    ['Anna Keller sagte im Rat:', 'nothing-stated'],
  ])('%s', (text, reason) => {
    expect(statementsOf(text).statements).toEqual([])
    expect(reasonsIn(text)).toEqual([reason])
  })

  it('code, front matter, comments and pictures are no text', () => {
    const text =
      '---\ntitle: Entwurf der Brücke\n---\n\n```\nDie Brücke ist Code.\n```\n\n<!-- Die Brücke fehlt. -->\n![Die Brücke](b.png)\n\nDer Rat tagt.'
    const { statements } = statementsOf(text)
    expect(statements.map((statement) => statement.text)).toEqual(['Der Rat tagt.'])
    expect(text.slice(statements[0]?.start, statements[0]?.end)).toBe('Der Rat tagt.')
  })

  it.each(['', '   \n\n', '* * *', '🙂'])('"%s" has neither', (text) => {
    expect(statementsOf(text)).toEqual({ statements: [], unstated: [] })
  })
})

it.each([
  ['without a line break', 'Der Minister sagte am Montag in Berlin, '],
  ['of comments that are never closed', '<!-- '],
  ['of pictures without a name', '!['],
  ['of pictures without an address', '![a]('],
  ['of brackets', '['],
  ['of links without an address', '[a]('],
  ['of footnotes that are never closed', '[^a'],
  ['of carriage returns', '\r'],
])(
  'a text of 200,000 characters %s does not hold up other requests',
  (_, part) => {
    const text = `Der Rat tagt. ${part.repeat(200_000 / part.length)}`
    expect(cpuTimeOf(() => statementsOf(text))).toBeLessThan(2_000)
  },
  120_000,
)
