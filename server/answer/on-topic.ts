import type { SentenceFeature } from './features.ts'
import type { Candidate } from './rank.ts'

/** A sentence may lie so far below the most similar one, … */
const COSINE = 0.045
/** … must have so much of the question's words, or of the names in it, as the one that has most, … */
const WORDS = 0.45
/** … and be so likely (log-odds) beside the likeliest of all articles, and of its own. */
const SCORE = 2.4
const OWN_SCORE = 0.9
/** What the reader takes for less likely than this (log-odds) is none. */
const READING = -4
/** Shorter headings have no verb. */
const MIN_WORDS = 5

type ByArticle = readonly (readonly Candidate[])[]

/**
 * The sentences that speak of what is asked by themselves. In an answer a sentence may lean on the ones beside it; a table puts
 * it beside other articles' sentences, where it is read alone.
 *
 * @param byArticle the sentences of each article, the likeliest first
 */
export function onTopic(byArticle: ByArticle): Candidate[][] {
  const stating = byArticle.map((own) => own.filter(states))
  const most = greatest(stating)
  const isOn = ({ article, features }: Candidate) => {
    const [coverage, names] = [most(article.language, 'coverage'), most(article.language, 'names')]
    const hasWords = features.coverage >= coverage * WORDS || (names > 0 && features.names >= names * WORDS)
    return hasWords && features.cosine >= most(article.language, 'cosine') - COSINE
  }
  const fitting = stating.map((own) => own.filter(isOn))
  const best = Math.max(...fitting.flat().map(({ score }) => score))
  return fitting
    .map((own) =>
      own.filter(({ score }) => best - score <= SCORE && (own[0]?.score ?? score) - score <= OWN_SCORE),
    )
    .filter((own) => own.length > 0)
}

/** The articles that name, in some sentence, what the question names. */
export function namingArticles(byArticle: ByArticle): ByArticle {
  const most = greatest(byArticle)
  return byArticle.filter((own) =>
    own.some(({ article, features }) => features.names >= most(article.language, 'names') * WORDS),
  )
}

/** Articles in another language than the question share no words with it: each language is compared with itself. */
function greatest(byArticle: ByArticle) {
  const byLanguage = Map.groupBy(byArticle.flat(), ({ article }) => article.language)
  return (language: string, feature: SentenceFeature) =>
    Math.max(...(byLanguage.get(language) ?? []).map(({ features }) => features[feature]))
}

/** "Der Minister erklärte:" and "Streit um Löhne" state nothing by themselves. */
function states({ article, start, end, features }: Candidate): boolean {
  const text = article.text.slice(start, end)
  const words = text.match(/\p{L}+/gu) ?? []
  const isStatement = !text.endsWith(':') && (features.fragment === 0 || words.length >= MIN_WORDS)
  return isStatement && (features.isRead === 0 || features.reading >= READING)
}
