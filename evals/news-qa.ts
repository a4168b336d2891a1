import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Article } from '../server/core/article.ts'
import { detectLanguage } from '../server/text/language.ts'

const articleRow = z.object({ id: z.string(), title: z.string(), text: z.string() })
const questionRow = z.object({
  article: z.string(),
  kind: z.enum(['answerable', 'unanswerable', 'claim']),
  lang: z.string(),
  q: z.string(),
})

export interface NewsQuestion {
  articleId: string
  /** A near miss asks about the very event, but for what the article does not say. */
  kind: 'answerable' | 'unanswerable'
  language: string
  question: string
}

/**
 * Reads a folder of news questions: articles.jsonl (`{id, title, text}`) and qa.jsonl (`{article, kind, lang, q}`, kind
 * answerable or unanswerable; other kinds are passed over). Only articles that a question is about are kept.
 */
export async function readNewsQa(
  folder: string,
): Promise<{ articles: Article[]; questions: NewsQuestion[] }> {
  const questions = (await readRows(join(folder, 'qa.jsonl'), questionRow)).flatMap(
    ({ article, kind, lang, q }): NewsQuestion[] =>
      kind === 'claim' ? [] : [{ articleId: article, kind, language: lang, question: q }],
  )
  const used = new Set(questions.map(({ articleId }) => articleId))
  const rows = await readRows(join(folder, 'articles.jsonl'), articleRow)
  const articles = rows
    .filter(({ id }) => used.has(id))
    .map(
      ({ id, title, text }): Article => ({
        id,
        file: id,
        sha256: createHash('sha256').update(text).digest('hex'),
        title,
        outlet: { status: 'unknown', name: null },
        evidence: {},
        language: detectLanguage(text),
        text,
        zones: [{ zone: 'body', start: 0, end: text.length, rule: 'news-qa' }],
      }),
    )
  return { articles, questions }
}

async function readRows<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => schema.parse(JSON.parse(line)))
}
