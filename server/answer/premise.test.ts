import { describe, expect, it } from 'vitest'
import { premiseMissing } from './premise.ts'

function candidatesOf(text: string, language = 'de') {
  return [{ article: { text, language }, start: 0, end: text.length }]
}

const said = candidatesOf('Karl Muster rief am Dienstag Erika Beispiel an. Das Gespräch dauerte 20 Minuten.')

describe('a question that takes something for granted', () => {
  it('that the passages say, misses nothing', () => {
    expect(premiseMissing('Wie lange hat Muster mit Beispiel gesprochen?', said)).toEqual({
      names: [],
      figures: [],
      uncovered: 0,
    })
  })

  it('names who or how much stands in no passage', () => {
    expect(premiseMissing('Warum hat Muster 30 Minuten gewartet?', said).figures).toEqual(['30 Minuten'])
    expect(premiseMissing('Wann hat Schulze angerufen?', said).names).toEqual(['Schulze'])
  })

  it('and how much of a "why" no single passage has', () => {
    const built = candidatesOf('Der Rat lehnt den Bau der Brücke ab, weil er zu teuer ist.')
    expect(premiseMissing('Warum lehnt der Rat den Bau der Brücke ab?', built).uncovered).toBe(0)
    const denied = premiseMissing('Warum hat der Rat dem Verkauf des Bades zugestimmt?', built)
    expect(denied.uncovered).toBeGreaterThan(0.6)
    expect(premiseMissing('Wann hat der Rat dem Verkauf des Bades zugestimmt?', built).uncovered).toBe(0)
  })

  it('puts nothing together from passages that have it apart', () => {
    const apart = [...candidatesOf('Der Rat tagt.'), ...candidatesOf('Die Brücke wird gesperrt.')]
    expect(premiseMissing('Warum sperrt der Rat die Brücke?', apart).uncovered).toBeGreaterThan(0.3)
  })

  it('judges no words across languages', () => {
    expect(premiseMissing('Why did the council reject the bridge?', said).uncovered).toBe(0)
  })

  it('without candidates everything is missing', () => {
    expect(premiseMissing('Warum hat Muster gekündigt?', [])).toMatchObject({
      names: ['Muster'],
      uncovered: 1,
    })
  })
})
