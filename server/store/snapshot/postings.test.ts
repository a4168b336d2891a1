import { expect, it } from 'vitest'
import { createPostings, eachPosting } from './postings.ts'

/** For each row its terms. */
function roundTrip(rows: Map<number, string[]>) {
  const collected = createPostings()
  for (const [row, terms] of rows) collected.add(row, terms)
  const { terms, frequencies, starts, postings } = collected.columns()
  return terms.map((term, index) => {
    const found: [number, number][] = []
    eachPosting(postings, starts[index] as number, starts[index + 1] as number, (row, count) => {
      found.push([row, count])
    })
    return {
      term,
      frequency: frequencies[index],
      found,
      bytes: (starts[index + 1] as number) - (starts[index] as number),
    }
  })
}

it('passages and counts come back as they were, however far apart and however many', () => {
  const often = Array.from({ length: 300 }, () => 'b')
  const rows = new Map([
    [0, ['a', 'b']],
    [1, ['a', 'a']],
    [64, ['a']],
    [200, often],
    [3_000_000, ['a', 'b', 'b']],
  ])
  expect(roundTrip(rows)).toMatchObject([
    {
      term: 'a',
      frequency: 4,
      found: [
        [0, 1],
        [1, 2],
        [64, 1],
        [3_000_000, 1],
      ],
    },
    // what is more than one byte counts as its largest number
    {
      term: 'b',
      frequency: 3,
      found: [
        [0, 1],
        [200, 255],
        [3_000_000, 2],
      ],
    },
  ])
})

it('a term of many passages takes one byte for each', () => {
  const rows = new Map(Array.from({ length: 1_000 }, (_, row) => [row, ['and']] as const))
  expect(roundTrip(new Map([...rows].map(([row, terms]) => [row, [...terms]])))[0]?.bytes).toBe(1_000)
})
