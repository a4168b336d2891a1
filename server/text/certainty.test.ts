import { expect, it } from 'vitest'
import { certaintyOf } from './certainty.ts'

it.each([
  'Der Unfall forderte zwei Tote.',
  'Die Stürme fordern viele Todesopfer.',
  'Das Feuer forderte Dutzende Verletzte.',
  'Drei Tote hat das Feuer in der Nacht gefordert.',
])('nobody wants that lives are lost: %s', (text) => {
  expect(certaintyOf(text)).not.toBe('wanted')
})

it.each([
  'Die Angehörigen forderten, dass die Opfer bald Geld erhalten.',
  'Der Verband forderte eine Entschädigung für die Opfer.',
  'Der Anwalt forderte von der Stadt Auskunft über die Toten.',
  'Die Opfer haben eine Entschädigung gefordert.',
])('what somebody demands for victims, or they themselves, is no fact: %s', (text) => {
  expect(certaintyOf(text)).toBe('wanted')
})
