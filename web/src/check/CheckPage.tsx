import './check.css'
import { useMemo, useRef } from 'react'
import { indexAt } from '../chat/shown.ts'
import { useReaderBeside } from '../chat/useReaderBeside.tsx'
import { ArticleList } from '../corpus/ArticleList.tsx'
import { useFreshCorpus } from '../corpus/useCorpus.ts'
import { useKeys } from '../keys/useKeys.ts'
import { useReader } from '../reader/useReader.ts'
import { useTitle } from '../shared/useTitle.ts'
import { useCheckTexts } from '../texts/check.ts'
import { findingsOf, stepsOf } from './checking.ts'
import { DraftForm, focusDraft } from './DraftForm.tsx'
import { Findings } from './Findings.tsx'
import { useChecking } from './useChecking.ts'

/** Compares a draft with the articles, sentence by sentence; the reader beside. */
export default function CheckPage() {
  const t = useCheckTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const { text, checking, write, check, resume, stop, edit, backToFindings } = useChecking()
  const reader = useReader()
  const { opened, open } = reader

  useTitle(t.title)
  useFreshCorpus(checking?.progress.state === 'done' ? checking.progress.revision : undefined)

  const steps = useMemo(() => (checking ? stepsOf(findingsOf(checking)) : []), [checking])
  const index = opened?.openerId
    ? steps.findIndex(({ openerId }) => openerId === opened.openerId)
    : indexAt(steps, opened)
  const { opening, beside } = useReaderBeside(steps, index, reader)
  const backToDraft = () => {
    edit()
    requestAnimationFrame(focusDraft)
  }
  /** For buttons that go away when they are pressed. */
  const focusHeading = () => heading.current?.focus()
  useKeys({ draft: checking ? backToDraft : focusDraft })

  const layout = checking ? 'check' : 'page'
  return (
    <div className={opened ? `${layout} reading` : layout}>
      <main id="main" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          {t.title}
        </h1>
        {checking ? (
          <Findings
            checking={checking}
            {...opening}
            onResume={() => {
              focusHeading()
              resume()
            }}
            onStop={() => {
              focusHeading()
              stop()
            }}
            onAgain={() => {
              focusHeading()
              check(text)
            }}
            onEdit={backToDraft}
          />
        ) : (
          <DraftForm
            text={text}
            onWrite={write}
            onCheck={() => {
              focusHeading()
              check(text)
            }}
            onBack={
              backToFindings &&
              (() => {
                focusHeading()
                backToFindings()
              })
            }
          />
        )}
      </main>
      {!checking && <ArticleList onOpen={(articleId, openerId) => open({ articleId, openerId })} />}
      {beside}
    </div>
  )
}
