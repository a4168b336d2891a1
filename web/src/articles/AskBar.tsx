import type { ArticleSummary } from '../../../server/core/article.ts'
import { MAX_ARTICLES, MAX_OUTLETS } from '../../../server/core/limits.ts'
import { navigate } from '../router/location.ts'
import { setPendingScope } from '../scope/pending.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { chosen as chosenScope, type Filter, isFiltered, scopeOf } from './filter.ts'

interface Props {
  filter: Filter
  /** The articles of the list. */
  articles: readonly ArticleSummary[]
  /** Those that were picked one by one. */
  chosen: ReadonlySet<string>
  onUnchoose(): void
}

/** Leads to the chat, which is then limited to the chosen articles, or else to those of the list. */
export function AskBar({ filter, articles, chosen, onUnchoose }: Props) {
  const t = useArticlesTexts()
  const isChosen = chosen.size > 0
  const scope = isChosen ? chosenScope([...chosen]) : scopeOf(filter, articles)
  if (!isChosen && (!isFiltered(filter) || articles.length === 0)) return null
  return (
    <div className="ask-bar">
      {isChosen && <span role="status">{t.chosen(chosen.size)}</span>}
      {scope ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            setPendingScope(scope)
            navigate('/')
          }}
        >
          {t.askThese(isChosen ? chosen.size : articles.length)}
        </button>
      ) : (
        <span>{t.tooMany(MAX_ARTICLES, MAX_OUTLETS)}</span>
      )}
      {isChosen && (
        <button type="button" className="text-button" onClick={onUnchoose}>
          {t.unchoose}
        </button>
      )}
    </div>
  )
}
