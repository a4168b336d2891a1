import type { AnswerScope, ArticleScope } from '../core/answer.ts'
import type { ArticleSummary } from '../core/article.ts'
import { BelegtError } from '../core/errors.ts'
import { once } from '../core/once.ts'
import type { Corpus, PassageFilter } from '../core/ports.ts'
import { articlesIn, lowered } from './scope.ts'

/**
 * A corpus in which the articles of a scope are all that there is: whoever looks anything up in it cannot come upon
 * another one. Only how often words occur is counted over all articles, so that scores mean the same.
 *
 * @throws BelegtError `invalid-request` when an article or an outlet is not there, or no article is in the scope
 */
export async function limitTo(
  corpus: Corpus,
  scope: ArticleScope,
): Promise<{ corpus: Corpus; scope: AnswerScope }> {
  const all = await corpus.articles()
  const outlets = scope.outlets && namesOf(scope.outlets, all)
  assertThere(scope.articles, all)
  const ids = articlesIn(all, scope) ?? all.map(({ id }) => id)
  if (ids.length === 0) throw new BelegtError('invalid-request', `scope: ${nothingIn(scope)}`)
  return {
    corpus: limitedCorpus(corpus, new Set(ids)),
    scope: { ...scope, ...(outlets && { outlets }), size: ids.length },
  }
}

function limitedCorpus(corpus: Corpus, allowed: ReadonlySet<string>): Corpus {
  const ids = [...allowed]
  const isAllowed = (id: string) => allowed.has(id)
  const within = (filter: PassageFilter): PassageFilter => ({
    ...filter,
    articleIds: filter.articleIds?.filter(isAllowed) ?? ids,
  })
  return {
    ...corpus,
    articles: once(async () => (await corpus.articles()).filter(({ id }) => allowed.has(id))),
    articlesById: (wanted) => corpus.articlesById(wanted.filter(isAllowed)),
    nearest: (vector, filter, limit) => corpus.nearest(vector, within(filter), limit),
    matching: (terms, filter, limit) => corpus.matching(terms, within(filter), limit),
    copies: once(async () => new Map([...(await corpus.copies())].filter(([id]) => allowed.has(id)))),
  }
}

/** Outlets as the articles call them, each once. */
function namesOf(wanted: readonly string[], articles: readonly ArticleSummary[]): string[] {
  const names = articles.flatMap(({ outlet }) => outlet.name ?? [])
  const known = new Map(names.map((name) => [lowered(name), name]))
  const found = wanted.map((outlet) => {
    const name = known.get(lowered(outlet))
    if (name === undefined)
      throw new BelegtError('invalid-request', `scope.outlets: no article is from "${outlet}".`)
    return name
  })
  return [...new Set(found)]
}

function assertThere(wanted: readonly string[] = [], articles: readonly ArticleSummary[]): void {
  const known = new Set(articles.map(({ id }) => id))
  const missing = wanted.find((id) => !known.has(id))
  if (missing !== undefined)
    throw new BelegtError('invalid-request', `scope.articles: there is no article with the id "${missing}".`)
}

function nothingIn({ from, to }: ArticleScope): string {
  const isTime = from !== undefined || to !== undefined
  return `no article is in it.${isTime ? ' An article without a date is in no time span.' : ''}`
}
