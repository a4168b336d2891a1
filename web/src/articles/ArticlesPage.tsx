import { type RefObject, type SubmitEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { MAX_QUESTION } from '../../../server/core/limits.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { AddLink } from '../edit/AddLink.tsx'
import { Reader } from '../reader/Reader.tsx'
import { useReader } from '../reader/useReader.ts'
import { useTitle } from '../shared/useTitle.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { useTexts } from '../texts/language.ts'
import { ArticlePages } from './ArticlePages.tsx'
import { AskBar } from './AskBar.tsx'
import './articles.css'
import { FilterBar } from './FilterBar.tsx'
import { type Filter, filtered, isFiltered, NO_FILTER, sorted } from './filter.ts'
import { PassageList } from './PassageList.tsx'
import { Timeline } from './Timeline.tsx'
import { useView } from './useView.ts'

const NO_STEPS: [] = []

/** All articles: what there is, what stands in them, and which of them are to be asked. */
export default function ArticlesPage() {
  const t = useArticlesTexts()
  const texts = useTexts()
  const corpus = useCorpus()
  const { opened, open, close } = useReader()
  const [view, change] = useView()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const { query, filter, sort, page } = view
  // An article may go while it is chosen.
  const chosen = useMemo(() => new Set([...picked].filter(corpus.find)), [picked, corpus.find])
  // Typing goes on while ten thousand articles are looked through.
  const applied = useDeferredValue(filter)
  const all = useMemo(() => sorted(corpus.articles, sort), [corpus.articles, sort])
  const listed = useMemo(() => filtered(all, applied), [all, applied])
  const ofAnyTime = useMemo(
    () => (applied.from || applied.to ? filtered(all, { ...applied, from: '', to: '' }) : listed),
    [all, applied, listed],
  )
  const outlets = useMemo(() => new Set(all.flatMap(({ outlet }) => outlet.name ?? [])).size, [all])

  const searchField = useRef<HTMLInputElement>(null)
  const count = useRef<HTMLHeadingElement>(null)
  /** For buttons that go away when they are pressed. The list stays where it is. */
  const focusCount = () => count.current?.focus({ preventScroll: true })

  useTitle(texts.pages.articles)

  const narrow = (next: Partial<Filter>) => change({ filter: { ...filter, ...next } })
  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setPicked(next)
  }

  return (
    <div className={opened ? 'page articles-page reading' : 'page articles-page'}>
      <main id="main" tabIndex={-1}>
        <h1>{t.title}</h1>
        {corpus.state === 'loading' && <p className="working">{t.loading}</p>}
        {corpus.state === 'failed' && (
          <p className="note" role="alert">
            {texts.corpus.failed}{' '}
            <button type="button" className="text-button" onClick={corpus.reload}>
              {texts.failure.retry}
            </button>
          </p>
        )}
        {corpus.size === 0 && (
          <p className="intro">
            {t.empty} {t.emptyHint} <code>npm run ingest -- …</code>
          </p>
        )}
        {all.length > 0 && <p className="intro">{t.intro(all.length, outlets)}</p>}
        <AddLink />
        {all.length > 0 && (
          <>
            <SearchField field={searchField} query={query} onSearch={(next) => change({ query: next })} />
            <FilterBar
              articles={all}
              filter={filter}
              sort={sort}
              onFilter={narrow}
              onSort={(next) => change({ sort: next })}
            />
            <Timeline articles={ofAnyTime} from={applied.from} to={applied.to} onChoose={narrow} />
            {query && (
              <PassageList
                query={query}
                filter={applied}
                articles={listed}
                opened={opened}
                onOpen={open}
                onEnd={() => {
                  change({ query: '' })
                  searchField.current?.focus()
                }}
              />
            )}
            <div className="rule-heading">
              <h2 ref={count} tabIndex={-1}>
                <span role="status">{t.count(listed.length, all.length)}</span>
              </h2>
              {isFiltered(filter) && (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    narrow(NO_FILTER)
                    focusCount()
                  }}
                >
                  {t.clear}
                </button>
              )}
            </div>
            {listed.length === 0 && <p className="note">{t.nothing}</p>}
            {listed.length > 0 && (
              <ArticlePages
                articles={listed}
                page={page}
                chosen={chosen}
                opened={opened}
                onPage={(next) => change({ page: next })}
                onChoose={choose}
                onOpen={open}
              />
            )}
            <AskBar
              filter={applied}
              articles={listed}
              chosen={chosen}
              onUnchoose={() => {
                setPicked(new Set())
                focusCount()
              }}
            />
          </>
        )}
      </main>
      {opened && (
        <Reader
          opened={opened}
          steps={NO_STEPS}
          index={-1}
          onStep={() => {}}
          onClose={() => close(opened.openerId)}
        />
      )}
    </div>
  )
}

interface SearchProps {
  field: RefObject<HTMLInputElement | null>
  query: string
  onSearch(query: string): void
}

function SearchField({ field, query, onSearch }: SearchProps) {
  const t = useArticlesTexts()
  const [text, setText] = useState(query)
  const [searched, setSearched] = useState(query)
  // Another search, by "back" or a button.
  if (searched !== query) {
    setSearched(query)
    setText(query)
  }
  function submit(event: SubmitEvent) {
    event.preventDefault()
    onSearch(text.trim())
  }
  return (
    <search>
      <form className="search-texts" onSubmit={submit}>
        <input
          ref={field}
          type="search"
          className="search"
          maxLength={MAX_QUESTION}
          aria-label={t.search}
          placeholder={t.search}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t.searchButton}
        </button>
      </form>
    </search>
  )
}
