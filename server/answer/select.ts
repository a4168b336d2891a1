import { zoneAt } from '../core/article.ts'
import type { Draft, Evidence } from '../core/draft.ts'
import { antecedentOf } from '../text/antecedents.ts'
import type { Quantity } from '../text/quantities.ts'
import { isListItem, lineStartAt } from '../text/sentences.ts'
import { type AnswerSpan, answerSpanOfEach, answerSpans } from './answer-spans.ts'
import { answeringFigure, askedFigures } from './asked-figures.ts'
import { type Group, type IsSame, mergeStatements } from './merge.ts'
import { namedWithBest } from './named.ts'
import { expectedFigure } from './question.ts'
import type { Candidate } from './rank.ts'
import { relate } from './relation.ts'
import { type Sentence, statementOf } from './statement.ts'

/** Sentences so much (in log-odds) below the best are not shown; those that give the same figure may lie further below. */
const MARGIN = 1
/** What the reader takes for less likely (log-odds) and has no word of the question only stands beside an answer. */
const BESIDE = -5
const SAME_FIGURE_MARGIN = 5
const MAX_CLAIMS = 5
/** Candidates that are compared with each other to be merged. */
const POOL = 40

/**
 * Drafts an answer from the articles' own sentences: the ones that answer best, those that say the same merged into
 * one statement with several pieces of evidence.
 */
export async function selectSentences(
  candidates: readonly Candidate[],
  question: string,
  isSame: IsSame<Candidate>,
  { answers, limit = MAX_CLAIMS }: { answers: 'one' | 'several' | 'each outlet'; limit?: number },
): Promise<Draft[]> {
  const own = answers === 'each outlet' ? candidates : namedWithBest(candidates, question)
  const groups = await grouped(shownAmong(own, question), question, isSame, limit)
  return draftsOfGroups(
    groups,
    question,
    answers === 'one' ? answerSpans(question, groups) : answerSpanOfEach(question),
  )
}

/** Drafts an answer from sentences that somebody has chosen, as far as they are not beside the point. */
export async function quoteSentences(
  chosen: readonly Candidate[],
  question: string,
  isSame: IsSame<Candidate>,
): Promise<Draft[]> {
  const sentences = chosen.filter((one) => !isBeside(one))
  const groups = await grouped(sentences, question, isSame, MAX_CLAIMS)
  return draftsOfGroups(groups, question, answerSpanOfEach(question))
}

async function grouped(
  sentences: readonly Candidate[],
  question: string,
  isSame: IsSame<Candidate>,
  limit: number,
): Promise<Group<Candidate>[]> {
  return (await mergeStatements(sentences, isSame, expectedFigure(question))).slice(0, limit)
}

/** The sentences that answer about as well as the best. */
export function shownAmong(candidates: readonly Candidate[], question: string): Candidate[] {
  const ranked = candidates.filter((one) => !leadsIn(one) && !isSubheading(one)).slice(0, POOL)
  const [best] = ranked
  if (!best) return []
  const isShown = shownBeside(best, question)
  return ranked.filter((one) => one === best || (!isBeside(one) && isShown(one)))
}

/** "Die Ministerin erklärte:" states nothing by itself. */
function leadsIn(candidate: Candidate): boolean {
  return textOf(candidate).endsWith(':')
}

/** Longer lines are statements, though their end mark is missing. */
const LONGEST_HEADING = 8

/** A short line in a text, with no end mark: what it names, the lines below it tell. */
function isSubheading({ article, start, end, features }: Candidate): boolean {
  if (features.fragment === 0 || zoneAt(article, start) !== 'body' || isListItem(article.text, start))
    return false
  const isLine = start === lineStartAt(article.text, start) && /^\s*\n\s*\S/.test(article.text.slice(end))
  return isLine && article.text.slice(start, end).split(/\s+/).length <= LONGEST_HEADING
}

function isBeside({ features }: Candidate): boolean {
  return features.isRead === 1 && features.reading < BESIDE && features.coverage === 0
}

/** Where the best sentence gives the figure asked for, sentences without one are beside the point. */
function shownBeside(best: Candidate, question: string): (candidate: Candidate) => boolean {
  const wanted = answeringFigure(question, best)
  return (candidate) => {
    const below = best.score - candidate.score
    if (!wanted) return below <= MARGIN
    const given = askedFigures(question, textOf(candidate))
    const isSame = given.some(({ value }) => value === wanted.value)
    return given.length > 0 && below <= (isSame ? SAME_FIGURE_MARGIN : MARGIN)
  }
}

/** One draft a group that was merged for a question, in their order; those that say otherwise name each other. */
export function draftsOfGroups(
  groups: readonly Group<Candidate>[],
  question: string,
  answerSpan: AnswerSpan,
): Draft[] {
  const figure = expectedFigure(question)
  const drafts = new Map<Group<Candidate>, Draft>()
  for (const group of groups) drafts.set(group, draftOf(group))
  return [...drafts.values()]

  function draftOf(group: Group<Candidate>): Draft {
    const { members, conflictsWith } = group
    const [best, ...others] = members
    const answer = answerSpan(group)
    const { text, moved } = readable(best, textOf(best))
    const contradicts = conflictsWith.flatMap((earlier) => drafts.get(earlier) ?? [])
    const elsewhere = others.filter(({ article }) => article.id !== best.article.id)
    return {
      text,
      language: best.article.language,
      evidence: [
        evidenceOf(best),
        ...uniqueByArticle(elsewhere).map((other) => backingOf(best, other, figure)),
      ],
      ...(answer && { answerSpan: { start: moved(answer.start), end: moved(answer.end) } }),
      ...(contradicts.length > 0 && { contradicts }),
    }
  }
}

function textOf({ article, start, end }: Sentence): string {
  return article.text.slice(start, end)
}

/** A sentence as it can be read by itself: with whom its first pronoun means in brackets. */
export function statementIn(sentence: Sentence): string {
  return readable(sentence, textOf(sentence)).text
}

/** The sentence with whom its first pronoun means in brackets, and where its places have moved to. */
function readable({ article, start, end }: Sentence, quote: string) {
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

/** What is not worded alike is cited since the entailment model takes it for the same. */
function backingOf(best: Candidate, other: Candidate, figure: Quantity['kind'] | undefined): Evidence {
  const isWordedAlike = relate(statementOf(best), statementOf(other), figure) === 'same'
  return { ...evidenceOf(other), ...(!isWordedAlike && { isParaphrase: true }) }
}

/** An article that says it twice is cited once. */
function uniqueByArticle(candidates: Candidate[]): Candidate[] {
  return candidates.filter(
    ({ article }, index) => candidates.findIndex((other) => other.article.id === article.id) === index,
  )
}
