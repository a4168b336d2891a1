import { expect, it } from 'vitest'
import { measure } from './scorers/wilson.ts'
import { missed, targetsOf } from './targets.ts'

it('a measure misses its target when it is too low, too high, or was not measured at all', () => {
  const targets = {
    low: { min: 0.8 },
    high: { max: 0.1 },
    met: { min: 0.5, max: 0.5 },
    nothing: { min: 0 },
    gone: { max: 1 },
  }
  const measures = [
    measure('low', 7, 10),
    measure('high', 2, 10),
    measure('met', 5, 10),
    measure('nothing', 0, 0),
    measure('other', 0, 9),
  ]
  expect(missed(measures, targets)).toEqual(['low', 'high', 'nothing', 'gone'])
})

it('every split of our own questions has targets, somebody else’s have none', () => {
  for (const split of ['dev', 'test']) expect(targetsOf('seeds', split)).toHaveProperty('citation.exact')
  expect(targetsOf('mine', 'dev')).toEqual({})
})
