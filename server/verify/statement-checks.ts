import type { RejectionReason } from '../core/answer.ts'
import { otherFigures } from './figure-checks.ts'
import { type Grounds, wordsOf } from './grounds.ts'
import { missingNames } from './names.ts'
import { otherOffice } from './offices.ts'
import { otherCertainty } from './other-certainty.ts'
import { saysOtherwise } from './says-otherwise.ts'

/**
 * Why quotes do not bear out a statement, by rules: every figure, date and name of it stands in them, it says no where
 * they say no, nothing is turned into its opposite, nobody has changed places, and nothing planned has happened.
 */
export function contradicted(
  answer: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const statement = withoutYesOrNo(answer)
  return (
    otherFigures(statement, grounds) ??
    unknownNames(statement, language, grounds) ??
    saysOtherwise(statement, language, grounds)
  )
}

/** The same for a sentence of another article, which need not name all that the statement names. */
export function contradictedByOther(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  return otherFigures(statement, grounds) ?? saysOtherwise(statement, language, grounds)
}

/**
 * The same for one that is to say it in other words, of which rules know the figures and how certain it is. Whether both say no and who
 * did what to whom is for the entailment model: what rules find in words so different is hardly a sign of another statement.
 */
export function contradictedParaphrase(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  return otherFigures(statement, grounds) ?? otherCertainty(statement, language, grounds)
}

function withoutYesOrNo(answer: string): string {
  return answer.replace(/^(?:Ja|Nein|Yes|No)[,.:;–]\s+/, '')
}

function unknownNames(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const { quoted, around } = wordsOf(grounds)
  const isUnknown =
    missingNames(statement, language, grounds).length > 0 || otherOffice(statement, quoted, around)
  return isUnknown ? 'name-not-in-quote' : undefined
}
