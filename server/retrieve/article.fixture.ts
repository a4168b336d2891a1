import type { ArticleSummary } from '../core/article.ts'

/** An article of an outlet and a time, as lists show it. */
export function article(id: string, name: string | null, publishedAt?: string): ArticleSummary {
  return {
    id,
    file: `${id}.txt`,
    sha256: '',
    title: '',
    outlet: name === null ? { status: 'unknown', name } : { status: 'declared', name },
    evidence: {},
    language: 'de',
    length: 1,
    ...(publishedAt && { publishedAt }),
  }
}
