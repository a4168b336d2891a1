import { type Article, type Span, zoneAt } from '../core/article.ts'
import type { Draft } from '../core/draft.ts'
import { cosine } from '../core/vector.ts'

interface Sentence extends Span {
  vector: Float32Array
}

/** Besides the title: the sentence below it, and the most central ones. */
const SENTENCES = 4
/** Sentences nearer to each other than this say much the same: one of them is enough. */
const ALIKE = 0.93
/** Shorter ones are bylines, datelines and headings. */
const MIN_WORDS = 7

/**
 * What an article is about, in its own words: its title, the sentence that opens it, and those that lie nearest to all
 * of it (the centroid, Radev et al. 2004), in the order of the text. All are exact quotes.
 */
export function summarised(article: Article, sentences: readonly Sentence[]): Draft[] {
  const ordered = sentences.toSorted((a, b) => a.start - b.start)
  const [title] = ordered.filter(({ start }) => zoneAt(article, start) === 'headline')
  const body = ordered.filter((sentence) => sentence !== title && isWhole(article, sentence))
  const [opening] = body
  const chosen = opening ? [opening] : []
  for (const sentence of body.toSorted(byCentrality(body))) {
    if (chosen.length >= SENTENCES) break
    if (chosen.every(({ vector }) => cosine(vector, sentence.vector) < ALIKE)) chosen.push(sentence)
  }
  const inOrder = chosen.toSorted((a, b) => a.start - b.start)
  return (title ? [title, ...inOrder] : inOrder).map((sentence) => quoted(article, sentence))
}

function isWhole(article: Article, { start, end }: Span): boolean {
  const text = article.text.slice(start, end)
  return (text.match(/\p{L}+/gu) ?? []).length >= MIN_WORDS && /[.!?…]["“”»«]?$/u.test(text)
}

function byCentrality(sentences: readonly Sentence[]): (a: Sentence, b: Sentence) => number {
  const centroid = new Float32Array(sentences[0]?.vector.length ?? 0)
  for (const { vector } of sentences) {
    for (const [index, value] of vector.entries()) centroid[index] = (centroid[index] as number) + value
  }
  return (a, b) => cosine(centroid, b.vector) - cosine(centroid, a.vector)
}

function quoted(article: Article, { start, end }: Span): Draft {
  const text = article.text.slice(start, end)
  return {
    text,
    language: article.language,
    evidence: [{ articleId: article.id, within: { start, end }, quote: text }],
  }
}
