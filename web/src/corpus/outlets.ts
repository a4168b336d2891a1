import type { ArticleSummary, Outlet } from '../../../server/core/article.ts'

/** As many as there are `.hue-n` classes; outlets beyond them stay neutral. */
const HUES = 8

const { compare } = new Intl.Collator('de')

/** Gives each outlet the same hue in every session: by its rank among the names. */
export function assignHues(articles: readonly Pick<ArticleSummary, 'outlet'>[]): Map<string, number> {
  const names = new Set(articles.flatMap(({ outlet }) => outlet.name ?? []))
  return new Map(
    [...names]
      .sort(compare)
      .slice(0, HUES)
      .map((name, hue) => [name, hue]),
  )
}

/** Known outlets by name, then the unknown ones by file. */
export function sortByOutlet<A extends Pick<ArticleSummary, 'outlet' | 'file'>>(articles: readonly A[]): A[] {
  return articles.toSorted((a, b) => {
    if (a.outlet.name === null || b.outlet.name === null) {
      if (a.outlet.name !== b.outlet.name) return a.outlet.name === null ? 1 : -1
      return compare(a.file, b.file)
    }
    return compare(a.outlet.name, b.outlet.name) || compare(a.file, b.file)
  })
}

export function monogram(outlet: Outlet): string {
  return /[\p{L}\p{N}]/u.exec(outlet.name ?? '')?.[0].toUpperCase() ?? '?'
}
