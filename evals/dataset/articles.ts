import { join, resolve } from 'node:path'
import { articleId, sha256 } from '../../ingest/article/article.ts'
import { locate } from '../../ingest/locate/locate.ts'
import type { Document, Source } from '../../ingest/locate/source.ts'
import { toPassages } from '../../ingest/passages.ts'
import { settleAll } from '../../ingest/settle-all.ts'
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

/** What the scorers need to know of all articles, by file. */
export async function toEvalArticles(articles: readonly Article[]): Promise<Map<string, EvalArticle>> {
  const known = await Promise.all(articles.map(toEvalArticle))
  return new Map(known.map((article) => [article.file, article]))
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
  const problems: string[] = []
  const articles: Article[] = []
  const located = await locate([path])
  const isWanted = (source: Source, { name }: Document) =>
    except === undefined || join(source.root, name) !== resolve(except)
  for await (const one of settleAll(located, isWanted)) {
    if ('reason' in one) problems.push(`${one.file} ${one.reason}`)
    else articles.push(one.article)
  }
  throwIfAny(path, problems)
  return articles
}
