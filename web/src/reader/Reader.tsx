import { useEffect, useRef } from 'react'
import type { Article } from '../../../server/core/article.ts'
import { isNotFound } from '../api/failure.ts'
import { useResource } from '../api/useResource.ts'
import type { ShownCitation } from '../chat/conversation.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { useNarrow } from '../shared/useNarrow.ts'
import { useTexts } from '../texts/language.ts'
import { ArticleText } from './ArticleText.tsx'
import { marksOf, openedSpan } from './marks.ts'
import { Provenance } from './Provenance.tsx'
import { ReaderHeader } from './ReaderHeader.tsx'
import { showMark } from './showMark.ts'
import type { Opened } from './useReader.ts'

interface Props {
  opened: Opened
  /** The quotes of the answer that the opened one belongs to. */
  steps: ShownCitation[]
  onStep(to: ShownCitation): void
  onClose(): void
}

/** An article with its quote marked: beside the chat, or as a modal sheet where there is no room beside it. */
export function Reader({ opened, steps, onStep, onClose }: Props) {
  const t = useTexts()
  const corpus = useCorpus()
  const narrow = useNarrow()
  const dialog = useRef<HTMLDialogElement>(null)
  const { articleId, citation } = opened
  const [loaded, reload] = useResource<Article>(`/api/articles/${encodeURIComponent(articleId)}`)
  const article = loaded.state === 'ready' ? loaded.value : undefined
  const gone = loaded.state === 'failed' && isNotFound(loaded.failure)
  const span = article && openedSpan(article, opened)

  useEffect(() => {
    const element = dialog.current
    if (narrow) element?.showModal()
    else element?.show()
    return () => element?.close()
  }, [narrow])

  useEffect(() => {
    // A dialog that is not modal does not close by itself.
    if (narrow) return
    const onKeyDown = (event: KeyboardEvent) => {
      const taken = event.isComposing || document.querySelector(':popover-open')
      if (event.key === 'Escape' && !taken) onClose()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [narrow, onClose])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `opened` is new each time that a chip is pressed
  useEffect(() => {
    if (article && dialog.current) showMark(dialog.current)
  }, [article, opened, narrow])

  return (
    <dialog
      ref={dialog}
      className="reader"
      aria-labelledby="reader-title"
      closedby={narrow ? 'any' : 'none'}
      // Between column and sheet it is closed and opened again at once: then it is open when the event comes.
      onClose={() => dialog.current?.open || onClose()}
    >
      <ReaderHeader
        article={article ?? corpus.articles.find(({ id }) => id === articleId)}
        span={span}
        steps={steps}
        index={steps.findIndex((step) => step.citation.id === citation?.id)}
        onStep={onStep}
        onClose={onClose}
      />
      <div className="sheet" tabIndex={-1}>
        {loaded.state === 'loading' && <p className="note">{t.reader.loading}</p>}
        {loaded.state === 'failed' && (
          <p className="note" role="alert">
            {gone ? t.reader.gone : t.reader.failed}{' '}
            {!gone && (
              <button type="button" className="text-button" onClick={reload}>
                {t.failure.retry}
              </button>
            )}
          </p>
        )}
        {article && (
          <>
            <Provenance article={article} />
            {citation && !span && (
              <p className="card" role="status">
                {t.reader.changed} <q>{citation.quote}</q>
              </p>
            )}
            <ArticleText article={article} marks={marksOf(article, opened, steps)} />
          </>
        )}
      </div>
    </dialog>
  )
}
