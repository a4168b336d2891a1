import type { Article } from '../core/article.ts'
import { findPeople } from '../text/names.ts'
import { fold } from '../text/terms.ts'

const known = new WeakMap<Article, readonly ReadonlySet<string>[]>()

/** The people that an article names, each as the folded words of a name. */
export function peopleIn(article: Article): readonly ReadonlySet<string>[] {
  const found =
    known.get(article) ?? findPeople(article.text).map((name) => new Set(name.split(' ').map(fold)))
  known.set(article, found)
  return found
}
