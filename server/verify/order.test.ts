import { expect, it } from 'vitest'
import { tellsOtherOrder, turnsBeforeAfter, turnsOrder } from './order.ts'

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

it('who is called the first did not come later', () => {
  const quoted = 'Nach dem Gespräch mit Ott rief sie Brandt an, um von Ott zu berichten.'
  expect(tellsOtherOrder('Sie rief zuerst Brandt an.', quoted, 'de')).toBe(true)
  expect(tellsOtherOrder('Sie rief zuerst Ott und dann Brandt an.', quoted, 'de')).toBe(false)
  expect(tellsOtherOrder('Sie rief Brandt an.', quoted, 'de')).toBe(false)
})

it('what was before an event is not what was after it or meanwhile, at the beginning of a sentence, too', () => {
  const before = 'Die Presse wurde vor der Festnahme informiert.'
  const after = 'Nach der Festnahme wurde die Presse informiert.'
  expect(turnsBeforeAfter(before, after, 'de')).toBe(true)
  expect(turnsBeforeAfter(after, before, 'de')).toBe(true)
  expect(turnsBeforeAfter(before, before, 'de')).toBe(false)
  const during = 'Noch während der Festnahme wurde die Presse informiert.'
  expect(turnsBeforeAfter(during, after, 'de')).toBe(true)
  expect(turnsBeforeAfter('Sie warnen vor dem Sturm.', 'Während des Sturms ist es laut.', 'de')).toBe(false)
  expect(turnsBeforeAfter('Im Anschluss an die Festnahme wurde sie informiert.', during, 'de')).toBe(true)
  expect(turnsBeforeAfter('Im Anschluss an die Festnahme wurde sie informiert.', after, 'de')).toBe(false)
  expect(turnsBeforeAfter(before, 'Nach der Sitzung wurde die Presse informiert.', 'de')).toBe(false)
})
