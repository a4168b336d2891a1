import type { Span } from '../core/article.ts'
import { compoundParts } from './compounds.ts'
import { findFigures, monthTerm } from './figure-terms.ts'
import { fold } from './fold.ts'
import { detectLanguage } from './language.ts'
import { isNumberWord } from './quantities.ts'
import { oneSpelling, withoutDigraphs } from './spellings.ts'
import { stemEnglish, stemGerman } from './stems.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Part of an index's format: change it whenever the same text gives other terms. */
export const ANALYSIS = 'terms-4'

const MAX_TERM = 80
/** Up to this length, a hyphened word is a term as a whole, too: "E-Mail", "G-7", "Covid-19". */
const SHORT = 8

/** Letters that cut words although nobody sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The search terms of a text, in order, with repetitions: one way for index and question. */
export function termsOf(text: string, language: string): string[] {
  return [...analyse(text, language, [language])]
}

/**
 * The distinct terms of a question against articles of these languages: analysed as each of them would be, and
 * without the function words of the question's own language.
 */
export function questionTerms(question: string, articleLanguages: Iterable<string>): string[] {
  const own = detectLanguage(question)
  const terms = new Set<string>()
  for (const language of new Set(articleLanguages)) {
    for (const term of analyse(question, language, [language, own])) terms.add(term)
  }
  return [...terms]
}

/**
 * Terms stand for the word that they are made of, never beside it: were there several for one word (a compound and its
 * parts, a name in two spellings), that word would count several times.
 */
function* analyse(text: string, language: string, stopLanguages: string[]): Generator<string> {
  const stem = language === 'en' ? stemEnglish : stemGerman
  const visible = text.replaceAll(INVISIBLE, '')
  const figures = findFigures(visible, language)
  for (const { index, 0: token } of visible.matchAll(TOKEN)) {
    const parts = partsOf(token, index)
    const whole = parts.map(({ word }) => fold(word)).join('')
    if (parts.length > 1 && whole.length <= SHORT && !figureAt(parts[0] as Span)) yield whole
    for (const { word, ...place } of parts) {
      const figure = figureAt(place)
      if (!figure) {
        yield* termsOfWord(word)
        continue
      }
      yield* figure.terms.splice(0)
      if (figure.unit !== '') yield* termsOfWord(figure.unit)
      figure.unit = ''
      if (!isNumberWord(word) && !monthTerm(word)) yield* termsOfWord(word)
    }
  }

  function figureAt({ start, end }: Span) {
    while (figures[0] && figures[0].end <= start) figures.shift()
    const [next] = figures
    return next && next.start <= start && end <= next.end ? next : undefined
  }

  function* termsOfWord(word: string): Generator<string> {
    const month = monthTerm(word)
    if (month) return yield month
    const folded = fold(word).replace(/'s$/, '')
    if (isStopWord(folded)) return
    if (/\d/.test(folded)) return yield folded.slice(0, MAX_TERM)
    const plain = language === 'en' ? folded : withoutDigraphs(folded)
    if (isStopWord(plain)) return
    const parts = language === 'en' ? [] : compoundParts(plain)
    for (const part of parts.length > 0 ? parts : [plain]) yield oneSpelling(stem(part)).slice(0, MAX_TERM)
  }

  function isStopWord(word: string): boolean {
    return stopLanguages.some((language) => STOP_WORDS[language]?.has(word))
  }
}

/** The parts of a hyphened word: "US-Verteidigungsminister" is found by "Verteidigungsminister", too. */
function partsOf(token: string, at: number): (Span & { word: string })[] {
  return [...token.matchAll(/[^-:]+/g)].map(({ index, 0: word }) => ({
    word,
    start: at + index,
    end: at + index + word.length,
  }))
}

/**
 * Those of a question's terms that name something: from words with a capital letter (in German also nouns) or a digit.
 * The first word tells nothing, since it has a capital letter anyway.
 */
export function namingTerms(question: string, articleLanguages: Iterable<string>): Set<string> {
  const [, ...words] = question.trim().split(/\s+/)
  const naming = words.filter((word) => /^\P{L}*\p{Lu}|\d/u.test(word)).join(' ')
  return new Set([...new Set(articleLanguages)].flatMap((language) => termsOf(naming, language)))
}
