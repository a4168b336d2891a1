import { expect, it } from 'vitest'
import { once } from './once.ts'

it('what could be made is made once, however many ask; what could not is tried again', async () => {
  let tries = 0
  const get = once(async () => {
    tries++
    if (tries === 1) throw new Error('not yet')
    return 'made'
  })
  await expect(Promise.all([get(), get()])).rejects.toThrow('not yet')
  expect(await Promise.all([get(), get()])).toEqual(['made', 'made'])
  await get()
  expect(tries).toBe(2)
})
