import type { Article } from '../core/article.ts'

/** So many passages of one article, and of one outlet, go before others without more ado, … */
const FREE = 2
/** … and each further one only when it fits so much better than they do: as much as two like questions differ in. */
const HANDICAP = 0.005

interface Scored {
  article: Pick<Article, 'id' | 'outlet'>
  score: number
}

/**
 * Orders passages so that no article and no outlet takes all of the first places while others fit about as well. What fits
 * clearly better keeps its place.
 */
export function spread<P extends Scored>(passages: readonly P[]): P[] {
  const left = passages.toSorted((a, b) => b.score - a.score)
  const places = new Map<string, number>()
  const ordered: P[] = []
  while (left.length > 0) {
    let best = 0
    for (let index = 1; index < left.length; index++) {
      if (handicapped(left[index] as P) > handicapped(left[best] as P)) best = index
    }
    const [next] = left.splice(best, 1) as [P]
    for (const source of sourcesOf(next)) places.set(source, (places.get(source) ?? 0) + 1)
    ordered.push(next)
  }
  return ordered

  function handicapped(passage: P): number {
    const crowd = sourcesOf(passage).map((source) => Math.max(0, 1 + (places.get(source) ?? 0) - FREE))
    return passage.score - HANDICAP * crowd.reduce((sum, more) => sum + more, 0)
  }
}

function sourcesOf({ article: { id, outlet } }: Scored): string[] {
  return outlet.name === null ? [`article ${id}`] : [`article ${id}`, `outlet ${outlet.name}`]
}
