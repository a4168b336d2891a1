import { describe, expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { cite } from './cite.ts'
import { otherSpeaker, sourceOf } from './speech.ts'

it('"laut dem Artikel" gives the words to the outlet, not to a speaker of that name', () => {
  expect(sourceOf('Nach Darstellung des Artikels fehlt es an Lehrern.', 'de')).toMatchObject({
    isSpeech: false,
  })
  expect(sourceOf('Dem Beitrag zufolge fehlt es an Lehrern.', 'de').speaker).toBeUndefined()
  expect(sourceOf('Dem Bürgermeister zufolge fehlt es an Lehrern.', 'de').speaker).toBe('Bürgermeister')
})

it('whose view somebody shares is not who says so', () => {
  expect(sourceOf('Vogt teile Musters Auffassung, dass die Halle zu klein sei.', 'de').speaker).not.toBe(
    'Muster',
  )
})

it('who tells what another one demands is known as well', () => {
  const source = sourceOf('Österreich verlangt laut Trainerin Muster, dass die Halle offen bleibt.', 'de')
  expect(source).toMatchObject({ speaker: 'Österreich', via: 'Muster' })
})

describe('whom an article gives words to', () => {
  const article = articleOf('talks', [
    ['body', 'Der italienische Ministerpräsident Luca Ferri kam nach Wien. Ferri betonte, dass er warte.'],
    ['body', 'Rom sieht den Streit als Folge des Umbaus. Präsidentin Eva Vogt lobte die Halle in Graz.'],
  ])
  it.each<[name: string, quote: string]>([
    ['Ferri', 'Ferri betonte, dass er warte.'],
    ['Italiens Regierungschef', 'Ferri betonte, dass er warte.'],
    ['Italien', 'Rom sieht den Streit als Folge des Umbaus.'],
    ['Vogt Hallen', 'Präsidentin Eva Vogt lobte die Halle in Graz.'],
  ])('may be called "%s"', (name, quote) => {
    expect(isOther(name, quote)).toBe(false)
  })
  it.each<[name: string, quote: string]>([
    ['Vogt', 'Ferri betonte, dass er warte.'],
    ['Österreichs Regierungschef', 'Ferri betonte, dass er warte.'],
    ['Italiens Trainer', 'Ferri betonte, dass er warte.'],
    ['Österreich', 'Rom sieht den Streit als Folge des Umbaus.'],
  ])('is not "%s"', (name, quote) => {
    expect(isOther(name, quote)).toBe(true)
  })

  function isOther(name: string, quote: string): boolean {
    const start = article.text.indexOf(quote)
    return otherSpeaker(name, cite(article, { start, end: start + quote.length }), article, 'de')
  }
})
