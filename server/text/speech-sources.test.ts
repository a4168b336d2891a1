import { describe, expect, it } from 'vitest'
import { attribute } from './attribution.ts'
import { splitSentences } from './sentences.ts'

/** Whose words the last sentence is said to be, or another one that begins so. */
function speakerOf(text: string, begins?: string): string {
  const units = splitSentences(text, { start: 0, end: text.length }, 'de')
  const unit = begins === undefined ? units.at(-1) : units.find(({ start }) => text.startsWith(begins, start))
  if (!unit) throw new Error(`no such sentence in: ${text}`)
  const { kind, speaker, via } = attribute({ text, language: 'de' }, unit).attribution
  return `${kind}${speaker ? `: ${speaker}` : ''}${via ? ` (${via})` : ''}`
}

type Case = [text: string, expected: string]

describe('a reader is told who says it, however the sentence is built', () => {
  describe('verbs in two parts', () => {
    it.each<Case>([
      ['Das Amt gab bekannt, dass die Brücke zu ist.', 'reported: Amt'],
      ['Wie das Amt bekannt gab, ist die Brücke zu.', 'reported: Amt'],
      ['Der Verband hat darauf hingewiesen, dass die Preise steigen.', 'reported: Verband'],
      ['Die Partei räumte am Abend ein, die Zahlen nicht geprüft zu haben.', 'reported: Partei'],
      [
        'Kämmerer Jens Vogt hatte am Montag in einer lange erwarteten Rede angekündigt, zurückzutreten.',
        'reported: Jens Vogt',
      ],
      ['Die Stadt sei pleite, teilte Vogt mit.', 'reported: Vogt'],
    ])('%s', (text, expected) => expect(speakerOf(text)).toBe(expected))
  })

  describe('infinitives, demands and threats', () => {
    it.each<Case>([
      ['Der Verband drohte damit, den Bau zu stoppen.', 'reported: Verband'],
      ['Anna Keller versprach, die Straße zu sanieren.', 'reported: Anna Keller'],
      ['Die Gewerkschaft forderte mehr Geld für die Pflege.', 'reported: Gewerkschaft'],
      ['Die Polizei warnte vor glatten Straßen.', 'reported: Polizei'],
      ['Der Rat legt Wert darauf, dass die Brücke offen bleibt.', 'reported: Rat'],
    ])('%s', (text, expected) => expect(speakerOf(text)).toBe(expected))
  })

  describe('nouns of speech', () => {
    it.each<Case>([
      ['Nach Einschätzung des Verbands steigen die Preise.', 'reported: Verbands'],
      ['Nach Meinung der beiden Politiker ist das zu wenig.', 'reported: Politiker'],
      ['Nach Auffassung Kellers ist das zu wenig.', 'reported: Keller'],
      ['Nach Schätzungen deutscher Behörden leben dort 900 Menschen.', 'reported: Behörden'],
      ['Nach Angaben von Augenzeugen fielen Schüsse.', 'reported: Augenzeugen'],
      ['Nach eigenen Angaben hat die Firma neun Kunden.', 'reported: Firma'],
      ['Aus Sicht der Gewerkschaft ist das zu wenig.', 'reported: Gewerkschaft'],
      ['Laut Kreis-Mitteilung ist die Brücke zu.', 'reported: Kreis'],
      [
        'Die Staatsanwaltschaft hegt den Verdacht, Vogt könnte Geld genommen haben.',
        'reported: Staatsanwaltschaft',
      ],
      ['In dem Antrag heißt es, die Brücke sei alt.', 'reported: Antrag'],
      ['Das geht aus einem Bericht des Ministeriums hervor.', 'reported: Bericht des Ministeriums'],
    ])('%s', (text, expected) => expect(speakerOf(text)).toBe(expected))
  })

  describe('long names', () => {
    it.each<Case>([
      ['Jens Vogt, der Leiter des Amtes für Straßen, sagte, die Brücke sei zu.', 'reported: Jens Vogt'],
      ['Der Leiter des Amtes, Jens Vogt, erklärte, die Brücke sei zu.', 'reported: Jens Vogt'],
      ['Kämmerer Jens Vogt (ABC) sagte, die Brücke sei zu.', 'reported: Jens Vogt'],
      ['Der für den Hafen zuständige Leiter Jens Vogt sagte, die Brücke sei zu.', 'reported: Jens Vogt'],
      [
        'Im Mai hatte das Komitee (OK) der Stadt betont, dass die Brücke bleibt.',
        'reported: Komitee der Stadt',
      ],
      ['Das sei zu wenig, berichtet der „Neue Bote“.', 'reported: Neue Bote'],
      ['Rat und Verein erklärten, die Brücke sei zu.', 'reported: Rat und Verein'],
      ['Als „völlig verrückt“ bezeichnet die Archäologin Eva Lang den Plan.', 'reported: Eva Lang'],
      ['Als Antwort auf den Brief sagte Eva Lang: „Wir bauen das noch in diesem Jahr.“', 'quote: Eva Lang'],
      ['Als Beispiel nannte Jens Vogt die Brücke, die „viel zu alt“ sei.', 'reported: Jens Vogt'],
    ])('%s', (text, expected) => expect(speakerOf(text)).toBe(expected))
  })

  describe('over several sentences', () => {
    it('a subjunctive goes on with the speaker, and so does "würde" right behind it', () => {
      const text =
        'Der Verband erklärte, die Preise seien zu hoch. Die Firmen würden darunter leiden. Man müsse handeln.'
      expect(speakerOf(text, 'Die Firmen')).toBe('reported: Verband')
      expect(speakerOf(text)).toBe('reported: Verband')
    })

    it('what the next sentence ascribes to somebody is that one’s, and the next sentence is shown', () => {
      const text = 'Die Brücke bleibt bis Mai zu. Das teilte die Polizei am Montag mit.'
      expect(speakerOf(text, 'Die Brücke')).toBe('reported: Polizei')
      const { context } = attribute({ text, language: 'de' }, { start: 0, end: 29 })
      expect(context.map(({ start, end }) => text.slice(start, end))).toEqual([
        'Das teilte die Polizei am Montag mit.',
      ])
    })

    it('"soll … haben" alone names nobody', () => {
      expect(speakerOf('Der Mann soll das Geld genommen haben.')).toBe('outlet')
    })
  })
})

describe('what only looks like speech stays the outlet’s own', () => {
  it.each<Case>([
    ['Jens Vogt sprach lange mit dem Minister.', 'outlet'],
    ['Der Rat sorgte dafür, dass die Brücke gebaut wird.', 'outlet'],
    ['Der Sturm forderte drei Tote.', 'outlet'],
    ['Drei Monate nach dem Urteil des Gerichts ist die Brücke offen.', 'outlet'],
    ['Die Polizei kam, um die Straße zu sperren.', 'outlet'],
  ])('%s', (text, expected) => expect(speakerOf(text)).toBe(expected))
})
