import { describe, expect, it } from 'vitest'
import { formOf } from './form.ts'

const outlets = ['Abendblatt', 'The Herald', 'Kurier']
const kind = (question: string) => formOf(question, outlets).kind

describe('a question that asks several outlets', () => {
  it.each([
    'Welche Zeitung nennt den Preis der Brücke?',
    'Welche Zeitungen nennen einen Preis?',
    'Welcher Artikel geht auf die Proteste ein?',
    'Welches Medium berichtet über den Streik?',
    'Welche der Quellen gehen auf die Ursache des Brandes ein?',
    'Welche der Zeitungen spricht von einem Rückschlag?',
    'In welchen Texten ist von Entlassungen die Rede?',
    'In welchem der Artikel steht etwas zum Wetter?',
    'Bei welchen Medien ist von einem Streik die Rede?',
    'Welchen Berichten zufolge gab es Verletzte?',
    'Laut welchen Zeitungen wurde der Vertrag verlängert?',
    'Wer von den Medien berichtet über die Proteste?',
    'Gibt es Unterschiede zwischen den Berichten, was die Zahl der Verletzten angeht?',
    'Sind sich die Medien über die Höhe des Schadens einig?',
    'Stimmen die Artikel bei der Zahl der Gäste überein?',
    'Widersprechen sich die Berichte über die Ursache?',
    'Berichten alle Medien über den Streik?',
    'Nennen alle Zeitungen dieselbe Summe?',
    'Wie bewerten die verschiedenen Zeitungen den Rücktritt?',
    'Wie ordnen die Medien den Fund ein?',
    'Wie wird der Umbau in den verschiedenen Artikeln begründet?',
    'Wie formulieren die Artikel jeweils die Kritik am Verein?',
    'Was melden die Portale jeweils zum Ausfall der Bahn?',
    'Stelle die Angaben der Zeitungen zum Schaden gegenüber.',
    'Welche unterschiedlichen Zahlen zu den Gästen finden sich in den Artikeln?',
    'Wie viele Verletzte gab es nach Angaben der einzelnen Medien?',
    'Wie weichen die Schilderungen der Zeitungen vom Unfall voneinander ab?',
    'Was steht im Abendblatt und was im Kurier über den Fund?',
    'Which newspaper gives a price for the bridge?',
    'Which of the articles mention the strike?',
    'Which of the outlets quotes the trainer?',
    'In which reports does the mayor appear?',
    'According to which papers was anyone hurt?',
    'Do the articles agree on the number of guests?',
    'Do the reports contradict each other about the cause?',
    'Do all outlets report the strike?',
    'Are there differences between the articles about the damage?',
    'How is the fire explained in the various articles?',
    'How does each outlet explain the closure?',
    'What reason does each of the papers give for the delay?',
    'What figures do the sources give for the damage?',
    'How do Kurier and The Herald describe the concert?',
  ])('%s', (question) => expect(kind(question)).toBe('comparison'))
})

describe('a question about one article, or about the media themselves, asks nobody to be compared', () => {
  it.each([
    'Was steht im Artikel über die Brücke?',
    'Was sagte der Trainer den Medien?',
    'Wie viele Zeitungen verkauft der Verlag?',
    'Welche Zeitung gehört dem Verlag?',
    'Welche Quellen speisen den Fluss?',
    'Welchen Artikel der Satzung ändert der Verein?',
    'Wer kritisierte die Medien?',
    'Warum verklagte der Verein die Zeitung?',
    'Welche Texte las die Autorin vor?',
    'Was forderte der Minister von den Medien?',
    'Worin unterscheiden sich die beiden Vorschläge?',
    'Sind sich die Parteien einig?',
    'Which newspaper did the company buy?',
    'What did the mayor tell the papers?',
    'Do the parties agree on the budget?',
    'How many articles does the constitution have?',
  ])('%s', (question) => expect(kind(question)).not.toBe('comparison'))
})
