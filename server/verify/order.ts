import { type Sequence, sequencesOf } from '../text/order.ts'
import { contentWords, sharedWith, type Word } from '../text/words.ts'
import { areOnOtherSides } from './word-sides.ts'

/** Whether what comes first in a statement comes later in the words quoted, and the other way round. */
export function turnsOrder(statement: string, quoted: string, language: string): boolean {
  const theirs = sequencesOf(quoted)
  return sequencesOf(statement).some((mine) => theirs.some((other) => isTurned(mine, other, language)))
}

function isTurned(mine: Sequence, theirs: Sequence, language: string): boolean {
  return (
    only(mine.first, theirs.later, theirs.first, language) &&
    only(mine.later, theirs.first, theirs.later, language)
  )
}

/** Whether a part has a word of the one other part, and none of the other one. */
function only(part: string, like: string, unlike: string, language: string): boolean {
  const words = contentWords(part, language).filter(({ light }) => !light)
  const shares = (other: string) => sharedWith(other, words, language).length > 0
  return shares(like) && !shares(unlike)
}

const FIRST = /(?<!\p{L})(?:zuerst|als erste[nrsm]?|first)(?!\p{L})/iu

/** Whether words tell in another order what a statement does: what it calls the first comes later in them. */
export function tellsOtherOrder(statement: string, quoted: string, language: string): boolean {
  const [, behind = ''] = statement.split(FIRST)
  const first = contentWords(sequencesOf(statement)[0]?.first ?? behind, language)
  return turnsOrder(statement, quoted, language) || isFirstLater(statement, first, quoted, language)
}

/** "Zuerst B", where it is "zuerst A, dann B": some names are only in what comes later. */
export function isFirstLater(
  statement: string,
  words: readonly Word[],
  quoted: string,
  language: string,
): boolean {
  if (!FIRST.test(statement)) return false
  const named = words.filter(({ capital }) => capital)
  return sequencesOf(quoted).some(({ first, later }) => {
    const has = (part = '') => sharedWith(part, named, language).length > 0
    // "danach rief er C an, um von A zu berichten"
    return has(later.split(',')[0]) && !has(first)
  })
}

/** Before, during and after an event. */
const WHEN = [
  '[Vv]or|[Ii]m Vorfeld|[Bb]efore|[Aa]head of',
  '[Ww]ährend|[Dd]uring',
  '[Nn]ach|[Ii]m Anschluss an|[Aa]fter',
]

/** "Vor der Wahl" and "nach der Wahl", or "während der Wahl", whatever it is that comes then. */
export function turnsBeforeAfter(statement: string, quoted: string, language: string): boolean {
  return WHEN.some((when) => {
    const events = contentWords(eventsIn(statement, when), language)
    const isTold = (other: string) => sharedWith(eventsIn(quoted, other), events, language).length > 0
    return !isTold(when) && WHEN.some((other) => other !== when && isTold(other))
  })
}

function eventsIn(text: string, when: string): string {
  const pattern = new RegExp(
    `(?<!\\p{L}|${NO_TIME}\\s)(?:${when})\\s(?:de[rmns]|(?<=[Aa]n )(?:das|die)|the|seine[rms]?|ihre[rms]?)\\s(?:\\p{Ll}+\\s)?(\\p{L}+)`,
    'gu',
  )
  return [...text.matchAll(pattern)].map(([, noun]) => noun).join(' ')
}

/** "Warnt vor dem Sturm" tells nothing of when. */
const NO_TIME =
  '(?:[Ww]arn\\p{L}*|Angst|Schutz|[Ss]chütz\\p{L}*|[Aa]us(?:ge)?sag\\p{L}*|[Ff]l(?:ie|o)h\\p{L}*|[Ff]lucht)'

const BEFORE =
  /(?<!\p{L})(?:bevor|ehe|vor (?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer)|noch vor|schon vor|before|prior to|ahead of)(?!\p{L})/iu
const AFTER =
  /(?<!\p{L})(?:nachdem|nach (?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer|Beendigung|Ende)|im Anschluss|danach|after|following)(?!\p{L})/iu

/** Whether one text says only "vor" or "bevor" and the other only "nach" or "nachdem", in German or English, whatever comes then. */
export function otherOrder(a: string, b: string): boolean {
  return areOnOtherSides(a, b, BEFORE, AFTER)
}
