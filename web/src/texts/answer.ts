import type { ModelFailure } from '../../../server/core/errors.ts'

/** What is said around an answer, in both languages. */
const de = {
  groups: {
    direct: 'Antwort',
    detail: 'Dazu außerdem',
    dissent: 'Hier unterscheiden sich die Artikel',
  },
  editQuestion: 'Frage ändern',
  editLabel: 'Geänderte Frage',
  editNote: (later: number) =>
    later === 0
      ? ''
      : later === 1
        ? 'Die spätere Frage entfällt.'
        : `Die ${later} späteren Fragen entfallen.`,
  askThis: 'Neu fragen',
  cancel: 'Abbrechen',
  followUps: 'Weiter fragen',
  whatSaid: (speaker: string) => `Was sagte ${speaker}?`,
  rephrase: 'Anders fragen',
  rephraseHint:
    'Oft hilft es, wie die Artikel zu schreiben: Namen ausschreiben, nach einem einzelnen Umstand fragen.',
  written: (model: string) => `Formuliert von ${model}, jede Aussage am Zitat geprüft.`,
  rejected: (n: number) =>
    n === 1
      ? '1 Entwurf war nicht sicher belegt und wurde verworfen.'
      : `${n} Entwürfe waren nicht sicher belegt und wurden verworfen.`,
  quoted: (n: number) =>
    n === 1 ? '1 Satz steht im Wortlaut des Artikels da.' : `${n} Sätze stehen im Wortlaut der Artikel da.`,
  standsIn: 'Sätze der Artikel statt des Sprachmodells:',
  nothingBorneOut: 'Nichts, was es schrieb, war an den Artikeln belegt.',
  brokeOff: 'Das Sprachmodell brach ab; was bis dahin belegt war, steht hier.',
  modelFailure: {
    'model-unreachable': 'Es ist nicht erreichbar.',
    'model-rejects': 'Es nimmt die Anfrage nicht an (Schlüssel oder Modellname).',
    'model-busy': 'Es ist überlastet.',
    'model-too-slow': 'Es braucht zu lange.',
    'model-unreadable': 'Was es schrieb, ist nicht lesbar.',
  } satisfies Record<ModelFailure, string>,
  by: {
    quote: (outlet: string) => `wörtlich wiedergegeben von ${outlet}`,
    reported: (outlet: string) => `wiedergegeben von ${outlet}`,
    unnamed: 'einem Outlet, das der Text nicht nennt',
  },
  changed: 'Artikel seither geändert; das Zitat steht noch darin.',
  altered: 'Artikel seither geändert; dieses Zitat steht nicht mehr darin.',
  forged: 'Dieses Zitat steht nicht im Artikel.',
  removed: 'Dieser Artikel ist nicht mehr im Bestand.',
  unchecked: 'Noch nicht mit dem Artikel verglichen.',
  opensArticle: 'Klick öffnet die Stelle im Artikel',
  away: 'Der Server ist nicht erreichbar. Belegt versucht es weiter; Fragen gehen nicht verloren.',
  tryNow: 'Jetzt versuchen',
  broken: 'Dieser Teil der Seite lässt sich gerade nicht zeigen.',
  nowhere: ['Hier ist nichts', 'Unter dieser Adresse gibt es keine Seite.'],
  toChat: 'Zum Chat',
  chat: 'Fragen',
  pages: 'Seiten',
}

const en: typeof de = {
  groups: { direct: 'Answer', detail: 'More on this', dissent: 'Here the articles differ' },
  editQuestion: 'Edit the question',
  editLabel: 'Edited question',
  editNote: (later) =>
    later === 0
      ? ''
      : later === 1
        ? 'The later question is dropped.'
        : `The ${later} later questions are dropped.`,
  askThis: 'Ask again',
  cancel: 'Cancel',
  followUps: 'Ask on',
  whatSaid: (speaker) => `What did ${speaker} say?`,
  rephrase: 'Put it differently',
  rephraseHint: 'It often helps to write as the articles do: full names, one circumstance at a time.',
  written: (model) => `Phrased by ${model}, each claim checked against its quote.`,
  rejected: (n) =>
    n === 1
      ? '1 draft was not borne out for sure and was rejected.'
      : `${n} drafts were not borne out for sure and were rejected.`,
  quoted: (n) =>
    n === 1 ? '1 sentence is in the article’s own words.' : `${n} sentences are in the articles’ own words.`,
  standsIn: 'Sentences of the articles stand in for the language model:',
  nothingBorneOut: 'Nothing that it wrote was borne out by the articles.',
  brokeOff: 'The language model broke off; what was borne out until then is here.',
  modelFailure: {
    'model-unreachable': 'It cannot be reached.',
    'model-rejects': 'It does not accept the request (key or name of the model).',
    'model-busy': 'It is overloaded.',
    'model-too-slow': 'It takes too long.',
    'model-unreadable': 'What it wrote cannot be read.',
  },
  by: {
    quote: (outlet) => `quoted by ${outlet}`,
    reported: (outlet) => `reported by ${outlet}`,
    unnamed: 'an outlet that the text does not name',
  },
  changed: 'The article has changed since; the quote is still in it.',
  altered: 'The article has changed since; this quote is no longer in it.',
  forged: 'This quote is not in the article.',
  removed: 'This article is no longer among the stored ones.',
  unchecked: 'Not compared with the article yet.',
  opensArticle: 'Click opens the place in the article',
  away: 'The server cannot be reached. Belegt keeps trying; no question is lost.',
  tryNow: 'Try now',
  broken: 'This part of the page cannot be shown right now.',
  nowhere: ['Nothing is here', 'There is no page at this address.'],
  toChat: 'To the chat',
  chat: 'Ask',
  pages: 'Pages',
}

export const answer = { de, en }
