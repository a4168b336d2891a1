import { answerTexts } from '../answer-texts.ts'
import type { AbstainReason, Claim } from '../core/answer.ts'

/** A claim with the outlets that it is from. */
export function claimText({ text, language, citations }: Claim): string {
  const outlets = new Set(citations.map(({ outlet }) => outlet.name ?? answerTexts(language).unknown))
  return `${text} [${[...outlets].join(', ')}]`
}

export function abstentionText(reason: AbstainReason, language: string): string {
  return answerTexts(language).reasons[reason]
}

export function missingText(missing: readonly string[], language: string): string {
  return `${answerTexts(language).missing}: ${missing.join(' · ')}`
}
