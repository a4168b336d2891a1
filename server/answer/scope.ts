import type { ArticleSummary } from '../core/article.ts'
import { escaped } from '../text/escaped.ts'
import { fold } from '../text/fold.ts'
import { canName } from '../text/speech-words.ts'
import { publishedWithin } from './dates.ts'
import { ARTICLE, WRITES } from './media-words.ts'

/** The articles that a question limits itself to. */
export type Scope =
  | { kind: 'all' }
  | { kind: 'articles'; ids: string[] }
  /** No article is from there, or of that time. */
  | { kind: 'nowhere' }
  /** "laut X", and no outlet is called so: somebody whom the articles cite, or nobody they know. */
  | { kind: 'source'; name: string }

const DETERMINER = '(?:(?:der|die|das|dem|den|des|the)\\s+)?'
const NAME = "\\p{Lu}[\\p{L}\\d'’.&-]*(?:\\s+\\p{Lu}[\\p{L}\\d'’.&-]*)*"
/** "im Artikel von X": of an outlet or an author, never of somebody who is only named. */
const OF_ARTICLE = `${ARTICLE}\\s+(?:von|der|des|in|im|aus|by|from|of)\\s+`

/**
 * "laut Abendblatt", "according to The Herald", "Was schreibt …?", "vor dem 5. Mai erschienen", "im Artikel „…“".
 *
 * @param allowed the articles that may answer: others are understood, and are not in the scope
 */
export function scopeOf(
  question: string,
  articles: readonly ArticleSummary[],
  allowed: readonly ArticleSummary[] = articles,
): Scope {
  const asked = question.toLowerCase()
  // patterns are made only of what the question has at all: articles may be very many
  const has = (name: string) => asked.includes(name.toLowerCase())
  const title = titleIn(question)
  const named = articles.filter(
    ({ outlet: { name }, author, title: own }) =>
      (name !== null && has(name) && limitsTo(question, name)) ||
      (author !== undefined && has(author) && isBy(question, author)) ||
      (title !== undefined && fold(own).includes(title)),
  )
  const within = publishedWithin(question, allowed)
  const inTime =
    named.length > 0
      ? named.filter((article) => within?.(article) ?? true)
      : allowed.filter(within ?? (() => false))
  if (named.length > 0 || within) {
    const may = new Set(allowed.map(({ id }) => id))
    const ids = inTime.map(({ id }) => id).filter((id) => may.has(id))
    return ids.length > 0 ? { kind: 'articles', ids } : { kind: 'nowhere' }
  }
  if (articleOf(question)) return { kind: 'nowhere' }
  const name = sourceIn(question)
  if (name === undefined || isOutletOf(allowed, name)) return { kind: 'all' }
  return isOutletOf(articles, name) ? { kind: 'nowhere' } : { kind: 'source', name }
}

function isOutletOf(articles: readonly ArticleSummary[], name: string): boolean {
  return articles.some(({ outlet }) => outlet.name === name)
}

function limitsTo(question: string, outlet: string): boolean {
  const name = `(?<!\\p{L})${escaped(outlet)}(?!\\p{L})`
  const before = `(?:(?:laut|nach angaben von|according to)\\s+|${OF_ARTICLE})${DETERMINER}${name}`
  const after = `(?:${WRITES}|schrieb|berichtete|meldete|writes|wrote|reports|reported)\\s+(?:auch\\s+)?${DETERMINER}${name}|(?:sagte?|says|said|steht (?:bei|in|im))\\s+(?:auch\\s+)?${name}|${name}\\s+(?:zufolge|schreibt|berichtet|meldet|writes|reports)`
  const asked = `(?:does|did)\\s+${name}\\s+(?:say|write|report)`
  // "Wie bewertet die Welt das?" means no outlet
  const judged = `(?:bewerte|beurteil|kommentier|schilder|beschreib)e?te?\\s+${DETERMINER}${name}`
  return (
    new RegExp(`${before}|${after}|${asked}`, 'iu').test(question) || new RegExp(judged, 'u').test(question)
  )
}

function isBy(question: string, author: string): boolean {
  return new RegExp(`${OF_ARTICLE}${escaped(author)}(?!\\p{L})`, 'iu').test(question)
}

/** The title, or a part of it, in "im Artikel „…“", folded. */
function titleIn(question: string): string | undefined {
  const quoted = new RegExp(`${ARTICLE}\\s+[„“"»](.{8,}?)[“”"«]`, 'iu').exec(question)?.[1]
  return quoted && fold(quoted)
}

/** Whether the question limits itself to articles of somebody, whoever that is. */
function articleOf(question: string): boolean {
  const pattern = new RegExp(`${OF_ARTICLE}${DETERMINER}`, 'giu')
  return [...question.matchAll(pattern)].some(({ 0: found, index }) => {
    const [first = ''] = new RegExp(`^${NAME}`, 'u').exec(question.slice(index + found.length)) ?? []
    const isOf = /(?:von|aus|by|from|of)\s+(?:(?:der|die|das|dem|den|des|the)\s+)?$/iu.test(found)
    return isOf && isName(first)
  })
}

/** "laut X", "X zufolge", "Was schreibt X …?", "according to X". */
function sourceIn(question: string): string | undefined {
  const patterns = [
    `(?:[Ll]aut|[Aa]ccording\\s+to)\\s+(${NAME})`,
    `[Ii]m\\s+(?:Artikel|Bericht|Beitrag|Text)\\s+(?:der|des)\\s+(${NAME})`,
    `(${NAME})\\s+zufolge`,
    `(?:${WRITES})\\s+(${NAME})`,
    `(?:does|did)\\s+(${NAME})\\s+(?:write|report)`,
  ]
  return patterns
    .map((pattern) => new RegExp(pattern, 'u').exec(question)?.[1]?.replace(/[.,]$/, ''))
    .find((name) => name !== undefined && isName(name))
}

function isName(name: string): boolean {
  const first = name.split(/\s/)[0] as string
  return name !== '' && (canName(first) || /^The\s/.test(name)) && !COMMON.test(name)
}

/** Nouns after "laut" that name nobody. */
const COMMON =
  /^(?:artikeln?|bericht\p{L}*|medien\p{L}*|medium|text\p{L}*|quellen?|angaben?|aussagen?|beitrag|meldung\p{L}*|umfrage\p{L}*|studie\p{L}*|gesetz|plan|leser\p{L}*|kommentar\p{L}*|articles?|reports?)$/iu
