import type { Article, Span } from '../core/article.ts'
import { oncePer } from '../core/once-per.ts'
import { attribute } from '../text/attribution.ts'
import { type Certainty, certaintyOf, isConditional } from '../text/certainty.ts'
import { type Estimate, findEstimates } from '../text/estimates.ts'
import { fold } from '../text/fold.ts'
import { timesOf } from '../text/named-times.ts'
import { negations } from '../text/negation.ts'
import { ordinalsOf } from '../text/ordinals.ts'
import { quantifiersOf } from '../text/quantifiers.ts'
import { isPassive, type Role, rolesIn } from '../text/roles.ts'
import { contentWords, type Word } from '../text/words.ts'

export interface Sentence extends Span {
  article: Article
  vector: Float32Array
}

/** What of a sentence decides whether another makes the same statement. */
export interface Statement {
  sentence: Sentence
  text: string
  /** Content words without figures and without who is quoted. */
  words: Word[]
  roles: ReadonlyMap<Word, Role>
  passive: boolean
  figures: Estimate[]
  negated: boolean
  certainty: Certainty
  conditional: boolean
  quantifiers: ReadonlySet<string>
  ordinals: ReadonlySet<string>
  times: ReadonlySet<string>
  /** Whose words they are; undefined for the outlet's own, null for somebody whom the article does not name. */
  speaker: string | null | undefined
}

/** A sentence of an article as it is compared with others, read once however many these are. */
export const statementOf = oncePer(readStatement)

function readStatement(sentence: Sentence): Statement {
  const { article, start, end } = sentence
  const text = article.text.slice(start, end)
  const figures = findEstimates(text)
  const { attribution } = attribute(article, sentence)
  const said = attribution.kind !== 'outlet'
  const speaker = said ? (attribution.speaker ?? null) : undefined
  const ofSpeaker = new Set(fold(speaker ?? '').split(/[^\p{L}]+/u))
  const words = contentWords(text, article.language).filter(
    (word) =>
      !figures.some((figure) => word.start >= figure.start && word.start < figure.end) &&
      !ofSpeaker.has(word.folded),
  )
  const byPlace = rolesIn(withoutFigures(text, figures), article.language)
  const roles = words.flatMap((word) => {
    const role = byPlace.get(word.start)
    return role ? [[word, role] as const] : []
  })
  return {
    sentence,
    text,
    words,
    roles: new Map(roles),
    passive: isPassive(text),
    figures,
    negated: negations(text.replaceAll(/nicht nur|not only/giu, '')) % 2 === 1,
    certainty: certaintyOf(text),
    conditional: isConditional(text),
    quantifiers: quantifiersOf(text),
    ordinals: ordinalsOf(text),
    times: timesOf(text),
    speaker,
  }
}

/** With blanks in place of figures, whose units are nouns that do nothing. */
function withoutFigures(text: string, figures: readonly Span[]): string {
  return figures.reduce(
    (masked, { start, end }) => masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end),
    text,
  )
}
