import { expect, it } from 'vitest'
import { leastSupport } from './fit.ts'
import type { JudgedPair } from './score.ts'

function judged(split: 'fit' | 'choose' | 'apart', label: 'same' | 'different', support: number): JudgedPair {
  const pair = { a: 'a', b: 'b', language: 'de' as const, label, why: '', split }
  return { pair, relation: label, cosine: 1, support }
}

const FAR = Array.from({ length: 49 }, () => judged('choose', 'different', Number.NEGATIVE_INFINITY))

it('is as low as it can be with hardly a pair merged wrongly', () => {
  const paraphrase = judged('choose', 'same', 1)
  const others = [judged('choose', 'different', 4), judged('choose', 'different', 1.4)]
  expect(leastSupport([...FAR, paraphrase, ...others])).toBe(1.5)
  expect(leastSupport([...FAR, paraphrase])).toBe(-4)
})

it('stays above what is wrong in pairs that rules were written on, too', () => {
  const others = [3.1, 3.1, 3.1].map((support) => judged('fit', 'different', support))
  expect(leastSupport([...FAR, ...others])).toBe(3.25)
})

it('stays above what hardly two sentences on different events reach', () => {
  const apart = [...Array.from({ length: 99 }, () => -9), 3.1, 2.1, 1.1].map((support) =>
    judged('apart', 'different', support),
  )
  expect(leastSupport([...FAR, ...apart])).toBe(1.25)
})
