import type { Zone } from '../../../server/core/article.ts'
import type { Sort } from '../articles/filter.ts'
import { type Language, useTexts } from './language.ts'

const numbers = { de: new Intl.NumberFormat('de'), en: new Intl.NumberFormat('en') }
const number = (n: number, locale: keyof typeof numbers) => numbers[locale].format(n)

/** What the page of the articles says, in both languages. */
const de = {
  title: 'Die Artikel',
  intro: (articles: number, outlets: number) =>
    `${number(articles, 'de')} Artikel${outlets > 0 ? ` aus ${outlets === 1 ? 'einem Outlet' : `${outlets} Outlets`}` : ''}. Wer sie auswählt oder eingrenzt, kann nur diese befragen.`,
  loading: 'Artikel werden geladen …',
  empty: 'Es ist noch kein Artikel eingelesen.',
  emptyHint: 'Ein Ordner wird auf der Kommandozeile eingelesen:',
  search: 'In den Texten suchen',
  searchButton: 'Suchen',
  endSearch: 'Suche beenden',
  passages: (query: string) => `Stellen zu „${query}“`,
  searching: 'Suche …',
  morePassages: (n: number) => (n === 1 ? '1 weitere Stelle zeigen' : `${n} weitere Stellen zeigen`),
  noPassage: 'Dazu steht in diesen Artikeln nichts.',
  noWord: 'Wörtlich kommt das nicht vor. Am nächsten kommt:',
  searchFailed: 'Die Suche ist fehlgeschlagen.',
  copiesOfPassage: (n: number) =>
    n === 1 ? 'steht auch in 1 weiteren Artikel' : `steht auch in ${n} weiteren Artikeln`,
  filters: 'Eingrenzen',
  text: 'Titel, Outlet, Autor oder Datei',
  outlets: 'Outlets',
  allOutlets: (n: number) => `alle ${n} Outlets`,
  fewerOutlets: 'weniger Outlets',
  language: 'Sprache',
  anyLanguage: 'alle Sprachen',
  from: 'von',
  to: 'bis',
  sort: 'Sortieren',
  sorts: {
    newest: 'neueste zuerst',
    oldest: 'älteste zuerst',
    outlet: 'nach Outlet',
    title: 'nach Titel',
    length: 'längste zuerst',
  } satisfies Record<Sort, string>,
  timeline: 'Erschienen',
  period: (when: string, n: number) => `${when}: ${number(n, 'de')} Artikel`,
  wholeTime: 'ganze Zeit',
  undated: (n: number) => `${number(n, 'de')} ohne genaues Datum`,
  list: 'Liste der Artikel',
  count: (shown: number, all: number) =>
    shown === all
      ? `${number(all, 'de')} Artikel`
      : `${number(shown, 'de')} von ${number(all, 'de')} Artikeln`,
  clear: 'Alle zeigen',
  nothing: 'Kein Artikel passt dazu.',
  choose: (title: string) => `Auswählen: ${title}`,
  characters: (n: number) => `${number(n, 'de')} Zeichen`,
  zones: {
    headline: 'Überschrift',
    body: 'Text',
    caption: 'Bildunterschrift',
    boilerplate: 'Beiwerk',
    comment: 'Kommentare',
  } satisfies Record<Zone, string>,
  share: (zone: string, percent: number) => `${zone} ${percent < 1 ? 'unter 1' : percent} %`,
  legend: 'Woraus ein Artikel besteht:',
  copies: 'Gleicher Ursprung:',
  moreCopies: (n: number) => `und ${n} weitere`,
  pages: 'Seiten der Liste',
  previous: 'Vorherige',
  next: 'Nächste',
  range: (first: number, last: number, all: number) =>
    `${number(first, 'de')}–${number(last, 'de')} von ${number(all, 'de')}`,
  askThese: (n: number) =>
    n === 1 ? 'Diesen Artikel befragen' : `Diese ${number(n, 'de')} Artikel befragen`,
  chosen: (n: number) => `${number(n, 'de')} ausgewählt`,
  unchoose: 'Auswahl aufheben',
  tooMany: (articles: number, outlets: number) =>
    `Einzeln lassen sich höchstens ${articles} Artikel befragen: bitte weiter eingrenzen, oder nur nach Zeit und höchstens ${outlets} Outlets.`,
}

const en: typeof de = {
  title: 'The articles',
  intro: (articles, outlets) =>
    `${number(articles, 'en')} ${articles === 1 ? 'article' : 'articles'}${outlets > 0 ? ` from ${outlets === 1 ? 'one outlet' : `${outlets} outlets`}` : ''}. Select or narrow them down to ask only these.`,
  loading: 'Loading the articles …',
  empty: 'No article has been read in yet.',
  emptyHint: 'A folder is read in on the command line:',
  search: 'Search the texts',
  searchButton: 'Search',
  endSearch: 'Stop searching',
  passages: (query) => `Passages on “${query}”`,
  searching: 'Searching …',
  morePassages: (n) => (n === 1 ? 'Show 1 more passage' : `Show ${n} more passages`),
  noPassage: 'These articles say nothing on that.',
  noWord: 'These words occur nowhere. What comes nearest:',
  searchFailed: 'The search failed.',
  copiesOfPassage: (n) => (n === 1 ? 'also in 1 other article' : `also in ${n} other articles`),
  filters: 'Narrow down',
  text: 'Title, outlet, author or file',
  outlets: 'Outlets',
  allOutlets: (n) => `all ${n} outlets`,
  fewerOutlets: 'fewer outlets',
  language: 'Language',
  anyLanguage: 'all languages',
  from: 'from',
  to: 'to',
  sort: 'Sort',
  sorts: {
    newest: 'newest first',
    oldest: 'oldest first',
    outlet: 'by outlet',
    title: 'by title',
    length: 'longest first',
  },
  timeline: 'Published',
  period: (when, n) => `${when}: ${number(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  wholeTime: 'whole time',
  undated: (n) => `${number(n, 'en')} without an exact date`,
  list: 'List of articles',
  count: (shown, all) =>
    shown === all
      ? `${number(all, 'en')} ${all === 1 ? 'article' : 'articles'}`
      : `${number(shown, 'en')} of ${number(all, 'en')} articles`,
  clear: 'Show all',
  nothing: 'No article fits.',
  choose: (title) => `Select: ${title}`,
  characters: (n) => `${number(n, 'en')} characters`,
  zones: {
    headline: 'headline',
    body: 'text',
    caption: 'caption',
    boilerplate: 'extras',
    comment: 'comments',
  },
  share: (zone, percent) => `${zone} ${percent < 1 ? 'under 1' : percent}%`,
  legend: 'What an article is made of:',
  copies: 'Same origin:',
  moreCopies: (n) => `and ${n} more`,
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  range: (first, last, all) => `${number(first, 'en')}–${number(last, 'en')} of ${number(all, 'en')}`,
  askThese: (n) => (n === 1 ? 'Ask this article' : `Ask these ${number(n, 'en')} articles`),
  chosen: (n) => `${number(n, 'en')} selected`,
  unchoose: 'Clear selection',
  tooMany: (articles, outlets) =>
    `At most ${articles} articles can be asked one by one: narrow them down, or only by time and at most ${outlets} outlets.`,
}

export type ArticlesTexts = typeof de

const texts: Record<Language, ArticlesTexts> = { de, en }

/** They come with the page, not before. */
export function useArticlesTexts(): ArticlesTexts {
  return texts[useTexts().locale as Language]
}
