import { expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { withMemory } from './article-memory.ts'

const lengths = new Map([
  ['a', 40],
  ['b', 40],
  ['c', 40],
  ['huge', 1_000],
])

function watchedRead() {
  const asked: string[] = []
  const read = withMemory(async (ids) => {
    asked.push(...ids)
    const there = ids.filter((id) => lengths.has(id))
    return new Map(there.map((id) => [id, { id, text: 'x'.repeat(lengths.get(id) as number) } as Article]))
  }, 100)
  return { asked, read }
}

it('an article that was just read is not read again, and what is not there is asked for anew', async () => {
  const { asked, read } = watchedRead()
  const first = await read(['a', 'b', 'gone'])
  expect([...first.keys()]).toEqual(['a', 'b'])
  expect((await read(['b', 'a', 'gone'])).get('a')).toBe(first.get('a'))
  expect(asked).toEqual(['a', 'b', 'gone', 'gone'])
})

it('it takes only so much memory: the one that was not used for longest goes', async () => {
  const { asked, read } = watchedRead()
  await read(['a'])
  await read(['b'])
  await read(['a'])
  await read(['c'])
  await read(['a', 'c'])
  expect(asked).toEqual(['a', 'b', 'c'])
  await read(['b'])
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

it('one that is longer than all that may be kept is given all the same', async () => {
  const { read } = watchedRead()
  expect((await read(['huge'])).get('huge')?.text).toHaveLength(1_000)
})
