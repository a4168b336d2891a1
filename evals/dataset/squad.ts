import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { detectLanguage } from '../../server/text/language.ts'
import type { EvalQuestion, GoldSpan } from '../types.ts'
import { bodyArticle } from './articles.ts'
import { type Dataset, datasetOf } from './dataset.ts'
import { throwIfAny } from './jsonl.ts'
import { fromCharacters } from './offsets.ts'
import { splitOf } from './split.ts'

const BETWEEN_PARAGRAPHS = '\n\n'

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.string(),
              question: z.string(),
              answers: z.array(z.object({ text: z.string().min(1), answer_start: z.number() })).min(1),
            }),
          ),
        }),
      ),
    }),
  ),
})

type Squad = z.infer<typeof squad>
type Paragraph = Squad['data'][number]['paragraphs'][number]
type Answer = Paragraph['qas'][number]['answers'][number]

/**
 * Reads a file in SQuAD 1.1 format (Rajpurkar et al., 2016). Gold is the answer's span; several annotators' answers are
 * several places of one fact. Split by article.
 *
 * @param questionsPath the same file in another language: its questions are asked instead, by id
 */
export async function readSquad(
  path: string,
  questionsPath?: string,
): Promise<Dataset & { answers: Map<string, string[]> }> {
  const { data } = await readFileOf(path)
  const asked = questionsPath === undefined ? undefined : questionsById(await readFileOf(questionsPath))
  const articles = data.map(({ title, paragraphs }) =>
    bodyArticle({
      file: title,
      title,
      text: paragraphs.map(({ context }) => context).join(BETWEEN_PARAGRAPHS),
    }),
  )
  const problems: string[] = []
  const questions = data.flatMap(({ title, paragraphs }) => {
    const starts = startsOf(paragraphs)
    return paragraphs.flatMap(({ context, qas }, index) =>
      qas.map(({ id, question: own, answers }): EvalQuestion => {
        const question = asked ? asked.get(id) : own
        if (question === undefined) problems.push(`${id}: has no question in ${questionsPath}`)
        const spans = answers.flatMap((answer) => {
          const start = placeOf(answer, context)
          if (start === undefined) {
            problems.push(`${id}: "${answer.text}" does not stand at ${answer.answer_start} of its paragraph`)
            return []
          }
          return [spanAt(title, answer.text, start + (starts[index] as number))]
        })
        return {
          id,
          category: 'encyclopedia',
          language: detectLanguage(question ?? ''),
          question: question ?? '',
          history: [],
          expect: 'answer',
          facts: [{ spans: distinct(spans) }],
          split: splitOf(title),
        }
      }),
    )
  })
  throwIfAny(basename(path), problems)
  const answers = new Map(
    questions.map(({ id, facts }) => [id, facts.flatMap(({ spans }) => spans.map(({ quote }) => quote))]),
  )
  return { ...datasetOf(nameOf(path, questionsPath), articles, questions), answers }
}

async function readFileOf(path: string): Promise<Squad> {
  return squad.parse(JSON.parse(await readFile(path, 'utf8')))
}

function questionsById({ data }: Squad): Map<string, string> {
  const all = data.flatMap(({ paragraphs }) => paragraphs.flatMap(({ qas }) => qas))
  return new Map(all.map(({ id, question }) => [id, question]))
}

/** Where each paragraph begins in the text of its article. */
function startsOf(paragraphs: Paragraph[]): number[] {
  let next = 0
  return paragraphs.map(({ context }) => {
    const start = next
    next += context.length + BETWEEN_PARAGRAPHS.length
    return start
  })
}

/** Where the answer stands in its paragraph; undefined when it does not stand where the file says. */
function placeOf({ text, answer_start }: Answer, context: string): number | undefined {
  const start = fromCharacters(context)(answer_start)
  return start !== undefined && context.startsWith(text, start) ? start : undefined
}

function spanAt(file: string, quote: string, start: number): GoldSpan {
  return { file, quote, start, end: start + quote.length }
}

function distinct(spans: GoldSpan[]): GoldSpan[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]
}

function nameOf(...paths: (string | undefined)[]): string {
  return `squad:${paths
    .filter((path) => path !== undefined)
    .map((path) => basename(path))
    .join(',')}`
}
