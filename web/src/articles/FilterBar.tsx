import { useMemo } from 'react'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { languageName } from '../shared/formats.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { useTexts } from '../texts/language.ts'
import { type Filter, SORTS, type Sort } from './filter.ts'
import { OutletChoice } from './OutletChoice.tsx'

interface Props {
  articles: readonly ArticleSummary[]
  filter: Filter
  sort: Sort
  onFilter(change: Partial<Filter>): void
  onSort(sort: Sort): void
}

/** Narrows the list down and puts it in order. */
export function FilterBar({ articles, filter, sort, onFilter, onSort }: Props) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const languages = useMemo(() => [...new Set(articles.map(({ language }) => language))].sort(), [articles])
  return (
    <search className="filters" aria-label={t.filters}>
      <OutletChoice
        articles={articles}
        chosen={filter.outlets}
        onChoose={(outlets) => onFilter({ outlets })}
      />
      <div className="filter-fields">
        <input
          type="search"
          className="search wide"
          aria-label={t.text}
          placeholder={t.text}
          value={filter.text}
          onChange={(event) => onFilter({ text: event.currentTarget.value })}
        />
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {t[end]}{' '}
            <input
              type="date"
              className="search"
              value={filter[end]}
              onChange={(event) => onFilter({ [end]: event.currentTarget.value })}
            />
          </label>
        ))}
        {languages.length > 1 && (
          <select
            className="search"
            aria-label={t.language}
            value={filter.language}
            onChange={(event) => onFilter({ language: event.currentTarget.value })}
          >
            <option value="">{t.anyLanguage}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {languageName(language, texts.locale)}
              </option>
            ))}
          </select>
        )}
        <select
          className="search"
          aria-label={t.sort}
          value={sort}
          onChange={(event) => onSort(SORTS.find((one) => one === event.currentTarget.value) ?? 'newest')}
        >
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {t.sorts[one]}
            </option>
          ))}
        </select>
      </div>
    </search>
  )
}
