import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createElementReader } from './elements.ts'

const claim = z.object({ text: z.string(), evidence: z.array(z.object({ passage: z.string() })).min(1) })

const FIRST = { text: 'Die Brücke ist „gesperrt“, {so} heißt es.', evidence: [{ passage: 'p1' }] }
const SECOND = { text: 'It says "closed" \\ and [more].', evidence: [{ passage: 'p2' }, { passage: 'p3' }] }
const BOTH = [FIRST, SECOND]

function read(text: string, size = text.length): unknown[] {
  const reader = createElementReader(claim)
  const pieces = text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? []
  return pieces.flatMap((piece) => reader.add(piece))
}

describe('a list that a model writes is understood', () => {
  it.each([
    ['as it was asked for', JSON.stringify({ elements: BOTH })],
    ['with spaces and lines', JSON.stringify({ elements: BOTH }, null, 2)],
    ['as a bare array', JSON.stringify(BOTH)],
    ['under a name of its own', JSON.stringify({ answer: { claims: BOTH } })],
    ['one object a line', BOTH.map((each) => JSON.stringify(each)).join('\n')],
    ['in Markdown', `\`\`\`json\n${JSON.stringify({ elements: BOTH }, null, 2)}\n\`\`\``],
    ['with words around it', `Here are 2" [1] claims :} \n${JSON.stringify(BOTH)}\nI hope "this" helps {:`],
    ['after thoughts in braces', `{thinking: "hm", maybe}\n${JSON.stringify({ elements: BOTH })}`],
  ])('%s', (_, text) => {
    for (const size of [1, 2, 3, 7, text.length]) expect(read(text, size)).toEqual(BOTH)
  })

  it('when a quotation mark or a line break in a text was not escaped', () => {
    expect(read('[{"text": "Sie sagte „nein" dazu.\nUnd ging.", "evidence": [{"passage": "p1"}]}]')).toEqual([
      { text: 'Sie sagte „nein" dazu.\nUnd ging.', evidence: [{ passage: 'p1' }] },
    ])
  })
})

describe('an element is there', () => {
  it('at its own closing brace, not only when the next one begins', () => {
    const reader = createElementReader(claim)
    const text = JSON.stringify(FIRST)
    expect(reader.add(`{"elements": [${text.slice(0, -1)}`)).toEqual([])
    expect(reader.add('}')).toEqual([FIRST])
  })

  it('only as a whole: a list that breaks off loses what is not complete', () => {
    const text = JSON.stringify({ elements: BOTH })
    for (let length = 1; length < text.length; length++) {
      const cut = read(text.slice(0, length))
      expect(cut).toEqual(BOTH.slice(0, cut.length))
    }
  })
})

describe('what does not fit is left out, and nothing else', () => {
  it.each([
    ['another shape', '{"text": 5}'],
    ['no JSON', '{text: nothing,}'],
    ['nothing to rest on', '{"text": "x", "evidence": []}'],
  ])('%s', (_, wrong) => {
    expect(read(`[${JSON.stringify(FIRST)}, ${wrong}, ${JSON.stringify(SECOND)}]`)).toEqual(BOTH)
  })

  it('an object around an element is none, even if it would do as one', () => {
    const reader = createElementReader(z.object({ name: z.string() }))
    expect(reader.add('{"name": "list", "elements": [{"name": "a"}, {"name": "b"}]}')).toEqual([
      { name: 'a' },
      { name: 'b' },
    ])
  })
})

describe('a list with nothing in it', () => {
  it.each(['[]', '{"elements": [ ]}', '```json\n{"elements":[\n]}\n```', 'Nothing: [] Sorry.'])(
    'is seen in %j',
    (text) => {
      const reader = createElementReader(claim)
      expect(reader.add(text)).toEqual([])
      expect(reader.hasEmptyList()).toBe(true)
    },
  )

  it.each([
    '',
    'I cannot help with that [1].',
    '{"elements": [{"text": "x", "evidence": []}]}',
    '{"text": "[]"}',
  ])('is not seen in %j', (text) => {
    const reader = createElementReader(claim)
    reader.add(text)
    expect(reader.hasEmptyList()).toBe(false)
  })
})

it('a very long list is read in time', () => {
  const reader = createElementReader(claim)
  const piece = `${JSON.stringify(FIRST)},`
  reader.add('{"elements": [')
  let count = 0
  while (count < 20_000) count += reader.add(piece).length
})
