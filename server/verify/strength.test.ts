import { describe, expect, it } from 'vitest'
import { addsStrength } from './strength.ts'

describe('what a statement puts more strongly than the quote', () => {
  it.each<[statement: string, quote: string]>([
    ['Alle Schulen sind zu.', 'Die Schulen sind zu.'],
    ['Nur die Eltern zahlen.', 'Die Eltern zahlen.'],
    ['Ausschließlich die Eltern zahlen.', 'Weitgehend allein zahlen die Eltern.'],
    ['Alle Schulen sind zu.', 'Fast alle Schulen sind zu.'],
    ['Es geht nicht nur um das Geld.', 'Es geht nur um das Geld.'],
    ['Es geht nur um das Geld.', 'Es geht nicht nur um das Geld.'],
    ['Sie traten zum ersten Mal überhaupt auf.', 'Sie traten zum ersten Mal seit der Pause auf.'],
  ])('"%s" is more than "%s"', (statement, quote) => {
    expect(addsStrength(statement, quote)).toBe(true)
  })

  it.each<[statement: string, quote: string]>([
    ['Fast nur die Eltern zahlen.', 'Weitgehend alleine zahlen die Eltern.'],
    ['Fast alle Schulen sind zu.', 'Alle Schulen sind zu.'],
    ['Es ging nur am Rande um das Geld.', 'Um das Geld ging es kaum.'],
    ['Das Problem betrifft nicht nur das Geld.', 'Das Problem geht über das Geld hinaus.'],
    ['The line carries 900 people each day.', 'Die Linie befördert pro Tag 900 Menschen.'],
  ])('"%s" is no more than "%s"', (statement, quote) => {
    expect(addsStrength(statement, quote)).toBe(false)
  })
})
