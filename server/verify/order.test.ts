import { expect, it } from 'vitest'
import { turnsOrder } from './order.ts'

it.each<[string, string, string?]>([
  [
    'Der Chor sang zuerst im Rathaus und danach im Theater.',
    'Nach dem Auftritt im Theater sang der Chor im Rathaus.',
  ],
  ['Die Lesung fand vor dem Konzert statt.', 'Geplant waren ein Konzert und später die Lesung.'],
  [
    'Erst wird die Brücke gebaut und dann der Tunnel.',
    'Die Brücke wird gebaut, aber zuerst kommt der Tunnel.',
  ],
  [
    'The mayor first met the farmers and then the bakers.',
    'The mayor met the farmers after the bakers.',
    'en',
  ],
])('what comes later is not told as the first: %s', (statement, quoted, language = 'de') => {
  expect(turnsOrder(statement, quoted, language)).toBe(true)
  expect(turnsOrder(statement, statement, language)).toBe(false)
})

it('the same order may be told the other way round', () => {
  const quoted = 'Nach dem Auftritt im Theater sang der Chor im Rathaus.'
  expect(turnsOrder('Der Chor sang zuerst im Theater und danach im Rathaus.', quoted, 'de')).toBe(false)
})
