import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Article } from '../../../server/core/article.ts'
import { isNotFound } from '../api/failure.ts'
import { useResource } from '../api/useResource.ts'
import type { ShownCitation } from '../chat/shown.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { useEditing } from '../edit/useEditing.ts'
import { useKeys } from '../keys/useKeys.ts'
import { Boundary, Broken } from '../shared/Boundary.tsx'
import { useNarrow } from '../shared/useMedia.ts'
import { useTexts } from '../texts/language.ts'
import { ArticleText } from './ArticleText.tsx'
import { FindBar } from './FindBar.tsx'
import { marksOf, openedSpan } from './marks.ts'
import { Provenance } from './Provenance.tsx'
import { ReaderHeader } from './ReaderHeader.tsx'
import { showMark } from './showMark.ts'
import type { Opened } from './useReader.ts'
import { useReaderDialog } from './useReaderDialog.ts'

const Corrections = lazy(() => import('../edit/Corrections.tsx'))

interface Props {
  opened: Opened
  /** The quotes of the answer that the opened one belongs to. */
  steps: readonly ShownCitation[]
  /** Which of them is open; -1 when none is. */
  index: number
  onStep(by: 1 | -1): void
  onClose(): void
}

/** An article with its quote marked: beside the chat, or as a modal sheet where there is no room beside it. */
export function Reader({ opened, steps, index, onStep, onClose }: Props) {
  const t = useTexts()
  const corpus = useCorpus()
  const narrow = useNarrow()
  const { dialog, dialogProps } = useReaderDialog(narrow, onClose)
  const text = useRef<HTMLDivElement>(null)
  const [finding, setFinding] = useState(false)
  const editing = useEditing()
  /** Where what is known is being corrected: until something else is opened. */
  const [correcting, setCorrecting] = useState<Opened>()
  const { articleId, span: named } = opened
  const [loaded, reload] = useResource<Article>(`/api/articles/${encodeURIComponent(articleId)}`)
  const article = loaded.state === 'ready' ? loaded.value : undefined
  const gone = loaded.state === 'failed' && isNotFound(loaded.failure)
  const citation = steps[index]?.citation
  const span = article && openedSpan(article, { citation, span: named })
  // The steps are made anew with each render; what they mark is not.
  const stepIds = steps.map((step) => step.citation.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stepIds` stands for the steps
  const marks = useMemo(
    () =>
      article
        ? marksOf(
            article,
            { citation, span: named },
            steps.map((step) => step.citation),
          )
        : [],
    [article, citation, named, stepIds],
  )

  const isCorrecting = article !== undefined && correcting === opened
  const find = article && !isCorrecting ? () => setFinding(true) : undefined
  useKeys({ find: () => find?.() })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `opened` is new each time that a chip is pressed
  useEffect(() => {
    if (article && !isCorrecting && dialog.current) showMark(dialog.current)
  }, [article, opened, narrow])

  function endFind() {
    setFinding(false)
    dialog.current?.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true })
  }

  function correct() {
    setFinding(false)
    setCorrecting(opened)
  }

  function endCorrecting() {
    setCorrecting(undefined)
    dialog.current?.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true })
  }

  function onCorrected() {
    reload()
    corpus.reload()
  }

  return (
    <dialog ref={dialog} className="reader" aria-labelledby="reader-title" {...dialogProps}>
      <div className="reader-header">
        <ReaderHeader
          article={article ?? corpus.find(articleId)}
          span={span}
          count={steps.length}
          index={isCorrecting ? -1 : index}
          onStep={onStep}
          onFind={find}
          onClose={onClose}
        />
        {finding && <FindBar root={text} article={article} marks={marks} onClose={endFind} />}
      </div>
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
        {isCorrecting && (
          <Boundary of={article.id} instead={<Broken />}>
            <Suspense fallback={<p className="note">{t.reader.loading}</p>}>
              <Corrections article={article} onChanged={onCorrected} onClose={endCorrecting} />
            </Suspense>
          </Boundary>
        )}
        {article && !isCorrecting && (
          <>
            <Provenance article={article} quote={citation?.quote} onCorrect={editing ? correct : undefined} />
            {citation && !span && (
              <p className="card" role="status">
                {t.reader.changed} <q>{citation.quote}</q>
              </p>
            )}
            <div ref={text} className="article-text" lang={article.language}>
              <ArticleText article={article} marks={marks} />
            </div>
          </>
        )}
      </div>
    </dialog>
  )
}
