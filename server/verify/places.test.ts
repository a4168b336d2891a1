import { expect, it } from 'vitest'
import { otherPlace } from './places.ts'

const QUOTE = 'Portugal, Norwegen und sogar Spanien, wo die Fischer den Hafen sperrten, sind uneinig.'

it('what happened in one place is not told of another one that the quote names', () => {
  expect(otherPlace('In Norwegen sperrten die Fischer den Hafen.', QUOTE, 'de')).toBe(true)
  expect(otherPlace('In Spanien sperrten die Fischer den Hafen.', QUOTE, 'de')).toBe(false)
})

it('it may have happened in both', () => {
  const both = 'Es gilt für Norwegen und Spanien, wo die Fischer den Hafen sperrten.'
  expect(otherPlace('In Norwegen sperrten die Fischer den Hafen.', both, 'de')).toBe(false)
})
