import './article-row.css'
import type { ArticleOutline, ArticleSummary } from '../../../server/core/article.ts'
import { ArticleEntry } from '../corpus/ArticleEntry.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import { languageName } from '../shared/formats.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { useTexts } from '../texts/language.ts'
import { ZoneBar } from './ZoneBar.tsx'

/** So many articles of the same origin are named. */
const NAMED = 3

interface Props {
  article: ArticleSummary
  outline: ArticleOutline | undefined
  chosen: boolean
  current: boolean
  onChoose(chosen: boolean): void
  onOpen(articleId: string, openerId: string): void
}

export function ArticleRow({ article, outline, chosen, current, onChoose, onOpen }: Props) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const { title, language, length, file } = article
  return (
    <li className="article-row">
      <label className="choice">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        <span className="sr-only">{t.choose(title || file)}</span>
      </label>
      <div>
        <ArticleEntry article={article} current={current} onOpen={onOpen}>
          {` · ${languageName(language, texts.locale)} · ${t.characters(length)}`}
        </ArticleEntry>
        <ZoneBar lengths={outline?.zones} />
        {outline && outline.copies.length > 0 && (
          <Copies id={article.id} ids={outline.copies} onOpen={onOpen} />
        )}
      </div>
    </li>
  )
}

/** The other articles of the same origin. */
function Copies({ id, ids, onOpen }: { id: string; ids: string[] } & Pick<Props, 'onOpen'>) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const { find } = useCorpus()
  return (
    <p className="copies">
      <b>{t.copies}</b>{' '}
      {ids.slice(0, NAMED).map((other) => {
        const openerId = `copy-${id}-${other}`
        return (
          <button
            key={other}
            type="button"
            id={openerId}
            className="text-button"
            aria-haspopup="dialog"
            onClick={() => onOpen(other, openerId)}
          >
            {find(other)?.outlet.name ?? texts.outlet.unknown}, {find(other)?.file}
          </button>
        )
      })}
      {ids.length > NAMED && t.moreCopies(ids.length - NAMED)}
    </p>
  )
}
