import type { Zone } from '../../../server/core/article.ts'
import { useTexts } from './language.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Why something could not be read, as the server says it in English. */
const reasons: [RegExp, string][] = [
  [/^is too large: more than (.*)$/, 'ist zu groß: mehr als $1'],
  [/^is empty.*$/, 'ist leer: kein Text darin'],
  [/^is not text.*$/, 'ist keine Textdatei'],
  [/^(?:holds|has) no (?:articles|text).*$/, 'enthält keinen Artikeltext'],
  [/^is of a type that cannot be read.*$/, 'hat ein Format, das nicht gelesen werden kann'],
  [/^leads to a private address.*$/, 'führt in ein privates Netz, und das ist nicht erlaubt'],
  [/^leads to no http or https address$/, 'ist keine Adresse mit http oder https'],
  [/^is no valid address$/, 'ist keine gültige Adresse'],
  [/^did not answer within (\d+) seconds$/, 'hat $1 Sekunden lang nicht geantwortet'],
  [/^answers with HTTP status (\d+)$/, 'antwortet mit dem HTTP-Status $1'],
  [/^has a host name that .*$/, 'ist unter diesem Namen nicht zu finden'],
  [/^refuses the connection$/, 'nimmt die Verbindung nicht an'],
  [/^broke off the connection$/, 'hat die Verbindung abgebrochen'],
  [/^has (?:an expired certificate|a certificate .*)$/, 'hat ein Zertifikat, dem nicht zu trauen ist'],
  [/^(?:cannot be fetched|redirects .*)$/, 'kann nicht geholt werden'],
  [/^takes longer than (\d+) seconds to read$/, 'lässt sich nicht in $1 Sekunden lesen'],
  [/^needs too much memory to be read$/, 'braucht zum Lesen zu viel Speicher'],
]

/** What there is to be checked about an article, as the server says it in English. */
const warnings: [RegExp, string][] = [
  [
    /^The article names more than one \w+ \((.*?)\), so it is unknown;.*$/s,
    'Der Artikel widerspricht sich ($1). Die Angabe gilt als unbekannt, bis jemand sie im Artikel berichtigt.',
  ],
  [
    /^The file is not valid UTF-8;.*$/s,
    'Die Datei ist nicht in UTF-8. Bitte im Artikel nachsehen, ob Umlaute und Anführungszeichen stimmen.',
  ],
  [/^(\d+) characters are damaged.*$/s, '$1 Zeichen sind beschädigt.'],
  [
    /^The article is taken to be in "(.*?)" by its words.*$/s,
    'Der Sprache nach ist der Artikel „$1“, er gibt eine andere an.',
  ],
]

function translated(english: string, table: [RegExp, string][]): string {
  const [pattern, words] = table.find(([pattern]) => pattern.test(english)) ?? []
  return pattern && words ? english.replace(pattern, words) : english
}

