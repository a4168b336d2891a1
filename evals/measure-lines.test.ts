import { expect, it } from 'vitest'
import { measureLines } from './measure-lines.ts'
import { measure } from './scorers/wilson.ts'

it('each measure has a line of its own below the head, in columns', () => {
  const [head = '', first = '', ...others] = measureLines([measure('merge.wrong', 1, 4)])
  expect(head).toMatch(/^measure {6}value {2,}95 % interval {2,}of$/)
  expect(first).toMatch(/^merge\.wrong {2}25\.0/)
  expect(first.indexOf('25.0')).toBe(head.indexOf('value'))
  expect(others).toEqual([])
})
