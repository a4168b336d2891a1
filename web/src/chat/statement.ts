import type { Citation, Claim } from '../../../server/core/answer.ts'
import { type Piece, type Range, split } from '../shared/split.ts'

const INSERTION = /\s?\[[^\]]*\]/g

const foldSpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Whether a claim is this quote word for word, apart from insertions in brackets: then it is shown once. */
export function isQuoteItself(claimText: string, quote: string): boolean {
  const wanted = foldSpaces(quote)
  return foldSpaces(claimText) === wanted || foldSpaces(claimText.replace(INSERTION, '')) === wanted
}

/** A claim's text with the words that answer, and the bracketed insertions that are not in the quote. */
export function statementPieces({
  text,
  answerSpan,
  citations,
}: Pick<Claim, 'text' | 'answerSpan'> & { citations: readonly Pick<Citation, 'quote'>[] }): Piece<
  'answer' | 'insertion'
>[] {
  const ranges: Range<'answer' | 'insertion'>[] = []
  const ownBrackets = citations.some(({ quote }) => foldSpaces(quote) === foldSpaces(text))
  if (!ownBrackets)
    for (const { 0: match, index } of text.matchAll(INSERTION))
      ranges.push({ start: index, end: index + match.length, kind: 'insertion' })
  if (answerSpan) ranges.push({ ...answerSpan, kind: 'answer' })
  return split({ start: 0, end: text.length }, ranges)
}

/** The answering words of a claim where they stand in the lead, so that they are marked there as well. */
export function answerInLead(lead: string, claims: readonly Claim[]): Range<'answer'>[] {
  for (const { text, answerSpan } of claims) {
    if (!answerSpan) continue
    const words = text.slice(answerSpan.start, answerSpan.end)
    // "Eineinhalb Stunden" stands within the lead with a small letter
    const start = lead.toLowerCase().indexOf(words.toLowerCase())
    if (words && start >= 0) return [{ start, end: start + words.length, kind: 'answer' }]
  }
  return []
}

/** An opening quotation mark hangs in the margin, so that the text stays flush. */
export function hangs(text: string): boolean {
  return /^[„“"«‚]/.test(text)
}
