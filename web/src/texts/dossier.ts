const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Pinning, and the page of what was pinned, in both languages. */
const de = {
  title: 'Dossier',
  pin: 'Ins Dossier legen',
  takeOut: 'Aus dem Dossier nehmen',
  pinClaim: (numbers: string) => `Aussage mit Beleg ${numbers} im Dossier`,
  pinQuote: (number: number) => `Beleg ${number} im Dossier`,
  pinned: 'Liegt im Dossier.',
  show: 'Ansehen',
  takenOut: 'Aus dem Dossier genommen.',
  entries: (n: number): string => (n === 1 ? 'Eintrag' : 'Einträge'),
  intro:
    'Was hier liegt, bleibt in diesem Browser. Jedes Zitat wird mit dem Artikel verglichen, wie er jetzt ist.',
  notKept: 'Dieser Browser bewahrt nichts Neues auf: Es geht mit der Seite verloren. Sichern hilft.',
  empty: 'Noch liegt nichts im Dossier',
  emptySteps: [
    'Eine Frage stellen.',
    'An einer Aussage auf das Lesezeichen drücken:',
    'Hier ordnen, mit Notizen versehen und als Text mit Fußnoten herunterladen.',
  ] as [string, string, string],
  fromQuestion: 'Zur Frage:',
  comment: 'Notiz',
  commentOn: (place: number) => `Notiz zu Eintrag ${place}`,
  nearestTo: 'Keine Antwort, aber am nächsten zur Frage:',
  up: (place: number) => `Eintrag ${place} nach oben`,
  down: (place: number) => `Eintrag ${place} nach unten`,
  drag: 'Ziehen, um zu ordnen',
  moved: (place: number, all: number) => `Jetzt an Stelle ${place} von ${all}`,
  takeOutEntry: (place: number) => `Eintrag ${place} aus dem Dossier nehmen`,
  headingBefore: (place: number) => `Zwischenüberschrift vor Eintrag ${place}`,
  addHeading: 'Zwischenüberschrift anfügen',
  newHeading: 'Ohne Titel',
  headingLabel: 'Zwischenüberschrift',
  renameHeading: (text: string) => `„${text}“ ändern`,
  download: 'Herunterladen',
  files: {
    word: 'Word (RTF mit Fußnoten)',
    markdown: 'Markdown',
    html: 'Webseite (HTML)',
    csl: 'Literaturangaben (CSL-JSON)',
    bibtex: 'Literaturangaben (BibTeX)',
    ris: 'Literaturangaben (RIS)',
  },
  copy: 'Kopieren',
  save: 'Dossier sichern',
  import: 'Gesichertes Dossier einlesen',
  imported: (added: number, known: number) =>
    [
      `${count(added, 'Eintrag', 'Einträge')} eingelesen.`,
      known > 0 && (known === 1 ? '1 war schon da.' : `${known} waren schon da.`),
    ]
      .filter(Boolean)
      .join(' '),
  notDossier: 'Die Datei ist kein gesichertes Dossier.',
  notes: 'Belege',
  back: 'zurück zur Aussage',
}

const en: typeof de = {
  title: 'Dossier',
  pin: 'Put into the dossier',
  takeOut: 'Take out of the dossier',
  pinClaim: (numbers) => `Claim with quote ${numbers} in the dossier`,
  pinQuote: (number) => `Quote ${number} in the dossier`,
  pinned: 'Is in the dossier.',
  show: 'Show',
  takenOut: 'Taken out of the dossier.',
  entries: (n) => (n === 1 ? 'entry' : 'entries'),
  intro: 'What lies here stays in this browser. Each quote is compared with its article as it is now.',
  notKept: 'This browser keeps nothing new: it is lost with the page. Save it to a file.',
  empty: 'Nothing lies in the dossier yet',
  emptySteps: [
    'Ask a question.',
    'Press the bookmark at a claim:',
    'Put in order here, add notes, and download as text with footnotes.',
  ],
  fromQuestion: 'Question:',
  comment: 'Note',
  commentOn: (place) => `Note on entry ${place}`,
  nearestTo: 'No answer, but nearest to the question:',
  up: (place) => `Move entry ${place} up`,
  down: (place) => `Move entry ${place} down`,
  drag: 'Drag to put in order',
  moved: (place, all) => `Now at place ${place} of ${all}`,
  takeOutEntry: (place) => `Take entry ${place} out of the dossier`,
  headingBefore: (place) => `Heading before entry ${place}`,
  addHeading: 'Add a heading',
  newHeading: 'Untitled',
  headingLabel: 'Heading',
  renameHeading: (text) => `Change “${text}”`,
  download: 'Download',
  files: {
    word: 'Word (RTF with footnotes)',
    markdown: 'Markdown',
    html: 'Web page (HTML)',
    csl: 'References (CSL-JSON)',
    bibtex: 'References (BibTeX)',
    ris: 'References (RIS)',
  },
  copy: 'Copy',
  save: 'Save the dossier',
  import: 'Import a saved dossier',
  imported: (added, known) =>
    [
      `${count(added, 'entry', 'entries')} imported.`,
      known > 0 && (known === 1 ? '1 was there already.' : `${known} were there already.`),
    ]
      .filter(Boolean)
      .join(' '),
  notDossier: 'The file holds no saved dossier.',
  notes: 'Quotes',
  back: 'back to the claim',
}

export const dossier = { de, en }
