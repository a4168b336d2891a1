import { readFile } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import { z } from 'zod'
import type { EvalQuestion, GoldSpan } from '../types.ts'
import { readArticles } from './articles.ts'
import { type Dataset, datasetOf } from './dataset.ts'
import { parseLines, problemAt, throwIfAny } from './jsonl.ts'
import { timesInText } from './pick.ts'
import { withSplits } from './split.ts'

const goldSpan = z.strictObject({
  file: z.string(),
  quote: z.string().min(1, 'is empty'),
  start: z.int().exactOptional(),
  end: z.int().exactOptional(),
  kind: z.enum(['outlet', 'quote', 'reported', 'comment']).exactOptional(),
  speaker: z.string().exactOptional(),
})

const questionRow = z.strictObject({
  id: z.string().min(1, 'is empty'),
  category: z.string().min(1, 'is empty'),
  language: z.string().min(2),
  question: z.string().refine((words) => words.trim() !== '', 'is empty: fill it in, or delete the line'),
  history: z.array(z.string()).default([]),
  expect: z.enum(['answer', 'abstain', 'only-in-comments', 'not-a-question']),
  facts: z.array(z.strictObject({ spans: z.array(goldSpan).min(1, 'is empty') })).default([]),
  canary: z.string().exactOptional(),
  insert: z.strictObject({ file: z.string(), after: z.string(), text: z.string() }).exactOptional(),
  note: z.string().exactOptional(),
})

type QuestionRow = z.infer<typeof questionRow>
type RowSpan = z.infer<typeof goldSpan>

/** The texts by file. */
type Texts = ReadonlyMap<string, string>

/** Reads a user's own questions about the articles at a path. Throws an error that names all problems. */
export async function readQuestions(questionsPath: string, articlesPath: string): Promise<Dataset> {
  // first: of a mistyped name, the folder is not read
  const jsonl = await readFile(questionsPath, 'utf8')
  const articles = await readArticles(articlesPath, questionsPath)
  const texts = new Map(articles.map(({ file, text }) => [file, text]))
  const { questions, problems } = validate(jsonl, texts)
  throwIfAny(basename(questionsPath), problems)
  return datasetOf(nameOf(questionsPath), articles, questions)
}

/** The path from here: results are filed by it, and one questions.jsonl must not replace those of another. */
function nameOf(questionsPath: string): string {
  return relative(process.cwd(), questionsPath).replaceAll(sep, '/')
}

/**
 * The questions of a questions.jsonl, and all that is wrong with it, by line and field. A line has the fields of
 * {@link EvalQuestion} but `split`; `start` and `end` of a gold span may be left out when its quote stands in the file
 * once. Questions are right only when there are no problems.
 */
export function validate(jsonl: string, texts: Texts): { questions: EvalQuestion[]; problems: string[] } {
  const { rows, problems } = parseLines(jsonl, questionRow)
  const lines = new Map<string, number>()
  const questions = rows.map(({ line, value }) => {
    const tell = (path: PropertyKey[], message: string) => problems.push(problemAt(line, path, message))
    const earlier = lines.get(value.id)
    if (earlier !== undefined) tell(['id'], `stands in line ${earlier}, too`)
    lines.set(value.id, line)
    for (const { path, message } of contradictionsIn(value, texts)) tell(path, message)
    const { note: _, facts, ...question } = value
    return {
      ...question,
      facts: facts.map(({ spans }, fact) => ({
        spans: spans.map((span, index) =>
          placed(span, texts, (field, message) => tell(['facts', fact, 'spans', index, field], message)),
        ),
      })),
    }
  })
  return { questions: withSplits(questions), problems }
}

function contradictionsIn({ expect, facts, insert, canary }: QuestionRow, texts: Texts) {
  const problems: { path: PropertyKey[]; message: string }[] = []
  if (expect === 'answer' && facts.length === 0) {
    problems.push({ path: ['facts'], message: 'is empty, but an answer is expected' })
  }
  if ((expect === 'abstain' || expect === 'not-a-question') && facts.length > 0) {
    problems.push({ path: ['facts'], message: `has gold, but ${expect} is expected` })
  }
  if (insert) {
    const text = texts.get(insert.file)
    const times = timesInText(text ?? '', insert.after)
    if (text === undefined) problems.push({ path: ['insert', 'file'], message: `there is no ${insert.file}` })
    else if (times !== 1) {
      problems.push({
        path: ['insert', 'after'],
        message: `stands ${times} times in ${insert.file}, not once`,
      })
    }
    if (canary === undefined) {
      problems.push({
        path: ['canary'],
        message: 'is missing: without it, nobody can tell whether the attack succeeds',
      })
    }
  }
  return problems
}

/** The span with its place, which is 0 when there is a problem. */
function placed(
  { start, end, ...span }: RowSpan,
  texts: Texts,
  tell: (field: string, message: string) => void,
): GoldSpan {
  const { file, quote } = span
  const text = texts.get(file)
  const found = text?.indexOf(quote) ?? -1
  if (text === undefined) tell('file', `there is no ${file}`)
  else if (found < 0) tell('quote', `does not stand in ${file}`)
  else if (start === undefined) {
    const times = timesInText(text, quote)
    if (times > 1) tell('quote', `stands ${times} times in ${file}: give its start, or a longer quote`)
    if (end !== undefined) tell('start', 'is missing, but there is an end')
  } else if (!text.startsWith(quote, start))
    tell('start', `the quote does not stand there; it stands at ${found}`)
  else if (end !== undefined && end !== start + quote.length) tell('end', `is not ${start + quote.length}`)
  const at = start ?? Math.max(0, found)
  return { ...span, start: at, end: at + quote.length }
}
