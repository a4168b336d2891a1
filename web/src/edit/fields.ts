import type { Article } from '../../../server/core/article.ts'
import type { EditingTexts } from '../texts/editing.ts'
import { parseDate } from './date.ts'
import type { Draft } from './draft.ts'

export const FIELDS = ['outlet', 'author', 'publishedAt'] as const
export type Field = (typeof FIELDS)[number]

/** What is written into the fields; undefined: as the text says. */
export type Written = Record<Field, string | undefined>

export function writtenOf({ fields }: Draft): Written {
  const written = (field: Field) => (fields[field] === null ? '' : fields[field])
  return { outlet: written('outlet'), author: written('author'), publishedAt: written('publishedAt') }
}

/** What the article has now, however that is known. */
function presentOf(article: Article, field: Field): string {
  return (field === 'outlet' ? article.outlet.name : article[field]) ?? ''
}

/** What a field shows: nothing where what was corrected is taken back, as only reading it again tells what the text says. */
export function shownOf(article: Article, before: Draft, written: Written, field: Field): string {
  return written[field] ?? (before.fields[field] === undefined ? presentOf(article, field) : '')
}

export function isBadDate(written: string | undefined): boolean {
  return written !== undefined && written.trim() !== '' && parseDate(written) === undefined
}

/** What is to be declared: an emptied field is known to be unknown. */
export function declaredOf(article: Article, before: Draft, written: Written): Draft['fields'] {
  const declared: Draft['fields'] = {}
  for (const field of FIELDS) {
    const text = written[field]?.trim()
    if (text === undefined) continue
    const isAsBefore = before.fields[field] === undefined && text === presentOf(article, field)
    if (isAsBefore) continue
    declared[field] = text === '' ? null : (field === 'publishedAt' && parseDate(text)) || text
  }
  return declared
}

/** How the present value is known: in words, and by which words of the article. */
export function knownBy(
  article: Article,
  before: Draft,
  field: Field,
  t: EditingTexts,
): { words: string; evidence?: string } {
  if (before.fields[field] !== undefined) return { words: t.known.corrected }
  const { outlet } = article
  if (field === 'outlet') {
    const evidence = 'evidence' in outlet ? outlet.evidence : undefined
    return { words: t.known[outlet.status], ...(evidence && { evidence }) }
  }
  const evidence = article.evidence[field]
  if (evidence) return { words: t.says, evidence }
  return { words: article[field] === undefined ? t.known.unknown : t.known.declared }
}
