import type { ErrorCode } from '../../../server/core/errors.ts'

/** What is wrong, by the code that the server gives. */
const de = {
  'invalid-request': 'Der Server kann mit dieser Anfrage nichts anfangen.',
  'foreign-origin': 'Von dieser Seite oder unter diesem Namen nimmt der Server keine Anfragen an.',
  'editing-off': 'Von hier lässt sich nichts ändern.',
  'not-found': 'Das gibt es auf dem Server nicht oder nicht mehr.',
  'method-not-allowed': 'Das geht auf diesem Server nicht.',
  'edit-conflict': 'Jemand anderes hat es inzwischen geändert.',
  'payload-too-large': 'Das ist mehr, als der Server auf einmal annimmt.',
  'too-many-requests': 'Das waren zu viele Anfragen in kurzer Zeit. Bitte in einer Minute noch einmal.',
  'index-missing': 'Auf dem Server ist noch nichts eingelesen.',
  'index-mismatch': 'Was eingelesen ist, passt nicht zu diesem Server. Der Betreiber muss es neu einlesen.',
  'index-busy': 'Es wird gerade anderes eingelesen. Bitte gleich noch einmal.',
  'time-out': 'Es hat zu lange gedauert. Bitte noch einmal versuchen.',
  'model-unreachable': 'Das Modell ist nicht erreichbar.',
  'model-rejects': 'Das Modell nimmt die Anfrage nicht an (Schlüssel oder Modellname).',
  'model-busy': 'Das Modell ist überlastet.',
  'model-too-slow': 'Das Modell braucht zu lange.',
  'model-unreadable': 'Was das Modell schrieb, ist nicht lesbar.',
  'unreadable-input': 'Das lässt sich nicht lesen.',
  'storage-full': 'Auf dem Server ist kein Platz mehr.',
  internal: 'Auf dem Server ist etwas schiefgegangen.',
} satisfies Record<ErrorCode, string>

/** In English the server says it itself. */
const en = {}

export const problems: Record<'de' | 'en', { [code in ErrorCode]?: string }> = { de, en }
