import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Citation } from '../server/core/answer.ts'
import { openSeedIndex, type SeedIndex } from './seeds.ts'

let seeds: SeedIndex

beforeAll(async () => {
  seeds = await openSeedIndex()
})
afterAll(() => seeds.dispose())

async function citationsFor(question: string): Promise<Citation[]> {
  const answer = await seeds.assistant.answerWhole({ question })
  return answer.status === 'abstained' ? [] : answer.claims.flatMap(({ citations }) => citations)
}

/** The quotes as lines with the number of their file, as a test failure shows them best. */
function lines(citations: Citation[]): string[] {
  return citations.map(({ file, quote }) => `${file.slice(0, 3)}: ${quote}`)
}

describe('a newcomer who asks the five articles finds the answer in a quote', () => {
  it.each([
    ['Wie lange haben Trump und Putin telefoniert?', [/^000: .*Eineinhalb Stunden/]],
    ['Auf wie viel Prozent soll Europa die Verteidigungsausgaben erhöhen?', [/^002: .*fünf Prozent/]],
    ['Wer führte die Sitzung der Ukraine-Kontaktgruppe?', [/^003: .*Großbritannien|^004: .*Healy/]],
    ['Was erwartet Selenskyj im Gegenzug für Seltene Erden?', [/^002: .*US-Sicherheitsgarantien/]],
    ['Who did Trump ask to lead the negotiations?', [/^00[04]: .*Rubio.*Ratcliffe.*Waltz.*Witkoff/]],
    ['Welche Rolle spielt Artikel 5?', [/^000: .*Artikel 5 ausgelöst/, /^003: .*Artikel 5 des Bündnisses/]],
  ])('%s', async (question, expected) => {
    const quotes = lines(await citationsFor(question))
    for (const quote of expected) expect(quotes).toContainEqual(expect.stringMatching(quote))
  })

  it('of several outlets, with the outlet beside it', async () => {
    const citations = await citationsFor('Wie lange haben Trump und Putin telefoniert?')
    expect(new Set(citations.map(({ file }) => file)).size).toBeGreaterThan(1)
    expect(citations.map(({ outlet }) => outlet.name)).toEqual(expect.arrayContaining([null, 'WELT']))
  })
})

describe('a newcomer who asks what the articles do not say', () => {
  it.each([
    'Wer wurde 2022 Fußballweltmeister?',
    'Who won the World Cup in 2022?',
    'Wie hoch ist der Mount Everest?',
    'Wie wird morgen das Wetter?',
    'Wie heißt die Hauptstadt von Australien?',
  ])('is told so: %s', async (question) => {
    const answer = await seeds.assistant.answerWhole({ question })
    expect(answer).toMatchObject({ status: 'abstained', reason: 'not-in-articles' })
  })

  it('is never given a reader’s comment for a fact', async () => {
    for (const question of [
      'Was kostet laut Artikel das russische Gas heute?',
      'Wie viel kostet russisches Gas?',
      'Zu welchem Preis kaufen wir russisches Gas?',
    ]) {
      for (const { zone, quote } of await citationsFor(question)) {
        expect(zone, quote).not.toBe('comment')
        expect(quote).not.toMatch(/5-fachen/)
      }
    }
  })

  it('is shown comments as comments when the question is about them', async () => {
    const answer = await seeds.assistant.answerWhole({ question: 'Was schreiben Leser über russisches Gas?' })
    const citations = answer.status === 'abstained' ? [] : answer.claims.flatMap(({ citations }) => citations)
    expect(lines(citations)).toContainEqual(expect.stringMatching(/^000: .*(?:5-fachen|Russisches Gas)/))
    for (const { zone, attribution } of citations) {
      expect({ zone, kind: attribution.kind }).toEqual({ zone: 'comment', kind: 'comment' })
    }
  })
})