const de = {
  correctTitle: 'Angaben berichtigen',
  correctIntro:
    'Eine Berichtigung steht neben der Datei, nie in ihr. Sie gilt sofort und bleibt, wenn neu eingelesen wird.',
  fields: { outlet: 'Outlet', author: 'Verfasst von', publishedAt: 'Erschienen am' },
  dateHint: 'Zum Beispiel 13.2.2025, 2.2025 oder 2025.',
  badDate: 'Das ist kein Datum, das sich lesen lässt.',
  says: 'Grund:',
  known: {
    corrected: 'Hier berichtigt.',
    unknown: 'Nicht bekannt.',
    declared: 'Vom Betreiber angegeben.',
    stated: 'Im Text genannt:',
    inferred: 'Aus dem Text erschlossen:',
  },
  asInText: 'Wieder wie im Text',
  asInTextHolder: 'wie im Text; wird beim Berichtigen neu gelesen',
  zonesTitle: 'Was die Absätze sind',
  zonesIntro:
    'Absätze ankreuzen (mit der Umschalttaste alle dazwischen) oder Wörter markieren, dann unten sagen, was sie sind. ' +
    'Belegt wird nur mit Überschriften und Artikeltext.',
  zones: {
    headline: 'Überschrift',
    body: 'Artikeltext',
    caption: 'Bildunterschrift',
    boilerplate: 'Kein Artikeltext',
    comment: 'Leserkommentar',
  } satisfies Record<Zone, string>,
  corrected: 'berichtigt',
  asFound: 'wird neu erkannt',
  choose: (n: number) => `Absatz ${n} wählen`,
  chosen: (n: number) => `${count(n, 'Absatz', 'Absätze')} gewählt. Das ist:`,
  chosenWords: 'Markierte Wörter. Das ist:',
  takeBack: 'wie erkannt',
  lost: 'Diese Berichtigung passt zu keiner Stelle mehr:',
  drop: 'Verwerfen',
  save: 'Berichtigen',
  saving: 'Wird berichtigt …',
  cancel: 'Abbrechen',
  undoAll: 'Alles zurücknehmen',
  left: 'Noch nicht berichtigt. Was geändert wurde, ist wieder da, sobald dieser Artikel weiter berichtigt wird.',
  saved: 'Berichtigt. Antworten richten sich ab jetzt danach.',
  undone: 'Zurückgenommen.',
  undo: 'Rückgängig',
  conflict:
    'Der Artikel oder seine Berichtigung wurde inzwischen von jemand anderem geändert. Bitte neu laden und noch einmal berichtigen.',
  reload: 'Neu laden',
  busy: 'Gerade wird anderes eingelesen. Bitte gleich noch einmal versuchen.',
  full: 'Auf der Festplatte ist kein Platz mehr. Es ist nichts verloren gegangen; nach dem Aufräumen noch einmal versuchen.',
  failed: 'Das ging nicht:',
  unreachable: 'Der Server ist nicht erreichbar.',
  cut: 'Die Verbindung ist abgebrochen. Was begonnen war, wird zu Ende geführt.',
  loading: 'Wird geladen …',

  addTitle: 'Artikel hinzufügen',
  addIntro:
    'Als Datei, über eine Adresse im Netz oder als Text. Sobald ein Artikel eingelesen ist, lässt sich nach ihm fragen.',
  filesTitle: 'Dateien',
  drop1: 'Dateien hierher ziehen oder',
  choose1: 'auswählen',
  formats: 'Text, Markdown, HTML, PDF, JSON, JSONL, RSS und Atom; zusammen höchstens 64 MB.',
  addressTitle: 'Adresse',
  addressHint: 'Ein Artikel oder ein Feed im öffentlichen Netz. Die Seite wird einmal geholt und aufbewahrt.',
  fetch: 'Holen',
  textTitle: 'Text',
  textHint: 'Die erste Zeile ist die Überschrift.',
  keepText: 'Hinzufügen',
  progressTitle: 'Gerade hinzugefügt',
  steps: {
    sending: 'Wird übertragen …',
    waiting: 'Wartet, bis anderes eingelesen ist …',
    fetching: (name: string) => `${name} wird geholt …`,
    reading: (name: string) => `${name} wird gelesen …`,
    indexing: (n: number) => `${count(n, 'Artikel', 'Artikel')} gelesen, wird durchsuchbar gemacht …`,
    done: (n: number) =>
      n === 0
        ? 'Nichts hinzugefügt.'
        : `${count(n, 'Artikel', 'Artikel')} hinzugefügt. Ab jetzt lässt sich danach fragen.`,
  },
  ask: 'Fragen',
  look: 'Ansehen',
  addedTitle: 'Hier hinzugefügt',
  addedNone:
    'Noch nichts. Was hier hinzugefügt wird, steht dann in dieser Liste und lässt sich wieder entfernen.',
  addedLost: 'Im Bestand ist kein Artikel aus dieser Datei.',
  more: (n: number) => `und ${count(n, 'weiterer Artikel', 'weitere Artikel')}`,
  remove: 'Entfernen',
  removeOf: (name: string) => `${name} entfernen`,
  reallyRemove: 'Wirklich entfernen',
  keep: 'Behalten',
  removed: (name: string) => `${name} ist entfernt.`,
  untitled: 'Ohne Überschrift',
  offTitle: 'Von hier lässt sich nichts hinzufügen',
  offText:
    'Artikel hinzufügen und berichtigen kann man nur an dem Rechner, auf dem Belegt läuft. Wer es anderen erlauben will, startet Belegt mit BELEGT_EDIT=on.',
  moreLines: (n: number) => `und ${n} weitere`,
  reasonOf: (reason: string) => translated(reason, reasons),
  warningOf: (warning: string) => translated(warning, warnings),
}

