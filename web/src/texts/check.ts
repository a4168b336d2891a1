import type { SkippedSentence } from '../../../server/core/check.ts'
import type { Kind } from '../check/checking.ts'
import { type Language, useTexts } from './language.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** How often the check errs: docs/evals.md, "Checking a text". A test compares them. */
export const MEASURED = { claims: 323, falselySupported: 13, falselyContradicted: 20, supportedFound: 56 }
const { claims, falselySupported, falselyContradicted, supportedFound } = MEASURED

/** What the page says that checks a text, in both languages. */
const de = {
  title: 'Steht das so in den Artikeln?',
  intro: 'Einen Entwurf einfügen: Belegt sucht zu jedem Satz, was die Artikel dazu sagen.',
  field: 'Text',
  placeholder: 'Text hier einfügen oder eine Datei (.txt, .md) hierher ziehen',
  check: 'Prüfen',
  openFile: 'Datei öffnen',
  notText: 'Das ist keine Textdatei. Es gehen .txt und .md.',
  tooLong: (kilobytes: number, limit: number) =>
    `${kilobytes} kB von höchstens ${limit} kB: bitte in Teilen prüfen.`,
  shortcut: 'Strg + Enter',
  kinds: {
    supported: 'belegt',
    contradicted: 'widersprochen',
    'not-found': 'nicht gefunden',
    skipped: 'ohne Aussage',
  } satisfies Record<Kind, string>,
  meaningTitle: 'Was die Wörter heißen',
  meanings: {
    supported: 'Ein Satz in diesen Artikeln sagt dasselbe. Ob es stimmt, ist damit nicht gesagt.',
    contradicted:
      'Ein Satz in diesen Artikeln sagt es anders, etwa mit anderer Zahl, anderem Datum oder einem „nicht“.',
    'not-found': 'In diesen Artikeln steht nichts, was den Satz trägt. Falsch ist er deshalb nicht.',
    skipped: 'Fragen, Überschriften und Sätze mit „ich“ werden nicht geprüft.',
  } satisfies Record<Kind, string>,
  unsure:
    `Die Prüfung irrt. In einem Versuch mit ${claims} Sätzen, die anders formuliert waren als die Artikel, hieß von 100 ` +
    `nicht belegten ${falselySupported} „belegt“, von 100 belegten ${falselyContradicted} „widersprochen“; erkannt wurden ` +
    `${supportedFound} von 100 belegten. Das Zitat daneben entscheidet, nicht das Wort.`,
  unsureShort: 'Die Prüfung kann irren: Es entscheidet das Zitat, nicht das Wort.',
  working: (done: number, total: number | undefined) =>
    total === undefined ? 'Text wird gelesen …' : `Satz ${Math.min(done + 1, total)} von ${total} …`,
  stop: 'Anhalten',
  stopped: (done: number, total: number | undefined) =>
    total === undefined ? 'Angehalten.' : `Angehalten nach ${done} von ${count(total, 'Satz', 'Sätzen')}.`,
  failed: 'Die Prüfung ist nicht vollständig.',
  resume: 'Weiter prüfen',
  resumesItself: 'Sobald er wieder da ist, geht es von selbst weiter.',
  empty: 'Es ist noch kein Artikel eingelesen: Darum wurde nichts gefunden.',
  outdated: 'Seit dieser Prüfung haben sich die Artikel geändert.',
  again: 'Neu prüfen',
  nothing: 'In diesem Text steht keine Aussage, die sich prüfen ließe.',
  all: 'alle',
  filter: 'Sätze zeigen',
  none: 'Keine solchen Sätze.',
  yourText: 'Ihr Text',
  findings: 'Befund zu jedem Satz',
  previousProblem: 'Vorige offene Stelle',
  nextProblem: 'Nächste offene Stelle',
  edit: 'Text bearbeiten',
  backToFindings: 'Zurück zum Befund',
  copy: 'Befund kopieren',
  save: 'Als Markdown sichern',
  nearest: 'Am nächsten kommt (kein Beleg)',
  unshown: 'Kein einzelnes Wort zeigt den Widerspruch: bitte selbst vergleichen.',
  reasons: {
    question: 'Frage',
    heading: 'Überschrift',
    'first-person': 'Satz mit „ich“',
    'nothing-stated': 'keine Aussage',
  } satisfies Record<SkippedSentence['reason'], string>,
  announce: { working: 'Prüfung läuft', stopped: 'Prüfung angehalten' },
}

const en: typeof de = {
  title: 'Is that what the articles say?',
  intro: 'Paste a draft: for each sentence Belegt looks up what the articles say about it.',
  field: 'Text',
  placeholder: 'Paste text here, or drop a file (.txt, .md)',
  check: 'Check',
  openFile: 'Open a file',
  notText: 'This is not a text file. It may be .txt or .md.',
  tooLong: (kilobytes, limit) => `${kilobytes} kB of at most ${limit} kB: please check it in parts.`,
  shortcut: 'Ctrl + Enter',
  kinds: {
    supported: 'supported',
    contradicted: 'contradicted',
    'not-found': 'not found',
    skipped: 'nothing stated',
  },
  meaningTitle: 'What the words mean',
  meanings: {
    supported: 'A sentence in these articles says the same. Whether it is true is another matter.',
    contradicted:
      'A sentence in these articles says otherwise, for example with another figure, another date or a “not”.',
    'not-found': 'Nothing in these articles bears the sentence out. That does not make it wrong.',
    skipped: 'Questions, headings and sentences with “I” are not checked.',
  },
  unsure:
    `The check errs. In a trial with ${claims} sentences that were put in other words than the articles, ` +
    `${falselySupported} of 100 unsupported ones were called “supported”, ${falselyContradicted} of 100 supported ones ` +
    `“contradicted”; ${supportedFound} of 100 supported ones were recognised. The quote beside it decides, not the word.`,
  unsureShort: 'The check may err: the quote decides, not the word.',
  working: (done, total) =>
    total === undefined ? 'Reading the text …' : `Sentence ${Math.min(done + 1, total)} of ${total} …`,
  stop: 'Stop',
  stopped: (done, total) =>
    total === undefined ? 'Stopped.' : `Stopped after ${done} of ${count(total, 'sentence', 'sentences')}.`,
  failed: 'The check is not complete.',
  resume: 'Go on checking',
  resumesItself: 'It goes on by itself when it is back.',
  empty: 'No article has been ingested yet: that is why nothing was found.',
  outdated: 'The articles have changed since this check.',
  again: 'Check again',
  nothing: 'This text has no statement that could be checked.',
  all: 'all',
  filter: 'Show sentences',
  none: 'No such sentences.',
  yourText: 'Your text',
  findings: 'What was found on each sentence',
  previousProblem: 'Previous open place',
  nextProblem: 'Next open place',
  edit: 'Edit the text',
  backToFindings: 'Back to the findings',
  copy: 'Copy the findings',
  save: 'Save as Markdown',
  nearest: 'What comes nearest (not evidence)',
  unshown: 'No single word shows the contradiction: please compare for yourself.',
  reasons: {
    question: 'question',
    heading: 'heading',
    'first-person': 'sentence with “I”',
    'nothing-stated': 'nothing stated',
  },
  announce: { working: 'Checking', stopped: 'Check stopped' },
}

export type CheckTexts = typeof de

/** They come with the page, not before. */
export const checkTexts: Record<Language, CheckTexts> = { de, en }

export function useCheckTexts(): CheckTexts {
  return checkTexts[useTexts().locale as Language]
}
