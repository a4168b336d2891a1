import type { Quantity } from '../text/quantities.ts'
import { questionTerms } from '../text/terms.ts'

const READERS =
  /(?<!\p{L})(?:(?:die|den|der|in|im|the|do|did)\s+)*(?:leser(?:innen|n|kommentar\p{L}*)?|kommentar(?:e|en|bereich|spalte|(?:schreib|verfass)er(?:innen|n)?)?|kommentator\p{L}*|foristen|readers?|comments?|commenters?|comment section)(?!\p{L})/giu
const WRITING =
  /(?<!\p{L})(?:nach (?:ansicht|auffassung|meinung)|schreib\p{L}*|schrieb\p{L}*|mein(?:en|t|ten)|sag(?:en|t|ten)|denk(?:en|t)|find(?:en|et)|halten|kommentier\p{L}*|steht|write|wrote|say|said|think|comment on|find)(?!\p{L})/giu

/**
 * What a question about readers' comments is about, or undefined for any other question: only such a question may be
 * answered from comments. The words that ask for readers are taken off, since no comment contains them.
 */
export function commentTopic(question: string): string | undefined {
  const rest = question.replace(READERS, ' ')
  if (rest === question) return undefined
  const topic = rest.replace(WRITING, ' ').replace(/\s+/g, ' ').trim()
  return questionTerms(topic, ['de', 'en']).length > 0 ? topic : question
}

/** What "wie hoch" and "how high" ask for, by the first of these words in the question. */
const MEASURED: readonly [Quantity['kind'], RegExp][] = [
  ['number', /^(?:an)?zahl|^numbers?$/iu],
  [
    'percent',
    /(?:anteile?|anteils|quote|prozentsatz|wahlbeteiligung|inflation|inflationsrate|zinssatz|leitzins)$/iu,
  ],
  ['percent', /^(?:share|percentage|turnout)$/iu],
  [
    'money',
    /(?:schaden|schadens|schäden|kosten|preise?s?|umsatz|umsatzes|umsätze|geldstrafen?|bußgeld(?:er|es)?|geldbuße|gehalt|gehälter|löhne?|miete|schulden|etats?|budgets?|lösegeld|kaution|preisgeld|summe|betrag|erlös|honorare?|entschädigung(?:en)?|abfindung(?:en)?)$/iu,
  ],
  [
    'money',
    /^(?:damages?|costs?|prices?|revenues?|salar(?:y|ies)|rents?|debts?|ransom|bail|compensation)$/iu,
  ],
]

/** The kind of figure that answers a question, or undefined when it asks for no figure. */
export function expectedFigure(question: string): Quantity['kind'] | undefined {
  if (/wie\s?viel\p{L}*\s+prozent|what (?:percentage|percent|share)|how many percent/iu.test(question))
    return 'percent'
  if (
    /wie lange|how long|welche dauer|wie viele (?:sekunden|minuten|stunden|tage|wochen|monate|jahre)/iu.test(
      question,
    )
  ) {
    return 'duration'
  }
  if (
    /wie\s?viel\p{L}*\s+(?:geld|euro|dollar|kost\p{L}*|verdien\p{L}*|(?:be)?zahlt\p{L}*)|was kost|wie teuer|how much (?:money|does|did)/iu.test(
      question,
    )
  )
    return 'money'
  if (/wie hoch|wie groß|how high|how large/iu.test(question)) return measuredBy(question)
  return /wie\s?viel|how many|how much/iu.test(question) ? 'number' : undefined
}

function measuredBy(question: string): Quantity['kind'] {
  const kindOf = (word: string) => MEASURED.find(([, words]) => words.test(word))?.[0]
  return (question.match(/\p{L}+/gu) ?? []).map(kindOf).find((kind) => kind !== undefined) ?? 'number'
}
