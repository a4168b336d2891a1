/** The page that puts articles beside each other, in both languages. */
const de = {
  page: 'Vergleich',
  title: 'Was sagen die Artikel, nebeneinander?',
  intro:
    'Eine Zeile je Aussage, eine Spalte je Artikel: wer sagt es, wer sagt es anders, wer erwähnt es nicht. Jede Zelle ist ein wörtliches Zitat.',
  label: 'Was soll verglichen werden?',
  placeholder: 'Zum Beispiel: Wie lange dauerte die Sitzung?',
  compare: 'Vergleichen',
  suggestions: 'Das steht in mehreren Artikeln',
  working: (n: number | undefined) =>
    n === undefined ? 'Lese die Artikel …' : n === 1 ? 'Lese 1 Artikel …' : `Lese ${n} Artikel …`,
  beside: 'Nebeneinander vergleichen',
  table: (question: string) => `Aussagen zu: ${question}`,
  statement: 'Aussage',
  ordered: 'alphabetisch nach Outlet, unbekannte zuletzt',
  named: (said: number, all: number) => `${said} von ${all} Artikeln ${said === 1 ? 'nennt' : 'nennen'} das`,
  origins: (n: number) => (n === 1 ? '1 Ursprung' : `${n} Ursprünge`),
  originsTitle: 'Unabhängige Quellen: Wer dieselbe Person oder denselben Text wiedergibt, zählt einmal.',
  otherwiseCount: (n: number) => (n === 1 ? '1 widerspricht' : `${n} widersprechen`),
  conflictsWith: 'Widerspricht Zeile',
  otherwise: 'widerspricht',
  nothing: 'nicht erwähnt',
  nothingIn: (names: string) => `Nicht erwähnt: ${names}`,
  nothingNote: '„nicht erwähnt“ heißt: In diesem Artikel wurde dazu nichts gefunden.',
  silent: (n: number) =>
    n === 1
      ? 'In 1 weiteren Artikel wurde dazu nichts gefunden.'
      : `In ${n} weiteren Artikeln wurde dazu nichts gefunden.`,
  left: (n: number) =>
    n === 1
      ? '1 weiterer Artikel könnte dazu etwas sagen und steht nicht in der Tabelle. Frage enger oder nenne Outlet oder Zeitraum.'
      : `${n} weitere Artikel könnten dazu etwas sagen und stehen nicht in der Tabelle. Frage enger oder nenne Outlet oder Zeitraum.`,
  copyMarkdown: 'Als Markdown kopieren',
  copyCsv: 'Als CSV kopieren',
  originsColumn: 'Ursprünge',
  articlesColumn: 'Artikel',
  ofAll: (said: number, all: number) => `${said} von ${all}`,
  nothingToCompare: 'Nenne, was verglichen werden soll: eine Person, ein Ereignis, eine Zahl.',
}

const en: typeof de = {
  page: 'Compare',
  title: 'What do the articles say, side by side?',
  intro:
    'One row for each statement, one column for each article: who says so, who says otherwise, who does not mention it. Every cell is a verbatim quote.',
  label: 'What shall be compared?',
  placeholder: 'For example: How long did the meeting last?',
  compare: 'Compare',
  suggestions: 'Several articles write about this',
  working: (n) =>
    n === undefined ? 'Reading the articles …' : n === 1 ? 'Reading 1 article …' : `Reading ${n} articles …`,
  beside: 'Compare side by side',
  table: (question) => `Statements on: ${question}`,
  statement: 'Statement',
  ordered: 'by outlet, unknown ones last',
  named: (said, all) => `${said} of ${all} articles ${said === 1 ? 'says' : 'say'} so`,
  origins: (n) => (n === 1 ? '1 origin' : `${n} origins`),
  originsTitle:
    'Independent sources: articles that give the same person’s words or the same text count once.',
  otherwiseCount: (n) => (n === 1 ? '1 says otherwise' : `${n} say otherwise`),
  conflictsWith: 'Says otherwise than row',
  otherwise: 'says otherwise',
  nothing: 'not mentioned',
  nothingIn: (names) => `Not mentioned: ${names}`,
  nothingNote: '“not mentioned” means: nothing on it was found in this article.',
  silent: (n) =>
    n === 1 ? 'Nothing on it was found in 1 more article.' : `Nothing on it was found in ${n} more articles.`,
  left: (n) =>
    n === 1
      ? '1 more article may say something on it and is not in the table. Ask more narrowly, or name an outlet or a time.'
      : `${n} more articles may say something on it and are not in the table. Ask more narrowly, or name an outlet or a time.`,
  copyMarkdown: 'Copy as Markdown',
  copyCsv: 'Copy as CSV',
  originsColumn: 'Origins',
  articlesColumn: 'Articles',
  ofAll: (said, all) => `${said} of ${all}`,
  nothingToCompare: 'Name what shall be compared: a person, an event, a figure.',
}

export const compare = { de, en }
