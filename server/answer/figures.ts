import { agree, bearsOut, type Estimate } from '../text/estimates.ts'
import { fold } from '../text/fold.ts'
import type { Statement } from './statement.ts'

/**
 * `same` when the other's figures bear out those of the statement, `missing` when they do not but nothing contradicts,
 * `conflict` when one figure of one kind stands against another.
 */
export function compareFigures(
  statement: Statement,
  other: Statement,
): 'same' | 'missing' | 'conflict' | 'other' {
  const unborne = statement.figures.filter(
    (stated) => !other.figures.some((given) => bearsOut(given, stated)),
  )
  if (unborne.length === 0) return haveChangedPlaces(statement, other) ? 'other' : 'same'
  const against = statement.figures.filter((stated) => !other.figures.some((given) => agree(given, stated)))
  const againstOther = other.figures.filter(
    (given) => !statement.figures.some((stated) => agree(given, stated)),
  )
  if (against.length === 0 || againstOther.length === 0) return 'missing'
  const [mine, theirs] = [against[0] as Estimate, againstOther[0] as Estimate]
  const isOne =
    against.length === 1 &&
    againstOther.length === 1 &&
    mine.unit === theirs.unit &&
    mine.kind === theirs.kind
  return isOne && !isYear(mine, statement.text) && !isYear(theirs, other.text) ? 'conflict' : 'other'
}

/** Figures of two years are figures of two things. */
function isYear({ start, end, kind, value }: Estimate, text: string): boolean {
  if (kind !== 'number' || value < 1800 || value > 2100 || !/^\d{4}$/.test(text.slice(start, end)))
    return false
  return (
    /(?:Jahre?[ns]?|in|im|seit|ab|bis|since|until|of|\p{Lu}\p{Ll}{2,8}|\d\.)\s$/u.test(
      text.slice(0, start),
    ) ||
    !/^\s\p{L}/u.test(text.slice(end)) ||
    /^\s(?:um|auf|im|in|bei|für|gegenüber|by|to)\s/.test(text.slice(end))
  )
}

/** Whether each figure of either statement agrees with one of the other. */
export function sameFigures(one: Statement, other: Statement): boolean {
  const agreeWith = (some: Estimate[], others: Estimate[]) =>
    some.every((figure) => others.some((another) => agree(figure, another)))
  return agreeWith(one.figures, other.figures) && agreeWith(other.figures, one.figures)
}

/** "3 Männer und 5 Frauen" are not "5 Männer und 3 Frauen", and "von 3 auf 4" is not "von 4 auf 3". */
function haveChangedPlaces(one: Statement, other: Statement): boolean {
  const places = one.figures.map((figure) => placeOf(figure, one.text))
  return one.figures.some((figure, index) => {
    const place = places[index]
    if (place === undefined) return false
    const there = other.figures.filter(
      (another) => another.unit === figure.unit && placeOf(another, other.text) === place,
    )
    const isInOtherPlace = other.figures.some((another) => {
      const itsPlace = placeOf(another, other.text)
      return (
        itsPlace !== place && places.includes(itsPlace) && itsPlace !== undefined && agree(figure, another)
      )
    })
    return there.length > 0 && isInOtherPlace && !there.some((another) => agree(figure, another))
  })
}

/** What is counted or how old it is ("31-jähriger Lehrer"), or where it goes from and to. */
function placeOf({ start, end, kind }: Estimate, text: string): string | undefined {
  const before = /(?:^|\s)(von|auf|from|to)\s$/u.exec(text.slice(0, start))?.[1]
  const isOfNoun = kind === 'number' || /jährig|year-old/u.test(text.slice(start, end))
  const counted = isOfNoun ? /^(?:-old)?\s(\p{L}{3,})/u.exec(text.slice(end))?.[1] : undefined
  return before ?? (counted && fold(counted))
}
