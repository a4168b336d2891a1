import type { Article, ArticleSummary, Span } from '../../../server/core/article.ts'
import { Monogram } from '../corpus/Monogram.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  article: Article | ArticleSummary | undefined
  span: Span | undefined
  /** How many quotes the answer has, and which is open; -1 when none is. */
  count: number
  index: number
  onStep(by: 1 | -1): void
  /** Undefined while there is nothing to search. */
  onFind: (() => void) | undefined
  onClose(): void
}

export function ReaderHeader({ article, span, count, index, onStep, onFind, onClose }: Props) {
  const t = useTexts()
  return (
    <>
      <p className="source">
        {article && (
          <>
            <Monogram outlet={article.outlet} />
            <b>{article.outlet.name ?? t.outlet.unknown}</b>
            <span className="file">
              {article.file}
              {span && `, ${t.tools.characters(span.start, span.end)}`}
            </span>
          </>
        )}
      </p>
      <div className="reader-actions">
        {onFind && (
          <button type="button" aria-label={t.tools.find} title={t.tools.find} onClick={onFind}>
            <Icon name="find" />
          </button>
        )}
        <button type="button" className="close" onClick={onClose}>
          {t.reader.close} <kbd>Esc</kbd>
        </button>
      </div>
      <h2 id="reader-title" lang={article?.language} dir="auto">
        {article ? article.title || t.corpus.untitled : t.reader.title}
      </h2>
      {index >= 0 && count > 1 && (
        <div className="steps">
          <button type="button" aria-label={t.reader.previous} onClick={() => onStep(-1)}>
            <Icon name="up" />
          </button>
          <span role="status">
            <span className="wide-only">{t.reader.quote} </span>
            {t.reader.position(index + 1, count)}
          </span>
          <button type="button" aria-label={t.reader.next} onClick={() => onStep(1)}>
            <Icon name="down" />
          </button>
        </div>
      )}
    </>
  )
}
