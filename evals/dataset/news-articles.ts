import { join } from 'node:path'
import { z } from 'zod'
import type { Article, Span } from '../../server/core/article.ts'
import { bodyArticle } from './articles.ts'
import { problemAt, readLines } from './jsonl.ts'
import { fromCharacters } from './offsets.ts'

/** How a quotation is made, after Brunner (2015): the words themselves, "dass …", the mood alone, a mere mention. */
export const SPEECH_TYPES = [
  'Direct',
  'Indirect',
  'FreeIndirect',
  'IndirectFreeIndirect',
  'Reported',
] as const

const spans = z.array(z.tuple([z.number(), z.number()]))

const row = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  text: z.string(),
  sentences: spans,
  quotations: z.array(
    z.object({ type: z.enum(SPEECH_TYPES), quote: spans, speaker: spans, cue: spans, frame: spans }),
  ),
})

/** Words that a person marked as somebody's speech, writing or thought. */
export interface GoldQuotation {
  file: string
  type: (typeof SPEECH_TYPES)[number]
  /** More than one where the tag stands in between. */
  quote: Span[]
  /** What names the speaker, if anything: perhaps a pronoun, perhaps in another sentence. */
  speaker: Span[]
  /** What introduces the quotation: "sagte der Minister". */
  tag: Span[]
}

export interface NewsArticle {
  article: Article
  sentences: Span[]
  quotations: GoldQuotation[]
}

/** Reads articles.jsonl of a folder: `{id, title, date, text, sentences, quotations}`, with offsets in characters. */
export async function readNewsArticles(folder: string): Promise<NewsArticle[]> {
  const rows = await readLines(join(folder, 'articles.jsonl'), row)
  return rows.map(({ line, value: { id, title, date, text, sentences, quotations } }) => {
    const unitAt = fromCharacters(text)
    const toSpans = (pairs: z.infer<typeof spans>) =>
      pairs.map((pair) => {
        const [start, end] = pair.map(unitAt)
        if (start === undefined || end === undefined || start > end) {
          throw new Error(
            `articles.jsonl:\n  ${problemAt(line, [], `there is nothing at ${pair.join('–')}`)}`,
          )
        }
        return { start, end }
      })
    return {
      article: bodyArticle({ file: id, title, publishedAt: date, text }),
      sentences: toSpans(sentences),
      quotations: quotations.map(({ type, quote, speaker, cue, frame }) => ({
        file: id,
        type,
        quote: toSpans(quote),
        speaker: toSpans(speaker),
        tag: toSpans([...cue, ...frame]),
      })),
    }
  })
}
