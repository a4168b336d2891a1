import { getDocumentProxy } from 'unpdf'
import { BelegtError } from '../../server/core/errors.ts'
import { isSameTitle } from './blocks.ts'
import { withoutBy } from './fields.ts'
import type { Extracted } from './page.ts'
import { type PdfLine, toLines } from './pdf-lines.ts'
import { toParagraphs, withoutFurniture } from './pdf-paragraphs.ts'
import type { Found, Statement } from './source.ts'
import { isoTime } from './times.ts'
import { asLine } from './values.ts'

const MAX_PAGES = 1_000

/** The text of a PDF, and what its information says. Throws `unreadable-input` when it has none that can be read. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new BelegtError(
        'unreadable-input',
        `has ${pdf.numPages} pages; an article has at most ${MAX_PAGES}`,
      )
    }
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(toLines(items.filter((item) => 'str' in item)))
      page.cleanup()
    }
    const text = toParagraphs(withoutFurniture(pages)).join('\n\n')
    if (text.trim() === '') {
      throw new BelegtError('unreadable-input', 'holds no text: its pages may be scanned pictures')
    }
    const { info } = await pdf.getMetadata()
    return extracted(text, foundIn(info as Record<string, unknown>))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A title that is nowhere on the pages is often the name of a template, and cannot be shown to a reader: left out. */
function extracted(text: string, { title, ...found }: Found): Extracted {
  const headline = headlineIn(text, title?.[0]?.value)
  if (!headline) return { text, zones: [], found, warnings: [] }
  return { text, zones: [headline], found: { ...found, ...(title && { title }) }, warnings: [] }
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (cause) {
    const isLocked = (cause as Error).name === 'PasswordException'
    const problem = isLocked ? 'is protected by a password' : 'is no PDF, or a damaged one'
    throw new BelegtError('unreadable-input', problem, { cause })
  }
}

const PDF_TIME = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/

function foundIn(info: Record<string, unknown>): Found {
  const said = (key: string) => (typeof info[key] === 'string' ? asLine(info[key]) : '')
  const statement = (key: string, value = said(key)): Statement[] =>
    value === '' ? [] : [{ value, evidence: `PDF ${key}: "${said(key)}"` }]
  const author = withoutBy(said('Author'))
  const created = timeOf(said('CreationDate'))
  return {
    title: statement('Title'),
    // Often the account of whoever exported it.
    author: (author.includes(' ') ? statement('Author', author) : []).map(weak),
    // When the file was made, which may be long after the article appeared.
    publishedAt: (created === undefined ? [] : statement('CreationDate', created)).map(weak),
    language: statement('Language'),
  }
}

function weak(statement: Statement): Statement {
  return { ...statement, weak: true }
}

function timeOf(value: string): string | undefined {
  const parts = PDF_TIME.exec(value)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second = '00', utc, offset, minutes = '00'] = parts
  const zone = utc ?? (offset === undefined ? '' : `${offset}:${minutes}`)
  return isoTime(`${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`)
}

/** Where one of the first paragraphs is the title. */
function headlineIn(text: string, title: string | undefined) {
  if (title === undefined) return undefined
  let start = 0
  for (const paragraph of text.split('\n\n', 6)) {
    if (isSameTitle(paragraph, title)) {
      return { zone: 'headline', rule: 'title', start, end: start + paragraph.length } as const
    }
    start += paragraph.length + 2
  }
  return undefined
}
