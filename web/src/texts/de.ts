import type { AbstainReason } from '../../../server/core/answer.ts'
import { answer } from './answer.ts'
import { compare } from './compare.ts'
import { dossier } from './dossier.ts'
import { feedback } from './feedback.ts'
import { library } from './library.ts'
import { problems } from './problems.ts'
import { scope } from './scope.ts'
import { tools } from './tools.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const articles = (n: number) => count(n, 'Artikel', 'Artikel')

export const de = {
  locale: 'de',
  answer: answer.de,
  compare: compare.de,
  dossier: dossier.de,
  feedback: feedback.de,
  library: library.de,
  problems: problems.de,
  scope: scope.de,
  tools: tools.de,
  pages: { articles: 'Artikel', check: 'Prüfen' },
  editing: { correct: 'Angaben berichtigen', add: 'Artikel hinzufügen' },
  skip: 'Zum Inhalt',
  mode: {
    extractive: ['Offline-Modus', 'ohne API-Schlüssel'],
    generative: ['Modell', 'Aussagen geprüft'],
    extractiveTitle: 'Antworten ohne Sprachmodell',
    extractiveText:
      'Jede Aussage ist ein Satz aus einem Artikel, wörtlich. Es wird kein Sprachmodell und kein fremder ' +
      'Dienst gefragt. Mit einem API-Schlüssel formuliert ein Modell die Aussagen, und Belegt prüft jede ' +
      'am Zitat.',
    generativeTitle: 'Ein Modell formuliert, Belegt prüft',
    generativeText:
      'Das Sprachmodell schreibt die Aussagen. Gezeigt wird nur, was Belegt an einem wörtlichen Zitat ' +
      'geprüft hat; Datei, Outlet und Stelle kommen aus dem Bestand, nicht vom Modell.',
  },
  empty: {
    title: 'Was steht in den Artikeln?',
    text: 'Jede Aussage kommt mit wörtlichem Zitat, Datei und Outlet. Was nicht in den Artikeln steht, sagt Belegt nicht.',
    suggestions: 'Fragen zum Einstieg',
    notInArticles: 'steht nicht darin',
  },
  composer: {
    label: 'Frage',
    first: 'Deutsch oder englisch fragen',
    followUp: 'Nachfragen',
    ask: 'Fragen',
    stop: 'Anhalten',
    tooLong: (length: number, max: number) => `${length} von höchstens ${max} Zeichen: bitte kürzen.`,
  },
  understood: 'Verstanden als:',
  working: (n: number | undefined) =>
    n === undefined ? 'Suche …' : `Suche in ${count(n, 'Artikel', 'Artikeln')} …`,
  stopped: 'Angehalten. Was bis dahin belegt war, steht oben.',
  stoppedEmpty: 'Angehalten.',
  again: 'Noch einmal fragen',
  summary: (claims: number, cited: number, all: number) =>
    `${count(claims, 'Aussage', 'Aussagen')} aus ${cited} von ${count(all, 'Artikel', 'Artikeln')}`,
  showQuotes: 'Belege zeigen',
  standing: (cited: number, all: number, origins: number) =>
    `in ${cited} von ${count(all, 'Artikel', 'Artikeln')}, ${count(origins, 'unabhängiger Ursprung', 'unabhängige Ursprünge')}`,
  conflicts: 'Anders in',
  quoteNumber: (number: number) => `Beleg ${number}`,
  missing: 'Ohne Antwort:',
  attribution: {
    outlet: 'Eigene Aussage',
    quote: 'Direkte Rede',
    reported: 'Indirekte Rede',
    comment: 'Leserkommentar',
    via: 'über',
  },
  abstained: {
    'not-in-articles': [
      'Nicht in den Artikeln',
      (n: number | undefined) =>
        n === undefined || n < 2
          ? 'In den Artikeln steht keine Aussage, die diese Frage beantwortet.'
          : `In keinem der ${n} Artikel steht eine Aussage, die diese Frage beantwortet.`,
    ],
    'told-otherwise': [
      'In den Artikeln steht es anders',
      () => 'Die Frage setzt etwas voraus, das in den Artikeln anders steht.',
    ],
    'only-in-comments': [
      'Nur in Leserkommentaren',
      () =>
        'Dazu steht nur in Leserkommentaren etwas. Was Leser schreiben, gibt Belegt nicht als Tatsache wieder.',
    ],
    'not-a-question': [
      'Keine Frage zu den Artikeln',
      () =>
        'Belegt beantwortet Fragen nach dem, was in den Artikeln steht, zum Beispiel wer, was, wann oder warum.',
    ],
    'empty-corpus': [
      'Noch keine Artikel',
      () => 'Es ist noch kein Artikel eingelesen. Danach lässt sich dieselbe Frage noch einmal stellen.',
    ],
    'words-only': [
      'Nur Wörter verglichen',
      () =>
        'Das Modell, das Bedeutungen vergleicht, antwortet gerade nicht. Gemeinsame Wörter allein genügen nicht für eine Antwort; später lässt sich dieselbe Frage noch einmal stellen.',
    ],
  } satisfies Record<AbstainReason, [string, (articles: number | undefined) => string]>,
  nearest: 'Am nächsten kommt',
  toldInstead: 'Das steht in den Artikeln',
  nearestNote: 'keine Antwort auf die Frage',
  failure: {
    title: 'Die Frage konnte nicht beantwortet werden',
    partTitle: 'Die Antwort ist nicht vollständig',
    asksItself: 'Sobald er wieder da ist, wird die Frage von selbst gestellt.',
    unreachable: 'Der Server ist nicht erreichbar.',
    cut: 'Die Verbindung ist abgebrochen, bevor die Antwort vollständig war.',
    retry: 'Noch einmal versuchen',
  },
  announce: {
    working: 'Suche läuft',
    found: (n: number) => `${count(n, 'Aussage', 'Aussagen')} gefunden`,
    stopped: 'Suche angehalten',
  },
  outlet: {
    unknown: 'Outlet unbekannt',
    declared: 'vom Betreiber angegeben',
    stated: 'im Text genannt',
    inferred: 'aus dem Text erschlossen',
  },
  corpus: {
    title: 'Bestand',
    toPage: 'Artikel durchsuchen und auswählen',
    articles,
    more: (n: number) => `und ${n} weitere`,
    undated: 'ohne Datum',
    untitled: 'Ohne Überschrift',
    failed: 'Die Artikel konnten nicht geladen werden.',
    solid: 'fester Rahmen: Outlet genannt oder angegeben',
    dashed: 'gestrichelt: erschlossen oder unbekannt',
  },
  reader: {
    title: 'Artikel',
    close: 'Schließen',
    position: (index: number, all: number) => `${index} von ${all}`,
    quote: 'Beleg',
    previous: 'Vorheriger Beleg',
    next: 'Nächster Beleg',
    loading: 'Artikel wird geladen …',
    failed: 'Der Artikel konnte nicht geladen werden.',
    gone: 'Diesen Artikel gibt es im Bestand nicht mehr.',
    changed: 'Der Artikel wurde seit der Antwort geändert; das Zitat steht nicht mehr darin:',
    declared: 'Outlet vom Betreiber angegeben.',
    stated: 'Outlet im Text genannt:',
    inferred: 'Outlet aus dem Text erschlossen:',
    unknown: 'Der Text nennt kein Outlet und gibt keinen Hinweis darauf.',
    original: 'Original im Netz',
    comments: 'Leserkommentare',
    commentsNote: 'werden nicht als Beleg verwendet',
    boilerplate: 'Kein Artikeltext',
    boilerplateNote: 'Hinweise, Werbung, Navigation',
    count: (n: number) => count(n, 'Absatz', 'Absätze'),
  },
}

export type Texts = typeof de
