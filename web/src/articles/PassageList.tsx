import { useEffect, useRef, useState } from 'react'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { useResource } from '../api/useResource.ts'
import { SourceLabel } from '../corpus/SourceLabel.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import type { Opened } from '../reader/useReader.ts'
import { focusNext } from '../shared/focusNext.ts'
import { split } from '../shared/split.ts'
import { type ArticlesTexts, useArticlesTexts } from '../texts/articles.ts'
import { useTexts } from '../texts/language.ts'
import type { Filter } from './filter.ts'
import { excerptOf, type Passage, searchPath } from './passages.ts'

/** So many are shown at once. */
const SHOWN = 8
/** So far down the page hardly anything of them is seen. */
const OUT_OF_SIGHT = 0.75

interface Props {
  query: string
  filter: Filter
  /** The articles of the list. */
  articles: readonly ArticleSummary[]
  opened: Opened | undefined
  onOpen(place: Opened): void
  onEnd(): void
}

/** What stands in the listed articles on something. */
export function PassageList({ query, filter, articles, opened, onOpen, onEnd }: Props) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const [found, reload] = useResource<{ passages: Passage[] }>(searchPath(query, filter))
  const [all, setAll] = useState(false)
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  // On a phone they would come below what can be seen, as if nothing had happened. Whoever narrows them down stays there.
  const seen = useRef('')
  useEffect(() => {
    if (found.state !== 'ready' || !section.current || seen.current === query) return
    seen.current = query
    const { top } = section.current.getBoundingClientRect()
    if (top > innerHeight * OUT_OF_SIGHT) section.current.scrollIntoView()
  }, [found.state, query])

  const listed = new Set(articles.map(({ id }) => id))
  const passages =
    found.state === 'ready' ? found.value.passages.filter(({ article }) => listed.has(article.id)) : []
  const shown = all ? passages : passages.slice(0, SHOWN)
  return (
    <section ref={section} className="passages" aria-labelledby="passages-title">
      <div className="rule-heading">
        <h2 ref={heading} id="passages-title" tabIndex={-1}>
          {t.passages(query)}
        </h2>
        <button type="button" className="text-button" onClick={onEnd}>
          {t.endSearch}
        </button>
      </div>
      <p className="note" role="status">
        {found.state === 'loading' && t.searching}
        {found.state === 'ready' && noteOn(passages, t)}
      </p>
      {found.state === 'failed' && (
        <p className="note" role="alert">
          {t.searchFailed}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              heading.current?.focus()
              reload()
            }}
          >
            {texts.failure.retry}
          </button>
        </p>
      )}
      <ol>
        {shown.map((passage) => (
          <PassageItem key={passage.id} {...{ passage, opened, onOpen }} />
        ))}
      </ol>
      {shown.length < passages.length && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const next = passages[SHOWN]
            setAll(true)
            focusNext(() => next && document.getElementById(chipId(next)))
          }}
        >
          {t.morePassages(passages.length - shown.length)}
        </button>
      )}
    </section>
  )
}

const chipId = ({ id }: Passage) => `passage-${id}`

/** A search by meaning always finds something: where no word was found, that is told. */
function noteOn(passages: readonly Passage[], t: ArticlesTexts): string | false {
  if (passages.length === 0) return t.noPassage
  return passages.every(({ marks }) => marks.length === 0) && t.noWord
}

function PassageItem({ passage, opened, onOpen }: Pick<Props, 'opened' | 'onOpen'> & { passage: Passage }) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const { find } = useCorpus()
  const { article, text, start, end, marks, copies } = passage
  const known = find(article.id)
  const openerId = chipId(passage)
  const place = { articleId: article.id, span: { start, end }, openerId }
  const excerpt = excerptOf(passage)
  const pieces = split(
    excerpt,
    marks.map((mark) => ({ start: mark.start - start, end: mark.end - start, kind: 'word' as const })),
  )
  const isOpen = opened?.articleId === article.id && opened.span?.start === start && opened.span.end === end
  return (
    <li>
      <h3 lang={known?.language}>{article.title || texts.corpus.untitled}</h3>
      <p className="passage" lang={known?.language} dir="auto">
        {excerpt.start > 0 && '… '}
        {pieces.map((piece) => {
          const words = text.slice(piece.start, piece.end)
          return piece.kind ? <mark key={piece.start}>{words}</mark> : <span key={piece.start}>{words}</span>
        })}
        {excerpt.end < text.length && ' …'}
      </p>
      <div className="provenance">
        <button
          type="button"
          id={openerId}
          className="chip"
          title={texts.answer.opensArticle}
          aria-haspopup="dialog"
          aria-current={isOpen}
          onClick={() => onOpen(place)}
        >
          <SourceLabel outlet={article.outlet} file={article.file} publishedAt={known?.publishedAt} />
        </button>
        {copies.length > 0 && <span className="note">{t.copiesOfPassage(copies.length)}</span>}
      </div>
    </li>
  )
}
