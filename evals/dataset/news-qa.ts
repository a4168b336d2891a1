import { basename, join } from 'node:path'
import { z } from 'zod'
import type { EvalQuestion, GoldSpan, Split } from '../types.ts'
import { type Dataset, datasetOf } from './dataset.ts'
import { problemAt, readLines, throwIfAny } from './jsonl.ts'
import { type NewsArticle, readNewsArticles } from './news-articles.ts'
import { splitOf } from './split.ts'

const about = { article: z.string(), lang: z.string(), q: z.string() }
/** Numbers of sentences in the article, from 0: those that answer, and those that come near. */
const gold = z.array(z.number()).min(1)
const near = z.array(z.number())

const row = z.discriminatedUnion('kind', [
  z.object({
    ...about,
    kind: z.literal('answerable'),
    type: z.string(),
    gold,
    answer: z.string().min(1).exactOptional(),
  }),
  z.object({ ...about, kind: z.literal('unanswerable'), why: z.string(), near }),
  z.object({
    ...about,
    kind: z.literal('claim'),
    label: z.enum(['supported', 'contradicted', 'not-stated']),
    gold: gold.optional(),
    near: near.optional(),
  }),
])

type NewsRow = z.infer<typeof row>

/** A sentence of a draft that is to be checked against an article. */
export interface ClaimToCheck {
  id: string
  file: string
  language: string
  claim: string
  label: 'supported' | 'contradicted' | 'not-stated'
  /** What supports or contradicts it, or comes near. */
  evidence: GoldSpan[]
  split: Split
}

/**
 * Reads a folder of news questions: qa.jsonl over articles.jsonl ({@link readNewsArticles}). Gold is any of the sentences
 * that answer; an unanswerable question is a near miss, which asks about the very event but for what the article does
 * not say. Only articles that a question is about are kept. Split by article.
 */
export async function readNewsQa(
  folder: string,
): Promise<Dataset & { claims: ClaimToCheck[]; answers: Map<string, string[]> }> {
  const rows = await readLines(join(folder, 'qa.jsonl'), row)
  const articles = await readNewsArticles(folder)
  const byFile = new Map(articles.map((one) => [one.article.file, one]))
  const problems: string[] = []
  const counts = new Map<string, number>()
  const questions: EvalQuestion[] = []
  const claims: ClaimToCheck[] = []
  const answers = new Map<string, string[]>()
  for (const { line, value } of rows) {
    const { article: file, lang: language, q } = value
    const missing = missingFrom(value, byFile.get(file))
    if (missing !== undefined) problems.push(problemAt(line, [], missing))
    const number = (counts.get(file) ?? 0) + 1
    counts.set(file, number)
    const common = { id: `${file}-${number}`, language, split: splitOf(file) }
    const spans = spansOf(value, byFile.get(file))
    if (value.kind === 'claim')
      claims.push({ ...common, file, claim: q, label: value.label, evidence: spans })
    else questions.push({ ...common, question: q, history: [], ...expected(value, spans) })
    if (value.kind === 'answerable' && value.answer) answers.set(common.id, [value.answer])
  }
  throwIfAny('qa.jsonl', problems)
  const asked = new Set(rows.flatMap(({ value }) => (value.kind === 'claim' ? [] : [value.article])))
  const kept = articles.map(({ article }) => article).filter(({ file }) => asked.has(file))
  return { ...datasetOf(`news:${basename(folder)}`, kept, questions, claims), claims, answers }
}

function expected(
  value: Exclude<NewsRow, { kind: 'claim' }>,
  spans: GoldSpan[],
): Pick<EvalQuestion, 'category' | 'expect' | 'facts'> {
  return value.kind === 'answerable'
    ? { category: value.type, expect: 'answer', facts: [{ spans }] }
    : { category: value.why, expect: 'abstain', facts: [] }
}

function sentencesOf(value: NewsRow): number[] {
  if (value.kind === 'answerable') return value.gold
  if (value.kind === 'unanswerable') return value.near
  return value.gold ?? value.near ?? []
}

function missingFrom(value: NewsRow, found: NewsArticle | undefined): string | undefined {
  if (!found) return `there is no article ${value.article}`
  const missing = sentencesOf(value).filter((number) => !found.sentences[number])
  return missing.length > 0 ? `article ${value.article} has no sentence ${missing.join(', ')}` : undefined
}

function spansOf(value: NewsRow, found: NewsArticle | undefined): GoldSpan[] {
  return sentencesOf(value).flatMap((number) => {
    const sentence = found?.sentences[number]
    if (!found || !sentence) return []
    const { file, text } = found.article
    return [{ file, ...sentence, quote: text.slice(sentence.start, sentence.end) }]
  })
}
