import { answerTexts } from '../answer-texts.ts'
import type { Answer, Citation, Claim } from '../core/answer.ts'

/** A claim with the outlets that it is from. */
export function claimText({ text, language, citations }: Claim): string {
  return withOutlets(text, citations, language)
}

/** Why nothing is claimed; what the articles tell instead, where they do. */
export function abstentionText({
  reason,
  nearest,
  language,
}: Extract<Answer, { status: 'abstained' }>): string {
  const told = reason === 'told-otherwise' ? nearest : []
  const quotes = told.map((citation) => withOutlets(citation.quote, [citation], language))
  return [answerTexts(language).reasons[reason], ...quotes].join('\n\n')
}

function withOutlets(text: string, citations: readonly Citation[], language: string): string {
  const outlets = new Set(citations.map(({ outlet }) => outlet.name ?? answerTexts(language).unknown))
  return `${text} [${[...outlets].join(', ')}]`
}

export function missingText(missing: readonly string[], language: string): string {
  return `${answerTexts(language).missing}: ${missing.join(' · ')}`
}
