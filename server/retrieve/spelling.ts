import type { Corpus } from '../core/ports.ts'
import { questionTerms, termsOf } from '../text/terms.ts'

/** So many unknown terms are looked up in the vocabulary, which takes time for each. The longest tell the most. */
const MAX_UNKNOWN = 5

export interface AskedTerms {
  /** As the question has them. */
  terms: readonly string[]
  /** What to search for: misspelled terms as the articles spell them. */
  search: string[]
  /** A misspelled term stands wherever one of those stands that may be meant: it counts as one term, not as several. */
  documentFrequencies: { total: number; frequencies: Map<string, number> }
  /** The terms of a text, and those of the question that are misspellings of them. */
  termsIn(terms: readonly string[]): Set<string>
}

/** Looks up the terms of a question. Those that stand in no passage may be misspelled; a known one never is. */
export async function spell(
  corpus: Corpus,
  question: string,
  languages: ReadonlySet<string>,
): Promise<AskedTerms> {
  const terms = questionTerms(question, languages)
  const { total, frequencies } = await corpus.documentFrequencies(terms)
  const meant = await corpus.similarTerms(misspelled(question, languages, terms, frequencies))
  const known = await corpus.documentFrequencies([...new Set([...meant.values()].flat())])
  const misspellings = Map.groupBy(
    [...meant].flatMap(([typed, similar]) => similar.map((term) => ({ typed, term }))),
    ({ term }) => term,
  )
  for (const [typed, similar] of meant) {
    const together = similar.reduce((sum, term) => sum + (known.frequencies.get(term) ?? 0), 0)
    frequencies.set(typed, Math.min(total, together))
  }
  return {
    terms,
    search: [...new Set(terms.flatMap((term) => meant.get(term) ?? [term]))],
    documentFrequencies: { total, frequencies },
    termsIn: (own) =>
      new Set(own.flatMap((term) => [term, ...(misspellings.get(term) ?? []).map(({ typed }) => typed)])),
  }
}

/**
 * The unknown terms, except those of words that are known as words of another language: each language makes a term of
 * its own out of a word, and one of them is enough.
 */
function misspelled(
  question: string,
  languages: ReadonlySet<string>,
  terms: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): string[] {
  const unknown = question.split(/[\s-]+/).flatMap((word) => {
    const analyses = [...languages].map((language) => termsOf(word, language))
    return analyses.some((own) => own.every((term) => frequencies.has(term))) ? [] : analyses.flat()
  })
  const suspects = new Set(unknown)
  return terms
    .filter((term) => suspects.has(term) && !frequencies.has(term))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MAX_UNKNOWN)
}
