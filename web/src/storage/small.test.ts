import { afterEach, expect, test, vi } from 'vitest'
import { readSmall, writeSmall } from './small.ts'

afterEach(() => vi.unstubAllGlobals())

test('a choice is there again on the next visit, until it is taken back', () => {
  const stored = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  })
  expect(writeSmall('localStorage', 'a', '[1]')).toBe(true)
  expect(readSmall('localStorage', 'a', JSON.parse)).toEqual([1])
  writeSmall('localStorage', 'a', undefined)
  expect(readSmall('localStorage', 'a', JSON.parse)).toBeUndefined()
})

test('the page opens although what is kept cannot be read, or storage is blocked', () => {
  vi.stubGlobal('localStorage', { getItem: () => '{"cut' })
  expect(readSmall('localStorage', 'a', JSON.parse)).toBeUndefined()
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  expect(readSmall('localStorage', 'a', JSON.parse)).toBeUndefined()
  expect(writeSmall('localStorage', 'a', 'x')).toBe(false)
})
