import { expect, it } from 'vitest'
import { type CheckedClaim, claimMeasures } from './claims.ts'

function claims(label: CheckedClaim['label'], ...said: CheckedClaim['said'][]): CheckedClaim[] {
  return said.map((one) => ({ label, said: one }))
}

function valuesOf(checked: CheckedClaim[]): Record<string, number> {
  return Object.fromEntries(claimMeasures(checked).map(({ id, value }) => [id, value]))
}

it('each kind of claim counts alike, however many there are of it', () => {
  const checked = [
    ...claims('supported', 'supported', 'supported', 'supported', 'not-stated'),
    ...claims('contradicted', 'contradicted', 'supported'),
    ...claims('not-stated', 'not-stated'),
  ]
  expect(valuesOf(checked)).toMatchObject({
    'check.supported': 0.75,
    'check.contradicted': 0.5,
    'check.not-stated': 1,
    'check.balanced-accuracy': 0.75,
  })
})

it('whoever always says the same is no better than a third', () => {
  const checked = [
    ...claims('supported', 'not-stated'),
    ...claims('contradicted', 'not-stated'),
    ...claims('not-stated', 'not-stated', 'not-stated', 'not-stated'),
  ]
  expect(valuesOf(checked)['check.balanced-accuracy']).toBeCloseTo(1 / 3)
})

it('"contradicted" of what is supported is counted among all that is supported', () => {
  const checked = [
    ...claims('supported', 'contradicted', 'supported', 'not-stated', 'not-stated'),
    ...claims('not-stated', 'contradicted'),
  ]
  expect(valuesOf(checked)['check.falsely-contradicted']).toBe(0.25)
})

it('"supported" of what is not is counted among all that is not, whether contradicted or not stated', () => {
  const checked = [
    ...claims('supported', 'supported', 'supported'),
    ...claims('contradicted', 'supported', 'not-stated'),
    ...claims('not-stated', 'contradicted', 'not-stated'),
  ]
  expect(valuesOf(checked)['check.falsely-supported']).toBe(0.25)
})
