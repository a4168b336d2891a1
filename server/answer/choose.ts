import type { Article, Span } from '../core/article.ts'
import { findQuotations } from '../text/quotations.ts'
import type { Candidate } from './rank.ts'

/** What is known of a sentence that may answer, as far as choosing among them needs it. */
interface Scored extends Span {
  article: Pick<Article, 'id'>
  score: number
}

/** So much (in log-odds) below the best, a sentence of the one who was asked for still goes before all others. */
const SPEAKER_MARGIN = 3
/** Finding who speaks reads the article around: only of so many sentences. */
const SPEAKER_POOL = 30
/** Sentences of one outlet that a comparison shows at most. */
export const PER_OUTLET = 2

/**
 * Only what somebody said, when there is anything; else all. `speakerOf` tells who speaks in a sentence.
 *
 * @param speaker a name or a part of one; undefined for anybody, as in "Who said …?"
 */
export function spokenBy<Sentence extends Scored>(
  candidates: readonly Sentence[],
  speaker: string | undefined,
  speakerOf: (candidate: Sentence) => string | undefined,
): readonly Sentence[] {
  const [best] = candidates
  const spoken = candidates.slice(0, SPEAKER_POOL).filter((candidate) => {
    if (best === undefined || best.score - candidate.score > SPEAKER_MARGIN) return false
    const name = speakerOf(candidate)
    return name !== undefined && (speaker === undefined || isSame(name, speaker))
  })
  return spoken.length > 0 ? spoken : candidates
}

/** A short quotation is what somebody said; a word of it is not. */
const SHORT_QUOTATION = 60

/**
 * A sentence with the words that tell what somebody said: none where they only name who speaks, and the whole of a short
 * quotation that they are in.
 */
export function withWordsSaid(
  candidate: Candidate,
  speakerOf: (candidate: Candidate) => string | undefined,
): Candidate {
  const { words, ...unmarked } = candidate
  if (!words) return candidate
  const { article, start } = candidate
  const sentence = article.text.slice(start, candidate.end)
  if (speakerOf(candidate)?.includes(sentence.slice(words.start, words.end))) return unmarked
  const around = findQuotations(sentence).find(
    (one) => one.start < words.start && words.end < one.end && one.end - one.start <= SHORT_QUOTATION,
  )
  return around ? { ...candidate, words: { start: around.start + 1, end: around.end - 1 } } : candidate
}

/** "Erika Beispiel" and "Beispiel" are one; so are "Muster" and "Musters". */
function isSame(name: string, asked: string): boolean {
  const [one, other] = [name, asked].map((words) => words.toLowerCase().split(/\s+/))
  const [last, askedLast] = [one?.at(-1) ?? '', other?.at(-1) ?? '']
  return last === askedLast || `${last}s` === askedLast || (one?.includes(askedLast) ?? false)
}

/**
 * For a comparison, each outlet is heard: the best sentences of each, as if the best of all outlets were equally good,
 * so that none is left out because another says it better.
 */
export function levelled<Sentence extends Scored>(byOutlet: readonly (readonly Sentence[])[]): Sentence[] {
  const bestOf = ([first]: readonly Sentence[]) => first?.score ?? Number.NEGATIVE_INFINITY
  // the outlet that says it best stays the first, since the others are compared with it
  const sorted = byOutlet.toSorted((a, b) => bestOf(b) - bestOf(a))
  const top = sorted[0] ? bestOf(sorted[0]) : 0
  return sorted
    .flatMap((own) =>
      own
        .slice(0, PER_OUTLET)
        .map((candidate) => ({ ...candidate, score: top - (bestOf(own) - candidate.score) })),
    )
    .sort((a, b) => b.score - a.score)
}
