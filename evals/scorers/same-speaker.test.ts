import { expect, it } from 'vitest'
import { isSameSpeaker } from './same-speaker.ts'

it.each([
  ['Karl Ott', 'Karl Ott'],
  ['Ott', 'Karl Ott'],
  ['KARL OTT', 'Karl Ott'],
  ['Zoë Gülay', 'Zoe Gulay'],
  ['Minister Ott', 'Karl Ott'],
  ['US-Außenministerin Dr. Anna Ott', 'Prof. Anna Ott'],
  ['Generalmajor Ott', 'Karl Ott'],
  ['Herr Ott', 'Ott'],
  ['Chef des Instituts Karl Ott', 'Karl Ott'],
  ['Karl Ott, Sprecher des Vereins', 'Karl Ott'],
  ['Karl Ott (Verein)', 'Ott'],
  ['Ursula von Ott', 'Ott'],
  ['Ursula von Ott', 'von Ott'],
  ['Ein alter Diplomat', 'alter Diplomat'],
  ['Sprecherin', 'Sprecherin'],
])('%s is %s', (one, other) => {
  expect(isSameSpeaker(one, other)).toBe(true)
  expect(isSameSpeaker(other, one)).toBe(true)
})

it.each([
  ['Anna Ott', 'Karl Ott'],
  ['Karl', 'Karl Ott'],
  // all of these hold the other name as a string
  ['Otto', 'Ott'],
  ['Karl Otto', 'Ott'],
  ['Karl Ott junior', 'Karl Ott'],
  ['Sprecher von Karl Ott', 'Karl Ott'],
  ['Präsidentin von Ott', 'Ott'],
  ['Sprecherin des Ministeriums', 'Sprecherin'],
  ['', 'Karl Ott'],
])('%s is not %s', (one, other) => {
  expect(isSameSpeaker(one, other)).toBe(false)
  expect(isSameSpeaker(other, one)).toBe(false)
})
