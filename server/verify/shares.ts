import { areOnOtherSides } from './word-sides.ts'

const MOSTLY =
  /(?<!\p{L})(?:größte[rnsm]? teil\p{L}{0,2}|großteil\p{L}{0,2}|überwiegend\p{L}*|größtenteils|hauptsächlich|mostly|mainly|most of|bulk of)(?!\p{L})/iu
const HARDLY =
  /(?<!\p{L})(?:kaum|bruchteil\p{L}{0,2}|kleine[rnsm]? teil\p{L}{0,2}|am rande|hardly|barely|scarcely|fraction)(?!\p{L})/iu

/** Whether one text says "mostly" and the other "hardly". */
export function otherShare(a: string, b: string): boolean {
  return areOnOtherSides(a, b, MOSTLY, HARDLY)
}
