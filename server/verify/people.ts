import type { Article } from '../core/article.ts'
import { oncePer } from '../core/once-per.ts'
import { fold } from '../text/fold.ts'
import { findPeople } from '../text/names.ts'

/** The people that an article names, each as the folded words of a name. */
export const peopleIn = oncePer((article: Article): readonly ReadonlySet<string>[] =>
  findPeople(article.text).map((name) => new Set(name.split(' ').map(fold))),
)
