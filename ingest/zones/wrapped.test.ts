import { expect, it } from 'vitest'
import { contentLines } from '../lines/lines.ts'
import { unwrapped } from './wrapped.ts'

it('a text of very many lines is read as any other', () => {
  const lines = contentLines('a\n'.repeat(300_000))
  expect(unwrapped(lines)).toEqual(lines)
})
