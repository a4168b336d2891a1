import type { ArticleSummary } from '../core/article.ts'
import type { Quantity } from '../text/quantities.ts'
import { fold, questionTerms } from '../text/terms.ts'

const GREETINGS = new Set(
  'hallo hi hey moin servus guten tag morgen abend danke dank vielen bitte tschuss ok okay test hello thanks thank good morning bye'.split(
    ' ',
  ),
)

/** Whether there is anything to look up: a greeting, a smiley or a lone "Warum?" is not. */
export function asksSomething(question: string): boolean {
  const terms = questionTerms(question, ['de', 'en'])
  const words = fold(question).match(/\p{L}+/gu) ?? []
  return terms.length > 0 && !words.every((word) => GREETINGS.has(word))
}

const READERS =
  /(?<!\p{L})(?:(?:die|den|der|in|im|the|do|did)\s+)*(?:leser(?:innen|n|kommentar\p{L}*)?|kommentar(?:e|en|bereich|spalte)?|kommentator\p{L}*|foristen|readers?|comments?|commenters?|comment section)(?!\p{L})/giu
const WRITING =
  /(?<!\p{L})(?:schreib\p{L}*|schrieb\p{L}*|mein(?:en|t|ten)|sag(?:en|t|ten)|denk(?:en|t)|find(?:en|et)|halten|kommentier\p{L}*|steht|write|wrote|say|said|think|comment on|find)(?!\p{L})/giu

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

const INTERROGATIVE =
  '(?:wer|wen|wem|was|wann|wo|wohin|woher|warum|wieso|weshalb|wie|welche[rsnm]?|womit|worüber|who|whom|what|when|where|why|how|which)'

/** The parts of a question that asks several things: "Wie lange …, und wer …?" */
export function partsOf(question: string): string[] {
  return question
    .split(new RegExp(`(?<=\\?)\\s+|,?\\s+(?:und|and|sowie)\\s+(?=${INTERROGATIVE}\\s)`, 'iu'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

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
    /wie\s?viel\p{L}*\s+(?:geld|euro|dollar)|was kostet|wie teuer|how much (?:money|does|did)/iu.test(
      question,
    )
  )
    return 'money'
  if (/wie\s?viel|wie hoch|wie groß|how many|how much|how high|how large/iu.test(question)) return 'number'
  return undefined
}

/** The articles that a question limits itself to: "laut Abendblatt", "according to The Herald", "Was schreibt …?" */
export function scopeOf(question: string, articles: readonly ArticleSummary[]): string[] | undefined {
  const named = articles.filter(({ outlet }) => outlet.name !== null && limitsTo(question, outlet.name))
  return named.length === 0 ? undefined : named.map(({ id }) => id)
}

function limitsTo(question: string, outlet: string): boolean {
  const name = `(?<!\\p{L})${outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`
  const before = `(?:laut|nach angaben von|artikel (?:von|der|des)|bericht (?:von|der|des)|according to|article (?:by|from|in)|report (?:by|from|in))\\s+(?:der |dem |the )?${name}`
  const after = `(?:schreibt|schrieb|berichtet|berichtete|meldet|meldete|sagt|sagte|writes|wrote|reports|reported|says|said)\\s+(?:auch\\s+)?${name}|${name}\\s+(?:zufolge|schreibt|berichtet|meldet|writes|reports)`
  const asked = `(?:does|did)\\s+${name}\\s+(?:say|write|report)`
  return new RegExp(`${before}|${after}|${asked}`, 'iu').test(question)
}
