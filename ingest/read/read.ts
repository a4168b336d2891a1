import { extname } from 'node:path'
import { readFeed } from './feed.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readJsonl } from './jsonl.ts'
import { readMarkdown } from './markdown.ts'
import { readPdfFile } from './pdf.ts'
import { type Failure, type Input, isFailure, type RawArticle, type Reader } from './source.ts'
import { readText } from './text.ts'

const BY_EXTENSION: Record<string, Reader> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.json': readJson,
  '.jsonl': readJsonl,
  '.ndjson': readJsonl,
  '.xml': readFeed,
  '.rss': readFeed,
  '.rdf': readFeed,
  '.atom': readFeed,
  '.pdf': readPdfFile,
}

const BY_MEDIA_TYPE: Record<string, Reader> = {
  'text/html': readHtml,
  'application/xhtml+xml': readHtml,
  'text/xml': readFeed,
  'application/xml': readFeed,
  'application/rss+xml': readFeed,
  'application/atom+xml': readFeed,
  'application/rdf+xml': readFeed,
  'application/feed+json': readJson,
  'application/json': readJson,
  'application/ld+json': readJson,
  'application/jsonl': readJsonl,
  'application/x-ndjson': readJsonl,
  'text/markdown': readMarkdown,
  'application/pdf': readPdfFile,
}

/** The endings of the files that can be read, with the dot. */
export const EXTENSIONS: ReadonlySet<string> = new Set(Object.keys(BY_EXTENSION))

/** The content types of an HTTP answer that can be read. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set([...Object.keys(BY_MEDIA_TYPE), 'text/plain'])

/** The ending under which a file of what was fetched is read in the same way. */
export function endingFor(input: { name: string; mediaType: string }): string {
  const reader = readerFor(input)
  const ending = extname(input.name).toLowerCase()
  if (BY_EXTENSION[ending] === reader) return ending
  return Object.keys(BY_EXTENSION).find((one) => BY_EXTENSION[one] === reader) ?? ending
}

/**
 * The articles of a file or of a fetched address, one by one, and what failed. The content type decides, without one
 * the name's ending. Of two rows with the same name, the second is a failure.
 */
export async function* readArticles(
  input: Input & { mediaType?: string | undefined },
): AsyncGenerator<RawArticle | Failure> {
  const rows = new Set<string>()
  for await (const read of readerFor(input)(input)) {
    if (isFailure(read) || read.row === undefined) yield read
    else if (rows.has(read.row)) yield { row: read.row, reason: 'has the same id as an earlier row' }
    else {
      rows.add(read.row)
      yield read
    }
  }
}

function readerFor({ name, mediaType = '' }: { name: string; mediaType?: string | undefined }): Reader {
  // Servers send Markdown and JSONL as plain text; the name knows better.
  return BY_MEDIA_TYPE[mediaType] ?? BY_EXTENSION[extname(name).toLowerCase()] ?? readText
}
