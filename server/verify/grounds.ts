import type { Article, Span } from '../core/article.ts'
import { languagePair } from '../text/language.ts'

/** What a statement is compared with: quoted words, and what makes them readable. */
export interface Grounds {
  article: Article
  /** The quoted unit. */
  quote: string
  /** Whom a pronoun stands for, who speaks, the title: words that a name of the statement may come from. */
  around: string
  /** Who says "ich" in it. */
  speaker?: string | undefined
  place: Span
}

/** What quotes say, what stands around them, and both together. */
export function wordsOf(grounds: readonly Grounds[]) {
  const quoted = grounds.map(({ quote }) => quote).join(' ')
  const around = grounds.map((one) => one.around).join(' ')
  return { quoted, around, readable: `${quoted}\n${around}` }
}

/** Those in a language. */
export function inLanguage(grounds: readonly Grounds[], language: string): Grounds[] {
  return grounds.filter(({ article }) => languagePair(language, article.language) === 'same')
}
