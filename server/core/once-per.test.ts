import { expect, it } from 'vitest'
import { oncePer } from './once-per.ts'

it('the same thing is asked twice about an object, and found out once; another object has its own', () => {
  let asked = 0
  const lengthOf = oncePer(({ text }: { text: string }) => {
    asked++
    return text.length
  })
  const [empty, word] = [{ text: '' }, { text: 'Brücke' }]
  expect([empty, word, empty, word].map(lengthOf)).toEqual([0, 6, 0, 6])
  expect(asked).toBe(2)
})
