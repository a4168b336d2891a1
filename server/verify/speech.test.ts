import { expect, it } from 'vitest'
import { sourceOf } from './speech.ts'

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
