import { type SubmitEvent, useDeferredValue, useMemo, useState } from 'react'
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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { query, filter, sort, page } = view
  // Typing goes on while ten thousand articles are looked through.
  const applied = useDeferredValue(filter)
  const all = useMemo(() => sorted(corpus.articles, sort), [corpus.articles, sort])
  const listed = useMemo(() => filtered(all, applied), [all, applied])
  const ofAnyTime = useMemo(
    () => (applied.from || applied.to ? filtered(all, { ...applied, from: '', to: '' }) : listed),
    [all, applied, listed],
  )
  const outlets = useMemo(() => new Set(all.flatMap(({ outlet }) => outlet.name ?? [])).size, [all])

  useTitle(texts.pages.articles)

  const narrow = (next: Partial<Filter>) => change({ filter: { ...filter, ...next } })
  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
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
            <SearchField key={query} query={query} onSearch={(next) => change({ query: next })} />
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
                onEnd={() => change({ query: '' })}
              />
            )}
            <div className="rule-heading">
              <h2>
                <span role="status">{t.count(listed.length, all.length)}</span>
              </h2>
              {isFiltered(filter) && (
                <button type="button" className="text-button" onClick={() => narrow(NO_FILTER)}>
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
              onUnchoose={() => setChosen(new Set())}
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

function SearchField({ query, onSearch }: { query: string; onSearch(query: string): void }) {
  const t = useArticlesTexts()
  const [text, setText] = useState(query)
  function submit(event: SubmitEvent) {
    event.preventDefault()
    onSearch(text.trim())
  }
  return (
    <search>
      <form className="search-texts" onSubmit={submit}>
        <input
          type="search"
          className="search"
          maxLength={2000}
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
