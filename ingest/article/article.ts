import { createHash } from 'node:crypto'
import type { Article, Outlet, ZoneSpan } from '../../server/core/article.ts'
import { isAgency } from '../domains.ts'
import { zonesWith } from '../read/known-zones.ts'
import { settleLanguage } from '../read/language.ts'
import { type Settled, settleAuthor, settleDate, settleOutlet, settleUrl } from '../read/settle.ts'
import type { Found, RawArticle, Statement } from '../read/source.ts'
import type { Declaration } from '../sources.ts'
import { withDeclared } from './declared-zones.ts'
import { findTitle, statedAuthor, statedDate } from './metadata.ts'
import { inferredOutlet, statedOutlets } from './outlet.ts'

const ID_LENGTH = 16

export interface Settlement {
  article: Article
  /** For the operator. */
  warnings: string[]
}

/**
 * The article of what a format gave: its zones, and its metadata as declared before stated before inferred. `file` is
 * the file that was read; a row of it is cited as `file#row`.
 */
export function articleFrom(
  raw: RawArticle,
  { file, declared }: { file: string; declared: Declaration },
): Settlement {
  const { found } = raw
  // Half a surrogate pair, as cut texts have it, cannot be stored; its substitute has the same length.
  const text = raw.text.toWellFormed()
  // Outlet, author and date are read by the rules' own zones: a byline that is declared to be none of the article names its author still.
  const zones = zonesWith(text, raw.zones)
  const corrected = withDeclared(text, zones, declared.zones)
  const url = settleUrl(found.url ?? [])
  const stated = settleOutlet(outletStatements(text, found, zones, declaredUrl(declared) ?? url.statement))
  const outlet: Outlet =
    declared.outlet === undefined ? outletOf(stated, text, zones) : declaredOutlet(declared.outlet)
  const author = settleAuthor([...(found.author ?? []), ...statedAuthor(text, zones)], outlet.name)
  const date = settleDate([...(found.publishedAt ?? []), ...statedDate(text, zones)])
  const language = settleLanguage(found.language ?? [], text)
  const fields = {
    author: given(declared.author, author),
    publishedAt: given(declared.publishedAt, date),
    url: given(declared.url, url),
  }
  const cited = citedName(file, raw.row)
  const article: Article = {
    id: articleId(cited),
    file: cited,
    sha256: sha256(raw.content),
    title: declared.title ?? found.title?.[0]?.value ?? findTitle(text, corrected.zones),
    outlet,
    ...(fields.author !== undefined && { author: fields.author }),
    ...(fields.publishedAt !== undefined && { publishedAt: fields.publishedAt }),
    ...(fields.url !== undefined && { url: fields.url }),
    evidence: {
      ...(declared.author === undefined && author.statement && { author: author.statement.evidence }),
      ...(declared.publishedAt === undefined && date.statement && { publishedAt: date.statement.evidence }),
    },
    language: declared.language ?? language.value,
    text,
    zones: corrected.zones,
  }
  const warnings = [
    ...raw.warnings,
    ...corrected.warnings,
    declared.outlet === undefined && contradictionIn('outlet', stated),
    declared.author === undefined && contradictionIn('author', author),
    declared.publishedAt === undefined && contradictionIn('date', date),
    declared.url === undefined && contradictionIn('address', url),
    declared.language === undefined && language.warning,
  ]
  return { article, warnings: warnings.filter((warning) => typeof warning === 'string') }
}

function declaredOutlet(name: string | null): Outlet {
  return name === null ? { status: 'unknown', name } : { status: 'declared', name }
}

/** What is declared, even that nobody knows; else what was settled. */
function given(declared: string | null | undefined, { statement }: Settled): string | undefined {
  return declared === undefined ? statement?.value : (declared ?? undefined)
}

function declaredUrl({ url }: Declaration): Statement | undefined {
  return url === undefined ? undefined : { value: url, evidence: `declared URL: "${url}"` }
}

/** What the format, the article's own address and its text say, in this order. */
function outletStatements(
  text: string,
  found: Found,
  zones: ZoneSpan[],
  url: Statement | undefined,
): Statement[] {
  // Below an archived copy's address stands another one, and the archive is no outlet.
  const isCopy = url !== undefined && url.value.lastIndexOf('://') > 'https'.length
  const format = [...(found.outlet ?? []), ...(url && !isCopy ? [url] : [])]
  const inText = statedOutlets(text, zones).map(({ name, evidence }): Statement => {
    // "Quelle: dpa" says where an outlet has its text from.
    const isOrigin = format.length > 0 && isAgency(name)
    return { value: name, evidence, ...(isOrigin && { weak: true }) }
  })
  return [...format, ...inText]
}

function outletOf({ statement, contradiction }: Settled, text: string, zones: ZoneSpan[]): Outlet {
  if (statement) return { status: 'stated', name: statement.value, evidence: statement.evidence }
  return contradiction ? { status: 'unknown', name: null } : inferredOutlet(text, zones)
}

/** Says so when statements contradict each other, so that nobody wonders why a field is missing. */
function contradictionIn(field: string, { contradiction }: Settled): string | undefined {
  if (!contradiction) return undefined
  const values = [...new Set(contradiction.map(({ value }) => value))].join(', ')
  const evidence = contradiction.map((one) => one.evidence).join('; ')
  return `The article names more than one ${field} (${values}), so it is unknown; declare it in sources.json. It says: ${evidence}`
}

/** What an article is cited by: its file or address, or a row of it. */
export function citedName(file: string, row: string | undefined): string {
  return row === undefined ? file : `${file}#${row}`
}

/** The id of the article of this name: the same wherever its folder lies, and whatever it says. */
export function articleId(cited: string): string {
  return sha256(cited).slice(0, ID_LENGTH)
}

/** Hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
