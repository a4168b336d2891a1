import type { Article, Span, Zone } from '../core/article.ts'

/** A passage that has this share of its words from another one says nothing more. */
const COPIED = 0.8

interface Passage extends Span {
  article: Article
  zone: Zone
}

/**
 * Lets the best of several copies of a passage stand for all, so that a wire story in three papers takes one place and not
 * three. Only articles that are copies of each other have such passages. The others are kept with the one that stands.
 *
 * @param passages the best first
 * @param groups the copied articles, each with the one that names its group
 */
export function foldCopies<P extends Passage>(
  passages: readonly P[],
  groups: ReadonlyMap<string, string>,
): (P & { copies: P[] })[] {
  const standing: (P & { copies: P[] })[] = []
  const words = new Map<P, Set<string>>()
  for (const passage of passages) {
    const group = groups.get(passage.article.id)
    const original =
      group === undefined
        ? undefined
        : standing.find(
            (other) =>
              other.article.id !== passage.article.id &&
              other.zone === passage.zone &&
              groups.get(other.article.id) === group &&
              isCopied(wordsIn(passage), wordsIn(other)),
          )
    if (original) original.copies.push(passage)
    else standing.push({ ...passage, copies: [] })
  }
  return standing

  function wordsIn(passage: P): Set<string> {
    const known = words.get(passage)
    if (known) return known
    const { article, start, end } = passage
    const own = new Set(
      article.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    )
    words.set(passage, own)
    return own
  }
}

function isCopied(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return own.size > 0 && own.intersection(other).size / own.size >= COPIED
}
