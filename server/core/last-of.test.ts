import { expect, it } from 'vitest'
import { lastOf } from './last-of.ts'

async function* events(...types: ('claim' | 'done')[]) {
  for (const type of types) yield { type }
}

it('the whole is the event that ends a stream; a stream that has none fails', async () => {
  expect(await lastOf(events('claim', 'done'))).toEqual({ type: 'done' })
  await expect(lastOf(events('claim'))).rejects.toThrow('without its last event')
})
