import type { Article, ArticleSummary, Span } from '../../../server/core/article.ts'
import type { ShownCitation } from '../chat/conversation.ts'
import { Monogram } from '../corpus/Monogram.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  article: Article | ArticleSummary | undefined
  span: Span | undefined
  steps: ShownCitation[]
  /** Which of the steps is open; -1 when none is. */
  index: number
  onStep(to: ShownCitation): void
  onClose(): void
}

export function ReaderHeader({ article, span, steps, index, onStep, onClose }: Props) {
  const t = useTexts()
  const step = (by: number) => {
    const to = steps[(index + by + steps.length) % steps.length]
    if (to) onStep(to)
  }
  return (
    <div className="reader-header">
      <p className="source">
        {article && (
          <>
            <Monogram outlet={article.outlet} />
            <b>{article.outlet.name ?? t.outlet.unknown}</b>
            <span className="file">
              {article.file}
              {span && `, ${t.reader.characters(span.start, span.end)}`}
            </span>
          </>
        )}
      </p>
      <button type="button" className="close" onClick={onClose}>
        {t.reader.close} <kbd>Esc</kbd>
      </button>
      <h2 id="reader-title" lang={article?.language}>
        {article ? article.title || t.corpus.untitled : t.reader.title}
      </h2>
      {index >= 0 && steps.length > 1 && (
        <div className="steps">
          <button type="button" aria-label={t.reader.previous} onClick={() => step(-1)}>
            <Icon name="up" />
          </button>
          <span role="status">
            <span className="wide-only">{t.reader.quote} </span>
            {t.reader.position(index + 1, steps.length)}
          </span>
          <button type="button" aria-label={t.reader.next} onClick={() => step(1)}>
            <Icon name="down" />
          </button>
        </div>
      )}
    </div>
  )
}
