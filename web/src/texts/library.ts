/** What is said about the conversations that the browser keeps, in both languages. */
const de = {
  title: 'Gespräche',
  open: 'Gespräche zeigen',
  close: 'Schließen',
  fresh: 'Neues Gespräch',
  search: 'Gespräche durchsuchen',
  nothingFound: 'Kein Gespräch enthält das.',
  none: 'Noch keine Gespräche. Sie werden nur in diesem Browser aufbewahrt.',
  kept: 'Nur in diesem Browser aufbewahrt.',
  notKept: 'Dieser Browser bewahrt nichts Neues auf: Es geht mit der Seite verloren. Sichern hilft.',
  rename: (title: string) => `„${title}“ umbenennen`,
  renameLabel: 'Neuer Titel',
  remove: (title: string) => `„${title}“ löschen`,
  exportOne: (title: string) => `„${title}“ sichern`,
  removed: (title: string) => `„${title}“ gelöscht.`,
  exportAll: 'Alle sichern',
  import: 'Einlesen',
  imported: (added: number, known: number) =>
    [
      added === 1 ? '1 Gespräch eingelesen.' : `${added} Gespräche eingelesen.`,
      known > 0 && (known === 1 ? '1 war schon da.' : `${known} waren schon da.`),
    ]
      .filter(Boolean)
      .join(' '),
  importFailed: {
    'not-json': 'Die Datei ist kein JSON. Einlesen lässt sich, was hier gesichert wurde.',
    newer: 'Die Sicherung stammt von einer neueren Fassung von Belegt.',
  },
  importNotRead: 'Das Einlesen ist nicht gelungen. Bitte die Seite neu laden und noch einmal versuchen.',
  notConversations: 'Die Datei ist keine Sicherung von Gesprächen.',
  importBroken: (place: string) => `Die Sicherung ist beschädigt (${place}). Es wurde nichts eingelesen.`,
  loading: 'Gespräch wird geladen …',
  missing: [
    'Dieses Gespräch gibt es hier nicht',
    'Gespräche liegen in dem Browser, in dem sie geführt wurden. Vielleicht wurde es gelöscht.',
  ],
  superseded: 'Belegt ist in einem anderen Tab neuer. In diesem wird nichts mehr aufbewahrt.',
  keepingFailed: 'Der Browser bewahrt nicht mehr alles auf. Bitte sichern, bevor die Seite neu geladen wird.',
  reload: 'Neu laden',
  fromFile: 'Aus einer Datei eingelesen: Zitate werden mit den Artikeln verglichen.',
  replaced: (n: number) => (n === 1 ? '1 spätere Frage entfernt.' : `${n} spätere Fragen entfernt.`),
}

const en: typeof de = {
  title: 'Conversations',
  open: 'Show conversations',
  close: 'Close',
  fresh: 'New conversation',
  search: 'Search conversations',
  nothingFound: 'No conversation contains that.',
  none: 'No conversations yet. They are kept in this browser only.',
  kept: 'Kept in this browser only.',
  notKept: 'This browser keeps nothing new: it is lost with the page. Save it to a file.',
  rename: (title) => `Rename “${title}”`,
  renameLabel: 'New title',
  remove: (title) => `Delete “${title}”`,
  exportOne: (title) => `Save “${title}” to a file`,
  removed: (title) => `“${title}” deleted.`,
  exportAll: 'Save all',
  import: 'Import',
  imported: (added, known) =>
    [
      added === 1 ? '1 conversation imported.' : `${added} conversations imported.`,
      known > 0 && (known === 1 ? '1 was there already.' : `${known} were there already.`),
    ]
      .filter(Boolean)
      .join(' '),
  importFailed: {
    'not-json': 'The file is not JSON. What can be imported is what was saved here.',
    newer: 'The file was saved by a newer version of Belegt.',
  },
  importNotRead: 'The import did not work. Please reload the page and try again.',
  notConversations: 'The file holds no saved conversations.',
  importBroken: (place) => `The file is damaged (${place}). Nothing was imported.`,
  loading: 'Loading the conversation …',
  missing: [
    'This conversation is not here',
    'Conversations stay in the browser in which they were held. It may have been deleted.',
  ],
  superseded: 'Belegt is newer in another tab. In this one nothing is kept any more.',
  keepingFailed:
    'The browser does not keep everything any more. Please save to a file before you reload the page.',
  reload: 'Reload',
  fromFile: 'Imported from a file: quotes are compared with the articles.',
  replaced: (n) => (n === 1 ? '1 later question removed.' : `${n} later questions removed.`),
}

export const library = { de, en }
