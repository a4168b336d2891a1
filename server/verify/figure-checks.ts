import type { RejectionReason } from '../core/answer.ts'
import { agree, findEstimates } from '../text/estimates.ts'
import {
  allEstimates,
  magnitudesOf,
  pointsOtherWay,
  ratesOf,
  relativeTimesOf,
  sumsUp,
  turnsTime,
  vagueSpansOf,
} from '../text/measures.ts'
import { timesOf } from '../text/named-times.ts'
import { type Grounds, wordsOf } from './grounds.ts'
import { missesFigure } from './support.ts'

/** Figures, dates and times that the quotes or what stands around them do not have, or have otherwise. */
export function otherFigures(statement: string, grounds: readonly Grounds[]): RejectionReason | undefined {
  const { quoted, readable } = wordsOf(grounds)
  if (missesFigure(statement, readable)) return 'figure-not-in-quote'
  if (!timesOf(statement).isSubsetOf(timesOf(readable))) return 'figure-not-in-quote'
  if (MARKUP.test(statement) && !MARKUP.test(quoted)) return 'not-supported'
  return changesFigure(statement, quoted) ? 'figure-not-in-quote' : undefined
}

/** Links, images and tags, which no news sentence has; what a model says of itself. */
const MARKUP = /https?:|www\.|<\/?\p{L}|\]\(|```|(?<!\p{L})(?:system[- ]?prompt|API[- ]?(?:key|schlüssel))/iu

/** Risen by what the quote says that it has risen to, thousands where it has hundreds, last year where it has this one. */
function changesFigure(statement: string, quoted: string): boolean {
  const given = allEstimates(quoted)
  return (
    findEstimates(statement).some((stated) =>
      pointsOtherWay(
        stated,
        statement,
        given.filter((one) => agree(one, stated)),
        quoted,
      ),
    ) ||
    turnsTime(statement, quoted) ||
    sumsUp(statement, quoted) ||
    areOthers(magnitudesOf(statement), magnitudesOf(quoted)) ||
    areOthers(vagueSpansOf(statement), vagueSpansOf(quoted)) ||
    areOthers(relativeTimesOf(statement), relativeTimesOf(quoted)) ||
    !ratesOf(statement).isSubsetOf(ratesOf(quoted))
  )
}

/** Both have some, and none is the same. */
function areOthers(stated: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  return stated.size > 0 && given.size > 0 && stated.isDisjointFrom(given)
}
