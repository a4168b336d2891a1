import { join, resolve } from 'node:path'
import { articleFrom, articleId, citedName, sha256 } from '../../ingest/article.ts'
import { locate } from '../../ingest/locate/locate.ts'
import { toPassages } from '../../ingest/passages.ts'
import { isFailure } from '../../ingest/read/source.ts'
import { articlesOf } from '../../ingest/read-document.ts'
import { declarationFor } from '../../ingest/sources.ts'
import type { Article } from '../../server/core/article.ts'
import { detectLanguage } from '../../server/text/language.ts'
import type { EvalArticle } from '../types.ts'
import { throwIfAny } from './jsonl.ts'

/** What the scorers need to know of an article; its units are those that ingest makes of it. */
export async function toEvalArticle(article: Article): Promise<EvalArticle> {
  const { file, text, outlet, zones } = article
  const passages = await toPassages(article)
  return { file, text, outlet: outlet.name, zones, units: passages.flatMap(({ sentences }) => sentences) }
}

/** An article of a dataset that is nothing but body. */
export function bodyArticle(
  fields: Pick<Article, 'file' | 'title' | 'text'> & Partial<Pick<Article, 'publishedAt'>>,
): Article {
  const { file, text } = fields
  return {
    ...fields,
    id: articleId(file),
    sha256: sha256(text),
    outlet: { status: 'unknown', name: null },
    evidence: {},
    language: detectLanguage(text),
    zones: [{ zone: 'body', start: 0, end: text.length, rule: 'dataset' }],
  }
}

/**
 * The articles that `npm run ingest` reads at a path, with the same zones and outlets, but for the file `except`. Throws
 * when one cannot be read: figures over whatever is left would be of another dataset.
 */
export async function readArticles(path: string, except?: string): Promise<Article[]> {
  const { sources, failed } = await locate([path])
  const problems = failed.map(({ file, reason }) => `${file} ${reason}`)
  const articles: Article[] = []
  for (const { root, documents, declarations } of sources) {
    for (const document of documents) {
      if (except !== undefined && join(root, document.name) === resolve(except)) continue
      for await (const read of articlesOf(document)) {
        if (isFailure(read)) problems.push(`${citedName(document.name, read.row)} ${read.reason}`)
        else {
          const declared = declarationFor(declarations, document.name, read.row)
          articles.push(articleFrom(read, { file: document.name, declared }).article)
        }
      }
    }
  }
  throwIfAny(path, problems)
  return articles
}
