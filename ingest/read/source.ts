import type { ZoneSpan } from '../../server/core/article.ts'

/** One thing that a format or a text says about its article, and the words or the field that say so. */
export interface Statement {
  value: string
  evidence: string
  /** Counts only where nothing else says it: a date of change, the company behind an outlet. */
  weak?: true
}

/** What a format itself states. Several statements about one field may contradict each other: `settle.ts` decides. */
export type Found = Partial<
  Record<'title' | 'outlet' | 'author' | 'publishedAt' | 'url' | 'language', Statement[]>
>

/** An article as its format gives it, before zones and metadata are settled. */
export interface RawArticle {
  /** Its id in a file of many articles; `archive.jsonl#id` is what it is cited by. */
  row?: string
  text: string
  /** What the article's hash is taken of: the file's bytes, or the row's part of them. */
  content: Uint8Array | string
  found: Found
  /** Only the stretches that the format knows; the rules decide about the rest. In order, without overlap. */
  zones?: ZoneSpan[]
  warnings: string[]
}

/** Why a file, or one row of it, gave no article. The reason continues a sentence that begins with its name. */
export interface Failure {
  row?: string
  reason: string
}

export interface Input {
  /** The file's name or the URL's path: its ending tells the format. */
  name: string
  data: Uint8Array | AsyncIterable<Uint8Array>
  /** From the HTTP header. */
  charset?: string | undefined
  /** Where it was fetched from. */
  url?: string | undefined
}

/** Reads one format. What is wrong with the content is a `Failure`; only reading `data` itself may throw. */
export type Reader = (input: Input) => AsyncIterable<RawArticle | Failure>

export function isFailure(read: RawArticle | Failure): read is Failure {
  return 'reason' in read
}

/** Adds statements to what was found, after those that are there. */
export function mergeFound(...parts: Found[]): Found {
  const merged: Found = {}
  for (const part of parts) {
    for (const [field, statements] of Object.entries(part) as [keyof Found, Statement[]][]) {
      if (statements.length > 0) merged[field] = [...(merged[field] ?? []), ...statements]
    }
  }
  return merged
}

/** The same, with a warning about the whole file at its first article. */
export async function* withWarning(
  reads: Iterable<RawArticle | Failure> | AsyncIterable<RawArticle | Failure>,
  warning: string | undefined,
): AsyncGenerator<RawArticle | Failure> {
  let unsaid = warning
  for await (const read of reads) {
    if (unsaid === undefined || isFailure(read)) yield read
    else {
      yield { ...read, warnings: [unsaid, ...read.warnings] }
      unsaid = undefined
    }
  }
}
