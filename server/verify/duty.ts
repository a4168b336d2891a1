import { areOnOtherSides } from './word-sides.ts'

const MUST =
  /(?<!\p{L})(?:muss|müss\p{L}*|verpflichtet|must|ha(?:s|ve|d) to|required to|obliged to)(?!\p{L})/iu
const CAN = /(?<!\p{L})(?:kann|könn\p{L}*|darf|dürf\p{L}*|can|could|may|might|allowed to|able to)(?!\p{L})/iu

/** What must be in one text only may be in the other, or the other way round. */
export function otherDuty(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    text.replaceAll(MUST_NOT, ' may not ').replaceAll(MUST_SEE, ' '),
  ) as [string, string]
  return areOnOtherSides(one, other, MUST, CAN)
}
/** What must not be may not be. */
const MUST_NOT = /(?<!\p{L})must not|mustn['’]t|(?<=(?:nothing|nobody|no one|no \p{L}+)\s)must(?!\p{L})/giu
/** "Man müsse anerkennen, dass": a way of saying it. */
const MUST_SEE =
  /(?<!\p{L})(?:(?:man|wir) müss\p{L}*|müss\p{L}* (?:man|wir)|(?:man|we|one) mu(?:ss|st)|muss man|(?:we|one) ha(?:ve|s|d) to)(?=\s(?:\p{L}+\s){0,3}(?:anerkennen|einräumen|zugeben|feststellen|sagen|betonen|einsehen|acknowledge|admit|recogni[sz]e|say|note)(?!\p{L}))/giu

/** "Lässt sich lösen" is "kann gelöst werden": whether that is what a statement says of what the other text says may be. */
export function canBe(statement: string, other: string): boolean {
  return CAN_BE.test(statement) && CAN.test(other)
}
const CAN_BE =
  /(?<!\p{L})(?:l(?:ä|a)ss(?:t|e|en) sich|sich\s(?:[^,.;]*\s)?(?<!zu )l(?:ä|a)ss(?:t|e|en))(?!\p{L})/iu
