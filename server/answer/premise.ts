import type { Article, Span } from '../core/article.ts'
import { detectLanguage, languagePair } from '../text/language.ts'
import { findQuantities, quantityKeys } from '../text/quantities.ts'
import { fold, namingTerms, questionTerms, termsOf } from '../text/terms.ts'
import { namesIn } from './pronouns.ts'

interface Candidate extends Span {
  article: Pick<Article, 'text' | 'language'>
}

/** What a question takes for granted and no candidate's passage bears out. */
export interface MissingPremise {
  /** Names that stand in none of them. */
  names: string[]
  /** Figures that stand in none of them. */
  figures: string[]
  /** The share, 0 to 1, of what a "why" presupposes that the best single passage does not have; 0 for other questions. */
  uncovered: number
}

/** Questions that take for granted that something happened, or that somebody said or did something. */
const PRESUPPOSES =
  /(?<!\p{L})(?:warum|wieso|weshalb|weswegen|wozu|(?:aus|mit) (?:welchem|welcher) (?:grund|anlass|begründung)|why|what made|for what reason|on what grounds)(?!\p{L})/iu
/** Sentences around a candidate that may state part of what it presupposes. */
const WINDOW = 1

/**
 * What a question presupposes and the candidates do not say: "Warum hat X Y angerufen?" when no passage has X, Y and
 * the call together. By words alone: a paraphrase counts as not said, and who did it to whom is not compared. So it is
 * a sign among others, not a verdict. Empty for questions across languages but for names and figures.
 */
export function premiseMissing(question: string, candidates: readonly Candidate[]): MissingPremise {
  const passages = candidates.map((candidate) => ({ candidate, text: passageAround(candidate) }))
  const terms = new Set(passages.flatMap(({ candidate, text }) => termsOf(text, candidate.article.language)))
  const figures = new Set(passages.flatMap(({ text }) => [...quantityKeys(text)]))
  return {
    names: namesIn(question).filter((name) => !isIn(name, terms)),
    figures: findQuantities(question)
      .filter(({ value, unit }) => !figures.has(`${value}${unit}`))
      .map(({ start, end }) => question.slice(start, end)),
    uncovered: PRESUPPOSES.test(question) ? uncoveredShare(question, passages) : 0,
  }
}

function uncoveredShare(
  question: string,
  passages: readonly { candidate: Candidate; text: string }[],
): number {
  const language = detectLanguage(question)
  const own = passages.filter(
    ({ candidate }) => languagePair(language, candidate.article.language) === 'same',
  )
  if (own.length < passages.length) return 0
  const premise = question.replace(PRESUPPOSES, ' ')
  const wanted = questionTerms(premise, [language])
  if (wanted.length === 0) return 0
  const naming = namingTerms(`– ${premise}`, [language])
  const weightOf = (term: string) => (naming.has(term) ? 2 : 1)
  const whole = wanted.reduce((sum, term) => sum + weightOf(term), 0)
  const shares = own.map(({ text }) => {
    const terms = new Set(termsOf(text, language))
    return wanted.filter((term) => terms.has(term)).reduce((sum, term) => sum + weightOf(term), 0) / whole
  })
  return 1 - Math.max(0, ...shares)
}

/** The sentence with the words right before and after it, within its paragraph. */
function passageAround({ article: { text }, start, end }: Candidate): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  const before = text
    .slice(from, start)
    .split(/(?<=[.!?])\s+/)
    .slice(-WINDOW - 1)
    .join(' ')
  const after = text
    .slice(end, to < 0 ? undefined : to)
    .split(/(?<=[.!?])\s+/)
    .slice(0, WINDOW + 1)
    .join(' ')
  return `${before}${text.slice(start, end)}${after}`
}

function isIn(name: string, terms: ReadonlySet<string>): boolean {
  const [last] = fold(name).split(/\s+/).slice(-1)
  return termsOf(last as string, 'de')
    .concat(termsOf(last as string, 'en'))
    .some((term) => terms.has(term))
}
