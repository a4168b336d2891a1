import { expect, it } from 'vitest'
import { negations } from './negation.ts'

it.each<[count: number, text: string]>([
  [1, 'Der Zug kommt nicht.'],
  [1, 'Es gibt keinen Zug.'],
  [1, 'Kein Zug kommt.'],
  [1, 'Niemand weiß es.'],
  [1, 'Er kam ohne Hut.'],
  [1, 'Nein, sagte er.'],
  [1, 'The train does not come.'],
  [1, "It doesn't come."],
  [1, 'It won’t come.'],
  [1, 'It cannot come.'],
  [1, 'Nobody knows.'],
  [1, 'They never came.'],
  [2, 'Es ist nicht so, dass niemand kommt.'],
  [0, 'Der Zug kommt.'],
  [0, 'Das Nichtschwimmerbecken ist voll.'],
  [0, 'Die Vernichtung von Akten.'],
  [0, 'The train notes a nonsense knot.'],
  [0, 'Er keimt und niest.'],
])('a statement is not taken for its opposite: %i times no in "%s"', (count, text) => {
  expect(negations(text)).toBe(count)
})
