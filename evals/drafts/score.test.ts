import { expect, it } from 'vitest'
import type { Answer } from '../../server/core/answer.ts'
import { fatesOf, measureFates } from './score.ts'

const evidence = [{ file: 'a.txt', quote: 'Der Rat tagt am Montag im alten Rathaus.' }]
const claims = [
  { text: 'Der Rat tagt am Montag.', evidence },
  { text: 'Montags tagt der Rat.', evidence },
  { text: 'Der Rat tagt jeden Tag.', evidence, fault: 'scope' },
  { text: 'Der Rat tagt nie.', evidence, fault: 'negation' },
]
const draft = { id: 'a', question: 'Wann tagt der Rat?', history: [], claims }
const shown = (...texts: string[]) =>
  ({ status: 'answered', claims: texts.map((text) => ({ text, citations: evidence })) }) as unknown as Answer

const countsOf = (answer: Answer, isWithheld: (text: string) => boolean = () => false) =>
  Object.fromEntries(
    measureFates(fatesOf(draft, answer, ({ text }) => isWithheld(text))).map(({ id, hits, total }) => [
      id.replace('draft.', ''),
      [hits, total],
    ]),
  )

it('what is wrong shall not be shown, and of what is right something shall', () => {
  expect(countsOf(shown('Der Rat tagt am Montag.', 'Der Rat tagt nie.'))).toEqual({
    badShown: [1, 2],
    rightLost: [1, 2],
    rightQuoted: [0, 2],
    rightWithheld: [0, 2],
  })
  const quoted = shown('Der Rat tagt am Montag im alten Rathaus.')
  expect(countsOf(quoted)).toMatchObject({ rightLost: [0, 2], rightQuoted: [2, 2] })
})

it('a quote is known by what it says: whatever its quotation marks, and with words left out', () => {
  const sentence = '„Wir tagen ‚wie immer‘ im Rathaus. Alle sind willkommen“, sagte der Rat.'
  const quote = '"Wir tagen \'wie immer\' ... Alle sind willkommen"'
  const one = { text: 'Der Rat lädt alle ein.', evidence: [{ file: 'a.txt', quote }] }
  const answer = {
    status: 'answered',
    claims: [{ text: sentence, citations: [{ file: 'a.txt', quote: sentence }] }],
  } as unknown as Answer
  expect(fatesOf({ ...draft, claims: [one] }, answer, () => false)).toMatchObject([{ isQuoted: true }])
})

it('what a model was not given, it could not have written: counted apart, and not as lost', () => {
  const counts = countsOf(shown('Der Rat tagt am Montag.'), (text) => text.startsWith('Montags'))
  expect(counts).toMatchObject({ rightLost: [0, 1], rightWithheld: [1, 2] })
})
