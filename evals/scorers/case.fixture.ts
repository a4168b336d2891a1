import type { Zone } from '../../server/core/article.ts'
import type {
  EvalAnswer,
  EvalArticle,
  EvalCase,
  EvalCitation,
  EvalClaim,
  EvalQuestion,
  GoldSpan,
  Measure,
} from '../types.ts'

/** A made-up article: each paragraph a zone, each sentence a readable unit. */
export function articleOf(file: string, outlet: string | null, paragraphs: [Zone, string][]): EvalArticle {
  const article: EvalArticle = { file, text: '', outlet, zones: [], units: [] }
  for (const [zone, paragraph] of paragraphs) {
    const start = article.text.length
    article.text += `${paragraph}\n`
    article.zones.push({ zone, start, end: article.text.length })
    for (const { index, 0: words } of paragraph.matchAll(/\S[^.]*(?:\.|$)/g)) {
      article.units.push({ start: start + index, end: start + index + words.length })
    }
  }
  return article
}

export function articlesOf(...articles: EvalArticle[]): Map<string, EvalArticle> {
  return new Map(articles.map((article) => [article.file, article]))
}

function placeOf({ file, text }: EvalArticle, quote: string) {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`${file} does not say: ${quote}`)
  return { file, start, end: start + quote.length, quote }
}

export function gold(article: EvalArticle, quote: string, more: Partial<GoldSpan> = {}): GoldSpan {
  return { ...placeOf(article, quote), ...more }
}

/** A citation without a fault. */
export function cite(
  article: EvalArticle,
  quote: string,
  attribution: EvalCitation['attribution'] = { kind: 'outlet' },
): EvalCitation {
  const place = placeOf(article, quote)
  return {
    ...place,
    outlet: outletOf(article.outlet),
    zone: article.zones.find(({ end }) => place.start < end)?.zone ?? 'boilerplate',
    attribution,
  }
}

export function outletOf(name: string | null): EvalCitation['outlet'] {
  return name === null ? { status: 'unknown', name } : { status: 'declared', name }
}

export function claim(...citations: EvalCitation[]): EvalClaim {
  return { text: citations[0]?.quote ?? 'Words without a source.', citations }
}

/** An answered question with one fact for each list of spans. */
export function caseOf(
  facts: GoldSpan[][],
  claims: EvalClaim[],
  question: Partial<EvalQuestion> = {},
  answer: Partial<EvalAnswer> = {},
): EvalCase {
  return {
    question: {
      id: 'q',
      category: 'fact',
      language: 'de',
      question: 'Was?',
      history: [],
      expect: 'answer',
      facts: facts.map((spans) => ({ spans })),
      split: 'dev',
      ...question,
    },
    answer: {
      status: 'answered',
      lead: '',
      claims,
      retrieved: [],
      score: 1,
      milliseconds: 1,
      ...answer,
    },
  }
}

export function declined(question: Partial<EvalQuestion>, reason: string, score = 0): EvalCase {
  return caseOf([], [], question, { status: 'abstained', reason, score })
}

/** "hits/total" by id. */
export function counts(...measures: Measure[]): Record<string, string> {
  return Object.fromEntries(measures.map(({ id, hits, total }) => [id, `${hits}/${total}`]))
}
