import { expect, it } from 'vitest'
import { relayed } from './relayed.ts'

function numbers() {
  const source = {
    isOpen: true,
    async *give() {
      try {
        yield 1
        yield 2
        return 'over'
      } finally {
        source.isOpen = false
      }
    },
  }
  return source
}
const oddTwice = (value: number) => (value % 2 === 1 ? [value, value] : [])

it('what a generator gives is passed on as it is wanted, with what it returns', async () => {
  const source = numbers()
  const passed = relayed(source.give(), oddTwice)
  expect(await passed.next()).toEqual({ done: false, value: 1 })
  expect(await passed.next()).toEqual({ done: false, value: 1 })
  expect(await passed.next()).toEqual({ done: true, value: 'over' })
})

it('whoever stops early, or fails at a value, ends the generator as well', async () => {
  const left = numbers()
  for await (const _ of relayed(left.give(), oddTwice)) break
  expect(left.isOpen).toBe(false)

  const failed = numbers()
  const passed = relayed(failed.give(), () => {
    throw new Error('no use')
  })
  await expect(passed.next()).rejects.toThrow('no use')
  expect(failed.isOpen).toBe(false)
})
