import type { Article, Span } from '../core/article.ts'

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
