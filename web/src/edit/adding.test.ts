import { expect, test, vi } from 'vitest'
import { add, hasAdded, hasEnded, type Run, runs } from './adding.ts'

const answerWith = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }))

const ended: Run[] = []
const offer = (name: string) => add(name, new FormData(), (run) => ended.push(run))

test('whoever comes back to the page sees all that was added meanwhile, and how it ended', async () => {
  answerWith('event: reading\ndata: {"name":"a.txt"}\n\nevent: done\ndata: {"added":[{}],"failed":[]}\n\n')
  const first = offer('a.txt')
  expect(runs.get().map(hasEnded)).toEqual([false])
  expect(await first).toBe(true)
  answerWith('{"title":"There is no space left","status":507}', 507)
  expect(await offer('b.txt')).toBe(false)
  expect(runs.get().map(({ name }) => name)).toEqual(['b.txt', 'a.txt'])
  expect(runs.get().map(hasEnded)).toEqual([true, true])
  expect(runs.get().map(hasAdded)).toEqual([false, true])
  expect(ended).toEqual(runs.get().toReversed())
})

test('a text of which something could not be read is told from one that was read', async () => {
  answerWith('event: done\ndata: {"added":[],"failed":[{"name":"c.txt","reason":"is empty"}]}\n\n')
  expect(await offer('c.txt')).toBe(false)
})
