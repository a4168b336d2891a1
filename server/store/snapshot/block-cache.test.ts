import { expect, it } from 'vitest'
import { createBlockCache } from './block-cache.ts'

function cacheOf(limit: number) {
  const read: string[] = []
  const get = createBlockCache(async (file) => {
    read.push(file)
    if (file === 'gone') throw new Error('gone')
    return { value: file.toUpperCase(), bytes: 1 }
  }, limit)
  return { read, get }
}

it('a question that finds what another one found reads nothing again, as long as there is room', async () => {
  const { read, get } = cacheOf(2)
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['A', 'A', 'B'])
  await get('a')
  expect(read).toEqual(['a', 'b'])
  // b was asked for least lately
  await get('c')
  await get('a')
  expect(read).toEqual(['a', 'b', 'c'])
  await get('b')
  expect(read).toEqual(['a', 'b', 'c', 'b'])
})

it('what could not be read is tried again', async () => {
  const { read, get } = cacheOf(2)
  await expect(get('gone')).rejects.toThrow('gone')
  await expect(get('gone')).rejects.toThrow('gone')
  expect(read).toEqual(['gone', 'gone'])
})

it('what is larger than all the room is still given', async () => {
  expect(await cacheOf(0).get('a')).toBe('A')
})

it('what is tried again while others hear that it failed is kept all the same', async () => {
  let reads = 0
  const get = createBlockCache(async () => {
    if (++reads === 1) throw new Error('busy')
    return { value: 'here', bytes: 1 }
  }, 2)
  const again = () => get('a')
  expect(await Promise.all([get('a').catch(again), get('a').catch(again)])).toEqual(['here', 'here'])
  await get('a')
  expect(reads).toBe(2)
})