const en: typeof de = {
  correctTitle: 'Correct this article',
  correctIntro:
    'A correction stands beside the file, never in it. It counts at once, and stays when the article is read again.',
  fields: { outlet: 'Outlet', author: 'Author', publishedAt: 'Published on' },
  dateHint: 'For example 2025-02-13 or 2025.',
  badDate: 'This is no date that can be read.',
  says: 'Because of:',
  known: {
    corrected: 'Corrected here.',
    unknown: 'Not known.',
    declared: 'Declared by the operator.',
    stated: 'Stated in the text:',
    inferred: 'Inferred from the text:',
  },
  asInText: 'As in the text again',
  asInTextHolder: 'as in the text; is read anew',
  zonesTitle: 'What the paragraphs are',
  zonesIntro:
    'Tick paragraphs (with Shift, all in between) or mark words, then say below what they are. Only headlines and body are cited as evidence.',
  zones: {
    headline: 'Headline',
    body: 'Body',
    caption: 'Caption',
    boilerplate: 'Not the article',
    comment: 'Reader comment',
  },
  corrected: 'corrected',
  asFound: 'is found anew',
  choose: (n) => `Choose paragraph ${n}`,
  chosen: (n) => `${count(n, 'paragraph', 'paragraphs')} chosen. This is:`,
  chosenWords: 'Marked words. This is:',
  takeBack: 'as found',
  lost: 'This correction matches no place any more:',
  drop: 'Discard',
  save: 'Correct',
  saving: 'Correcting …',
  cancel: 'Cancel',
  undoAll: 'Take all back',
  left: 'Not corrected yet. What you changed is there again as soon as you go on correcting this article.',
  saved: 'Corrected. Answers follow from now on.',
  undone: 'Taken back.',
  undo: 'Undo',
  conflict:
    'The article, or what is corrected about it, was changed by somebody else meanwhile. Load it again, then correct it.',
  reload: 'Load again',
  busy: 'Something else is being read right now. Try again in a moment.',
  full: 'There is no space left on the disk. Nothing is lost; make room and try again.',
  failed: 'This did not work:',
  unreachable: 'The server cannot be reached.',
  cut: 'The connection broke off. What was begun is done nevertheless.',
  loading: 'Loading …',

  addTitle: 'Add articles',
  addIntro:
    'As a file, by an address on the web or as text. As soon as an article is read, you can ask about it.',
  filesTitle: 'Files',
  drop1: 'Drop files here or',
  choose1: 'choose them',
  formats: 'Text, Markdown, HTML, PDF, JSON, JSONL, RSS and Atom; at most 64 MB together.',
  addressTitle: 'Address',
  addressHint: 'An article or a feed on the public web. The page is fetched once and kept.',
  fetch: 'Fetch',
  textTitle: 'Text',
  textHint: 'The first line is the headline.',
  keepText: 'Add',
  progressTitle: 'Just added',
  steps: {
    sending: 'Being sent …',
    waiting: 'Waiting until something else is read …',
    fetching: (name) => `Fetching ${name} …`,
    reading: (name) => `Reading ${name} …`,
    indexing: (n) => `${count(n, 'article', 'articles')} read, being made searchable …`,
    done: (n) =>
      n === 0 ? 'Nothing was added.' : `${count(n, 'article', 'articles')} added. You can ask about it now.`,
  },
  ask: 'Ask',
  look: 'Look',
  addedTitle: 'Added here',
  addedNone: 'Nothing yet. What is added here is listed here, and can be removed again.',
  addedLost: 'No article of this file is in the index.',
  more: (n) => `and ${count(n, 'more article', 'more articles')}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  reallyRemove: 'Really remove',
  keep: 'Keep',
  removed: (name) => `${name} is removed.`,
  untitled: 'Untitled',
  offTitle: 'Nothing can be added from here',
  offText:
    'Articles can be added and corrected only at the machine that Belegt runs on. To allow it to others, start Belegt with BELEGT_EDIT=on.',
  moreLines: (n) => `and ${n} more`,
  reasonOf: (reason) => reason,
  warningOf: (warning) => warning,
}

export type EditingTexts = typeof de

/** Loaded with what changes articles, which most people never see. */
export function useEditingTexts(): EditingTexts {
  return editingTexts(useTexts().locale)
}

export function editingTexts(locale: string): EditingTexts {
  return locale === 'de' ? de : en
}
