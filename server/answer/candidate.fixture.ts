import type { Article } from '../core/article.ts'
import { featuresWith } from './features.fixture.ts'
import type { Candidate } from './rank.ts'

/** An article of these words that says nothing else of itself. */
export function articleWith(id: string, text: string, language = 'de'): Article {
  return {
    id,
    file: `${id}.txt`,
    sha256: '',
    title: '',
    outlet: { status: 'unknown', name: null },
    evidence: {},
    language,
    text,
    zones: [{ zone: 'body', start: 0, end: text.length, rule: 'test' }],
  }
}

/** A sentence that is all of its article. */
export function candidateWith(articleId: string, text: string, more: Partial<Candidate> = {}): Candidate {
  return {
    article: articleWith(articleId, text),
    start: 0,
    end: text.length,
    score: 0,
    vector: Float32Array.of(1, 0),
    features: featuresWith({}),
    ...more,
  }
}
