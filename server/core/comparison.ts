import type { AbstainReason, Citation, ClaimFields } from './answer.ts'
import type { ArticleSummary } from './article.ts'

/** What one article says on a statement. */
export type Cell =
  | { says: 'so'; citation: Citation }
  /** The very same thing, but with another figure, date, "not" or opposite. */
  | { says: 'otherwise'; citation: Citation }
  /** Nothing was found in this article: it may still say so in words that were not recognised. */
  | { says: 'nothing' }

/** A statement and who makes it. It was a `Claim`, whose citations now stand each under its article. */
export type ComparedStatement = Omit<ClaimFields, 'citations' | 'conflictsWith'> & {
  /** One a column, in the order of the columns; one at least says so. */
  cells: Cell[]
  /** Ids of other statements of this table that say otherwise. */
  conflictsWith?: string[]
}

/** An article that is a column. */
export type ComparedArticle = Pick<
  ArticleSummary,
  'id' | 'file' | 'title' | 'outlet' | 'publishedAt' | 'language'
>

export type ComparisonOutcome =
  | {
      status: 'compared'
      /** By outlet, those of an unknown one last. */
      columns: [ComparedArticle, ...ComparedArticle[]]
      /** Of each part of the question, the statements that most articles make first. */
      rows: [ComparedStatement, ...ComparedStatement[]]
      /** Articles beside the columns in which nothing was found. */
      silent: number
      /** Articles beside the columns that may say something too: only so many are compared. */
      left: number
      /** The parts of the question without an answer: nothing was found, or they are too many. */
      missing: string[]
    }
  /** `nearest`: what comes nearest, shown as just that. */
  | { status: 'abstained'; reason: AbstainReason; nearest: Citation[] }

/** What several articles say on a question, beside each other. */
export type Comparison = ComparisonOutcome & {
  id: string
  question: string
  language: string
  /** Revision of the index that was read; 0 when there is none. */
  revision: number
  milliseconds: number
}
