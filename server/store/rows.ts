import type { Article, ArticleSummary } from '../core/article.ts'
import type { IndexedArticle } from '../core/passage.ts'

type Row = Record<string, unknown>

/**
 * Arrow's decoder takes a byte order mark at the start of a string for no part of it, and all offsets would be off by one:
 * so it gets one to take.
 */
function withMark(text: string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text
}

/** An article as a row: structures as JSON, absent fields as null. */
export function articleRow({ article, root, fingerprint, signature }: IndexedArticle): Row {
  return {
    ...article,
    root,
    fingerprint,
    signature: Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64'),
    author: article.author ?? null,
    publishedAt: article.publishedAt ?? null,
    url: article.url ?? null,
    outlet: JSON.stringify(article.outlet),
    evidence: JSON.stringify(article.evidence),
    zones: JSON.stringify(article.zones),
    text: withMark(article.text),
    title: withMark(article.title),
    length: article.text.length,
  }
}

export const SUMMARY_COLUMNS = [
  'id',
  'file',
  'sha256',
  'title',
  'outlet',
  'author',
  'publishedAt',
  'url',
  'evidence',
  'language',
  'length',
] as const satisfies (keyof ArticleSummary)[]

export function summaryOf(row: Row): ArticleSummary {
  const { author, publishedAt, url, outlet, evidence, ...required } = row
  return {
    ...(required as Omit<ArticleSummary, 'outlet' | 'evidence'>),
    outlet: JSON.parse(outlet as string),
    evidence: JSON.parse(evidence as string),
    ...present({ author, publishedAt, url } as Pick<Row, string>),
  }
}

export function articleOf(row: Row): Article {
  const { text, zones, length: _, root: __, fingerprint: ___, signature: ____, ...summary } = row
  return {
    ...summaryOf(summary),
    text: text as string,
    zones: JSON.parse(zones as string),
  }
}

export function passageRows({ passages }: IndexedArticle): Row[] {
  return passages.map(({ sentences: _, sentenceVectors: __, ...row }) => ({ ...row }))
}

export function sentenceRows({ passages }: IndexedArticle): Row[] {
  return passages.flatMap(({ id, articleId, sentences, sentenceVectors }) =>
    sentences.map((sentence, index) => ({
      passageId: id,
      articleId,
      ...sentence,
      vector: sentenceVectors[index],
    })),
  )
}

function present(fields: Row): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** The signature of an article's row. */
export function signatureIn(row: Row): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(row.signature as string, 'base64')).buffer)
}

/** A list for SQL's `IN`. */
export function sqlList(values: readonly string[]): string {
  return `(${values.map(sqlString).join(', ')})`
}

export function sqlString(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
