import type { Article, Span } from '../core/article.ts'
import { oncePer } from '../core/once-per.ts'
import type { Entailed } from '../core/ports.ts'
import { termsAt, termsIn } from '../text/article-terms.ts'
import { attribute } from '../text/attribution.ts'
import { type Estimate, findEstimates } from '../text/estimates.ts'
import { fold } from '../text/fold.ts'
import { type LanguagePair, languagePair } from '../text/language.ts'
import { differences, missingFigures } from './differences.ts'

/** What tells whether a sentence supports a statement, contradicts it, or neither. */
export const PAIR_FEATURES = [
  'crossLanguage',
  'coverage',
  'coverageOfPassage',
  'looseCoverage',
  'looseCoverageOfArticle',
  'names',
  'namesMissing',
  'namesMissingInArticle',
  'figuresAgree',
  'figuresMissing',
  'figuresMissingInArticle',
  'figuresReplaced',
  'datesReplaced',
  'negation',
  'opposites',
  'rolesSwapped',
  'speakerAgrees',
  'speakerDiffers',
  'reading',
  'readingOfPassage',
  'supports',
  'contradicts',
] as const

export type PairFeature = (typeof PAIR_FEATURES)[number]
export type PairFeatures = Record<PairFeature, number>

/** A statement, and what is known of it whatever it is compared with. */
export interface Checked {
  text: string
  language: string
  /** Its search terms, and how much each counts: rare ones more. */
  weights: ReadonlyMap<string, number>
  /** Those of its terms that name something. */
  naming: ReadonlySet<string>
}

/** A sentence of an article that may say something on a statement, with what retrieval and reader make of it. */
export interface Unit extends Span {
  article: Article
  coverage: number
  names: number
  passage: { coverage: number }
  /** Absent where no reader has read it. */
  reading?: { logit: number; passage: number }
  /** What it says on the statement by itself; absent without a model that compares. */
  entailed?: Entailed
}

/** So many terms or figures that differ are as bad as more. */
const MANY = 2

/** Undefined where no model has read the unit. */
export function pairFeatures(statement: Checked, unit: Unit): PairFeatures | undefined {
  const { article, passage, reading, entailed } = unit
  if (!reading || !entailed) return undefined
  const words = article.text.slice(unit.start, unit.end)
  const own = new Set(termsAt(article, unit))
  const all = termsIn(article)
  const found = differences(statement.text, words, article.language)
  const speaker = compareSpeakers(statement, unit)
  const named = [...statement.naming]
  return {
    crossLanguage: Number(pairOf(statement, unit) === 'cross'),
    coverage: unit.coverage,
    coverageOfPassage: passage.coverage,
    looseCoverage: share(statement.weights, own),
    looseCoverageOfArticle: share(statement.weights, all),
    names: unit.names,
    namesMissing: upToMany(named.filter((term) => !hasLoosely(own, term)).length),
    namesMissingInArticle: upToMany(named.filter((term) => !hasLoosely(all, term)).length),
    figuresAgree: upToMany(found.figuresAgree),
    figuresMissing: upToMany(found.figuresMissing),
    figuresMissingInArticle: upToMany(
      missingFigures(findEstimates(statement.text), figuresIn(article)).length,
    ),
    figuresReplaced: upToMany(found.figuresReplaced),
    datesReplaced: upToMany(found.datesReplaced),
    negation: Number(found.negation),
    opposites: upToMany(found.opposites),
    rolesSwapped: Number(found.rolesSwapped),
    speakerAgrees: Number(speaker === 'same'),
    speakerDiffers: Number(speaker === 'other'),
    reading: reading.logit,
    readingOfPassage: reading.passage,
    supports: entailed.supports,
    contradicts: entailed.contradicts,
  }
}

export function pairOf({ language }: Checked, { article }: Unit): LanguagePair {
  return languagePair(language, article.language)
}

function upToMany(count: number): number {
  return Math.min(MANY, count)
}

/** The figures of an article's whole text; found out once an article. */
const figuresIn = oncePer((article: Article): readonly Estimate[] => findEstimates(article.text))

/** The share of weighted terms that stand here, if only as a part of a compound. */
function share(weights: ReadonlyMap<string, number>, terms: ReadonlySet<string>): number {
  let [all, covered] = [0, 0]
  for (const [term, weight] of weights) {
    all += weight
    if (hasLoosely(terms, term)) covered += weight
  }
  return all === 0 ? 0 : covered / all
}

/** So many letters make a part of a compound. */
const PART = 5

function hasLoosely(terms: ReadonlySet<string>, term: string): boolean {
  if (terms.has(term)) return true
  if (term.length < PART) return false
  for (const other of terms) {
    if (other.length >= PART && (other.includes(term) || term.includes(other))) return true
  }
  return false
}

/** Whose words the statement and the unit are said to be, where both name somebody. */
export function compareSpeakers(
  { text, language }: Checked,
  { article, start, end }: Unit,
): 'same' | 'other' | undefined {
  const stated = attribute({ text, language }, { start: 0, end: text.length }).attribution.speaker
  const given = attribute(article, { start, end }).attribution.speaker
  if (stated === undefined || given === undefined) return undefined
  const [one, other] = [stated, given].map((name) => fold(name).split(' '))
  return one?.some((word) => other?.includes(word)) ? 'same' : 'other'
}
