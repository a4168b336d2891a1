import type { Span } from '../core/article.ts'
import { attribute } from '../text/attribution.ts'
import { findQuotations } from '../text/quotations.ts'
import { findQuote } from '../text/quotes.ts'
import { isRole } from '../text/speech-words.ts'
import type { Text } from '../text/surroundings.ts'
import { contentWords } from '../text/words.ts'
import { type Checked, compareSpeakers, type Unit } from './entailment.ts'

/** Fewer words may stand anywhere. */
const MIN_WORDS = 4
/** So many characters before an office its bearer is named. */
const REACH = 600

/**
 * What a sentence with the very words of a quotation says on a statement that is nothing but it and who said so: "Muster sagte: „…“".
 * Undefined for other statements, and where the sentence does not name who speaks.
 */
export function byQuotation(statement: Checked, unit: Unit): 'supports' | 'contradicts' | undefined {
  const quoted = onlyQuoted(statement)
  if (quoted === undefined) return undefined
  const { article, start, end } = unit
  if (!findQuote(article.text.slice(start, end), quoted)) return undefined
  const speaker = compareSpeakers(statement, unit)
  if (speaker !== 'other') return speaker && 'supports'
  return mayBeMeant(statement, unit) ? 'supports' : 'contradicts'
}

/** "die Ministerin" in one of them: whoever the statement names is named shortly before in the article. */
function mayBeMeant({ text, language }: Checked, { article, start, end }: Unit): boolean {
  const stated = speakerIn({ text, language })
  const names = [stated, speakerIn(article, { start, end })]
  const hasOffice = names.some((name) => name?.split(/[ -]/).some(isRole))
  const near = article.text.slice(Math.max(0, start - REACH), end)
  return hasOffice && near.includes(stated?.split(' ').at(-1) as string)
}

function speakerIn(article: Text, { start, end }: Span = { start: 0, end: article.text.length }) {
  return attribute(article, { start, end }).attribution.speaker
}

/** The quoted words of a statement that says nothing else but who said them. */
function onlyQuoted({ text, language }: Checked): string | undefined {
  const [quotation, ...others] = findQuotations(text)
  if (!quotation || others.length > 0) return undefined
  const speaker = speakerIn({ text, language })
  if (speaker === undefined) return undefined
  const quoted = text.slice(quotation.start + 1, quotation.end - 1).replace(/[.,!?…]+$/, '')
  const around = `${text.slice(0, quotation.start)} ${text.slice(quotation.end)}`.replace(speaker, ' ')
  const isAlone = contentWords(around, language).every(({ light, role }) => light || role)
  return isAlone && quoted.split(/\s+/).length >= MIN_WORDS ? quoted : undefined
}
