import type { Article } from '../core/article.ts'

/** Characters of text that are kept, whole articles: those of some thousand. */
const CHARACTERS = 8_000_000

type Read = (ids: readonly string[]) => Promise<Map<string, Article>>

/**
 * Keeps the articles that were read last: an answer needs the same ones several times, and so does the next question. Only
 * for a revision, in which an article never changes.
 */
export function withMemory(read: Read, characters = CHARACTERS): Read {
  /** The one that was used last is the last one. */
  const kept = new Map<string, Article>()
  let size = 0

  function keep(article: Article): void {
    if (kept.delete(article.id)) size -= article.text.length
    kept.set(article.id, article)
    size += article.text.length
    for (const [id, { text }] of kept) {
      if (size <= characters) break
      kept.delete(id)
      size -= text.length
    }
  }

  return async (ids) => {
    const known = ids.flatMap((id) => kept.get(id) ?? [])
    const missing = ids.filter((id) => !kept.has(id))
    const found = missing.length > 0 ? await read(missing) : new Map<string, Article>()
    const all = [...known, ...found.values()]
    for (const article of all) keep(article)
    return new Map(all.map((article) => [article.id, article]))
  }
}
