import { capitalised } from '../text/capitalised.ts'
import { findQuotations } from '../text/quotations.ts'

const ONE_TO_TWELVE = {
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** The sentences that a lead is made of; what is put in is a checked field, never a word of a model's. */
export interface LeadTexts {
  quoted(words: string): string
  list(items: readonly string[]): string
  /** "laut dpa (Abendblatt)". */
  spoken(speaker: string, via: string | undefined, source: string): string
  /** A source puts somebody's speech in its own words. */
  retold(speaker: string, via: string | undefined, source: string): string
  /** Several articles give the words. */
  agree(articles: number, origins: number, words: string): string
  says(who: string, words: string): string
  otherwise(statements: readonly string[]): string
  whoSaid(speakers: readonly string[]): string
  saidBy(speaker: string, sources: readonly string[]): string
  named(items: readonly string[], sources: readonly string[]): string
  compared(sources: readonly string[], silent: readonly string[]): string
  summary(title: string, source: string): string
  summaries(sources: readonly string[]): string
  readers(sources: readonly string[]): string
  stands(articles: number, origins: number, sources: readonly string[]): string
}

const DE: LeadTexts = {
  quoted: (words) => `„${nested(words, '‚', '‘')}“`,
  list: (items) => listed(items, 'und'),
  spoken: (speaker, via, source) =>
    via ? `${speaker} laut ${via} (${source})` : `${speaker} laut ${source}`,
  retold: (speaker, via, source) =>
    `${source} gibt ${speaker}${via ? ` (laut ${via})` : ''} sinngemäß wieder`,
  agree: (articles, origins, words) =>
    `${capitalised(count(articles, 'de'))} Artikel nennen ${words}${sources(articles, origins, 'de')}`,
  says: (who, words) => `${who}: ${words}`,
  otherwise: (statements) => `Anders ${statements.join('; ')}.`,
  whoSaid: (speakers) => `Das sagt ${DE.list(speakers)}.`,
  saidBy: (speaker, own) => `Dazu äußert sich ${speaker} laut ${DE.list(own)}.`,
  named: (items, own) => `Genannt wird: ${DE.list(items)} (${own.join(', ')}).`,
  compared: (own, silent) =>
    `Dazu steht etwas bei ${DE.list(own)}${silent.length > 0 ? `; nichts dazu bei ${DE.list(silent)}` : ''}.`,
  summary: (title, source) => `Aus dem Artikel „${title}“ (${source}):`,
  summaries: (own) => `Womit die Artikel überschrieben sind (${own.join(', ')}):`,
  readers: (own) => `Dazu schreiben Leser unter dem Artikel von ${DE.list(own)}.`,
  stands: (articles, origins, own) =>
    articles === 1
      ? `Dazu steht etwas in einem Artikel: ${own[0]}.`
      : `Dazu steht etwas in ${count(articles, 'de')} Artikeln${sources(articles, origins, 'de')}: ${DE.list(own)}.`,
}

const EN: LeadTexts = {
  quoted: (words) => `“${nested(words, '‘', '’')}”`,
  list: (items) => listed(items, 'and'),
  spoken: (speaker, via, source) =>
    via ? `${speaker} according to ${via} (${source})` : `${speaker} according to ${source}`,
  retold: (speaker, via, source) => `${source} paraphrases ${speaker}${via ? ` (according to ${via})` : ''}`,
  agree: (articles, origins, words) =>
    `${capitalised(count(articles, 'en'))} articles give ${words}${sources(articles, origins, 'en')}`,
  says: (who, words) => `${who}: ${words}`,
  otherwise: (statements) => `Otherwise ${statements.join('; ')}.`,
  whoSaid: (speakers) => `It was said by ${EN.list(speakers)}.`,
  saidBy: (speaker, own) => `${speaker} speaks on this according to ${EN.list(own)}.`,
  named: (items, own) => `Named: ${EN.list(items)} (${own.join(', ')}).`,
  compared: (own, silent) =>
    `${EN.list(own)} ${own.length === 1 ? 'says' : 'say'} something on this${silent.length > 0 ? `; nothing on it in ${EN.list(silent)}` : ''}.`,
  summary: (title, source) => `From the article “${title}” (${source}):`,
  summaries: (own) => `What the articles are headed (${own.join(', ')}):`,
  readers: (own) => `Readers write on this below the article of ${EN.list(own)}.`,
  stands: (articles, origins, own) =>
    articles === 1
      ? `One article says something on this: ${own[0]}.`
      : `${capitalised(count(articles, 'en'))} articles say something on this${sources(articles, origins, 'en')}: ${EN.list(own)}.`,
}

/** With single marks in place of double ones, as a quotation within a quotation has them. */
function nested(words: string, open: string, close: string): string {
  return findQuotations(words).reduceRight(
    (text, { start, end }) =>
      text.slice(0, start) + open + text.slice(start + 1, end - 1) + close + text.slice(end),
    words,
  )
}

export function leadTexts(language: string): LeadTexts {
  return language === 'en' ? EN : DE
}

/** Named only where articles share an origin: that three articles pass on one agency's report is worth knowing. */
function sources(articles: number, origins: number, language: 'de' | 'en'): string {
  if (origins >= articles) return ''
  if (language === 'de')
    return ` (${origins === 1 ? 'eine Quelle' : `${count(origins, 'de')} unabhängige Quellen`})`
  return ` (${count(origins, 'en')} ${origins === 1 ? 'origin' : 'independent origins'})`
}

function count(number: number, language: 'de' | 'en'): string {
  return ONE_TO_TWELVE[language][number - 1] ?? String(number)
}

function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
