import { type Article, EVIDENCE_ZONES, type Span, type Zone } from '../core/article.ts'
import type { Prompt, Reader, SentenceReading } from '../core/ports.ts'
import { sentencesIn } from '../text/article-sentences.ts'

/** What the reader makes of a sentence within its passage. */
export interface InContext extends SentenceReading {
  /** Log-odds that the passage has the answer. */
  passage: number
}

interface Passage extends Span {
  article: Article
  zone: Zone
  sentences: readonly Span[]
}

/** So many passages are read, and so many sentences around each: about 850 tokens, 0.2 s. */
export const READ_PASSAGES = 5
const NEIGHBOURS = 1

/** Reads the first passages with the sentences around them: one reading a sentence, undefined where none was made. */
export async function readPassages(
  reader: Reader,
  prompt: Prompt,
  passages: readonly Passage[],
): Promise<(InContext | undefined)[][]> {
  const runs = passages.slice(0, READ_PASSAGES).map(withNeighbours)
  const readings = await reader.read(
    prompt,
    runs.map(({ article, spans }) => spans.map(({ start, end }) => article.text.slice(start, end))),
  )
  return passages.map(({ sentences }, index) => {
    const [run, reading] = [runs[index], readings[index]]
    return sentences.map((_, place) => {
      const sentence = run && reading?.sentences[run.first + place]
      return sentence && { ...sentence, passage: reading.passage }
    })
  })
}

/** Passages, each followed by its copies: what was read of a sentence holds for the same words elsewhere. */
export function withCopies<P extends Passage & { copies: readonly P[] }, R>(
  passages: readonly P[],
  readings: readonly (readonly R[])[] | undefined,
): { passages: P[]; readings: (R | undefined)[][] | undefined } {
  const all = passages.flatMap((passage, place) =>
    [passage, ...passage.copies].map((one) => ({ one, of: passage, read: readings?.[place] ?? [] })),
  )
  return {
    passages: all.map(({ one }) => one),
    readings:
      readings &&
      all.map(({ one, of, read }) => {
        if (one === of) return [...read]
        const known = new Map(of.sentences.map((sentence, index) => [textOf(of, sentence), read[index]]))
        return one.sentences.map((sentence) => known.get(textOf(one, sentence)))
      }),
  }
}

function textOf({ article }: Passage, { start, end }: Span): string {
  return article.text.slice(start, end)
}

/** The passage's sentences with those before and after it; `first` is the place of its own first one. */
function withNeighbours({ article, zone: own, sentences, start, end }: Passage) {
  const around = sentencesIn(article, EVIDENCE_ZONES.includes(own) ? EVIDENCE_ZONES : [own])
  const before = around.filter((span) => span.end <= start).slice(-NEIGHBOURS)
  const after = around.filter((span) => span.start >= end).slice(0, NEIGHBOURS)
  return { article, spans: [...before, ...sentences, ...after], first: before.length }
}
