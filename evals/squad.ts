import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Article } from '../server/core/article.ts'
import { detectLanguage } from '../server/text/language.ts'

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ id: z.string(), question: z.string() })),
        }),
      ),
    }),
  ),
})

export interface SquadQuestion {
  id: string
  question: string
  /** The article that holds the answer. */
  articleId: string
}

/** Reads a file in SQuAD 1.1 format: its articles, and the questions with the article that answers each. */
export async function readSquad(path: string): Promise<{ articles: Article[]; questions: SquadQuestion[] }> {
  const { data } = squad.parse(JSON.parse(await readFile(path, 'utf8')))
  const articles: Article[] = []
  const questions: SquadQuestion[] = []
  for (const { title, paragraphs } of data) {
    const text = paragraphs.map(({ context }) => context).join('\n\n')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const id = sha256.slice(0, 16)
    articles.push({
      id,
      file: title,
      sha256,
      title,
      outlet: { status: 'unknown', name: null },
      evidence: {},
      language: detectLanguage(text),
      text,
      zones: [{ zone: 'body', start: 0, end: text.length, rule: 'squad' }],
    })
    for (const { qas } of paragraphs) {
      for (const { id: questionId, question } of qas)
        questions.push({ id: questionId, question, articleId: id })
    }
  }
  return { articles, questions }
}
