import type { Draft, Evidence } from '../core/draft.ts'
import { antecedentOf } from '../text/antecedents.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import { type Group, mergeStatements } from './merge.ts'
import { expectedFigure } from './question.ts'
import type { Candidate } from './rank.ts'

/** Sentences so much (in log-odds) below the best are not shown; those that give the same figure may lie further below. */
const MARGIN = 1.2
const SAME_FIGURE_MARGIN = 5
const MAX_CLAIMS = 5
/** Candidates that are compared with each other to be merged. */
const POOL = 40

/**
 * Drafts an answer from the articles' own sentences: the ones that answer best, those that say the same merged into
 * one statement with several pieces of evidence.
 */
export function selectSentences(
  candidates: readonly Candidate[],
  question: string,
  limit = MAX_CLAIMS,
): Draft[] {
  const figure = expectedFigure(question)
  const ranked = candidates.slice(0, POOL)
  const [best] = ranked
  if (!best) return []
  const chosen = ranked.filter((candidate) => isShown(candidate, best))
  const drafts = new Map<Group<Candidate>, Draft>()
  for (const group of mergeStatements(chosen, figure).slice(0, limit)) drafts.set(group, draftOf(group))
  return [...drafts.values()]

  /** The figures of the kind asked for. */
  function answers(candidate: Candidate): Set<number> {
    return new Set(figure && figuresOf(textOf(candidate), figure).map(({ value }) => value))
  }

  /** Where the best sentence gives the figure asked for, sentences without one are beside the point. */
  function isShown(candidate: Candidate, best: Candidate): boolean {
    const [given, wanted] = [answers(candidate), answers(best)]
    const below = best.score - candidate.score
    if (wanted.size === 0) return below <= MARGIN
    return given.size > 0 && below <= (given.isDisjointFrom(wanted) ? MARGIN : SAME_FIGURE_MARGIN)
  }

  function draftOf({ members: [best, ...others], conflictsWith }: Group<Candidate>): Draft {
    const quote = textOf(best)
    const answer = (figure && figuresOf(quote, figure)[0]) ?? best.words
    const { text, moved } = readable(best, quote)
    const contradicts = conflictsWith.map((earlier) => drafts.get(earlier) as Draft)
    const elsewhere = others.filter(({ article }) => article.id !== best.article.id)
    return {
      text,
      language: best.article.language,
      evidence: [evidenceOf(best), ...uniqueByArticle(elsewhere).map(evidenceOf)],
      ...(answer && { answerSpan: { start: moved(answer.start), end: moved(answer.end) } }),
      ...(contradicts.length > 0 && { contradicts }),
    }
  }
}

function figuresOf(text: string, kind: Quantity['kind']): Quantity[] {
  return findQuantities(text).filter((quantity) => quantity.kind === kind)
}

function textOf({ article, start, end }: Candidate): string {
  return article.text.slice(start, end)
}

/** The sentence with whom its first pronoun means in brackets, and where its places have moved to. */
function readable({ article, start, end }: Candidate, quote: string) {
  const meant = antecedentOf(article, { start, end })
  if (!meant) return { text: quote, moved: (place: number) => place }
  const inserted = ` [${meant.name}]`
  return {
    text: quote.slice(0, meant.at) + inserted + quote.slice(meant.at),
    moved: (place: number) => (place > meant.at ? place + inserted.length : place),
  }
}

function evidenceOf(candidate: Candidate): Evidence {
  const { article, start, end } = candidate
  return { articleId: article.id, within: { start, end }, quote: textOf(candidate) }
}

/** An article that says it twice is cited once. */
function uniqueByArticle(candidates: Candidate[]): Candidate[] {
  return candidates.filter(
    ({ article }, index) => candidates.findIndex((other) => other.article.id === article.id) === index,
  )
}
