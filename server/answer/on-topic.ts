import type { Candidate } from './rank.ts'

/** A sentence may lie so far below the most similar one, … */
const COSINE = 0.045
/** … must have so much of the question's words, or of the names in it, as the one that has most, … */
const WORDS = 0.45
/** … and be so likely (log-odds) beside the likeliest of all articles, and of its own. */
const SCORE = 2.4
const OWN_SCORE = 0.9
/** Shorter headings have no verb. */
const MIN_WORDS = 5

const FEATURES = ['cosine', 'coverage', 'names'] as const

/**
 * The sentences that speak of what is asked by themselves. In an answer a sentence may lean on the ones beside it; a table puts
 * it beside other articles' sentences, where it is read alone. Articles in another language than the question share no words
 * with it: each language is compared with itself.
 *
 * @param byArticle the sentences of each article, the likeliest first
 */
export function onTopic(byArticle: readonly (readonly Candidate[])[]): Candidate[][] {
  const stating = byArticle.map((own) => own.filter(states))
  const byLanguage = Map.groupBy(stating.flat(), ({ article }) => article.language)
  const most = new Map(
    [...byLanguage].map(([language, own]) => [
      language,
      FEATURES.map((name) => Math.max(...own.map(({ features }) => features[name]))) as [
        number,
        number,
        number,
      ],
    ]),
  )
  const isOn = ({ article, features }: Candidate) => {
    const [cosine, coverage, names] = most.get(article.language) as [number, number, number]
    const hasWords = features.coverage >= coverage * WORDS || (names > 0 && features.names >= names * WORDS)
    return hasWords && features.cosine >= cosine - COSINE
  }
  const fitting = stating.map((own) => own.filter(isOn))
  const best = Math.max(...fitting.flat().map(({ score }) => score))
  return fitting
    .map((own) =>
      own.filter(({ score }) => best - score <= SCORE && (own[0]?.score ?? score) - score <= OWN_SCORE),
    )
    .filter((own) => own.length > 0)
}

/** "Der Minister erklärte:" and "Streit um Löhne" state nothing by themselves. */
function states({ article, start, end, features }: Candidate): boolean {
  const text = article.text.slice(start, end)
  const words = text.match(/\p{L}+/gu) ?? []
  return !text.endsWith(':') && (features.fragment === 0 || words.length >= MIN_WORDS)
}
