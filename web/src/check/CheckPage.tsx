import './check.css'
import { useEffect, useMemo, useRef } from 'react'
import { paging } from '../chat/paging.ts'
import { indexAt } from '../chat/shown.ts'
import { ArticleList } from '../corpus/ArticleList.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import { useKeys } from '../keys/useKeys.ts'
import { Reader } from '../reader/Reader.tsx'
import { useReader } from '../reader/useReader.ts'
import { useCheckTexts } from '../texts/check.ts'
import { findingsOf, stepsOf } from './checking.ts'
import { DraftForm, focusDraft } from './DraftForm.tsx'
import { Findings } from './Findings.tsx'
import { useChecking } from './useChecking.ts'

/** Compares a draft with the articles, sentence by sentence; the reader beside. */
export default function CheckPage() {
  const t = useCheckTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const { text, checking, write, check, resume, stop, edit } = useChecking()
  const reader = useReader()
  const { opened, open, close } = reader

  useEffect(() => {
    document.title = `${t.title} · Belegt`
  }, [t])

  const corpus = useCorpus()
  const checkedWith = checking?.progress.state === 'done' ? checking.progress.revision : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a check can tell that articles were ingested
  useEffect(() => {
    if (checkedWith !== undefined && corpus.revision !== undefined && checkedWith > corpus.revision)
      corpus.reload()
  }, [checkedWith])

  const steps = useMemo(() => (checking ? stepsOf(findingsOf(checking)) : []), [checking])
  const index = opened?.openerId
    ? steps.findIndex(({ openerId }) => openerId === opened.openerId)
    : indexAt(steps, opened)
  const { openedId, openShown, step } = paging(steps, index, reader)
  const backToDraft = () => {
    edit()
    requestAnimationFrame(focusDraft)
  }
  useKeys({ '/': checking ? backToDraft : focusDraft, j: () => step(1), k: () => step(-1) })

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
            opened={openedId}
            onOpen={openShown}
            onResume={resume}
            onStop={stop}
            onAgain={() => check(text)}
            onEdit={backToDraft}
          />
        ) : (
          <DraftForm
            text={text}
            onWrite={write}
            onCheck={() => {
              // The button that was pressed goes away.
              heading.current?.focus()
              check(text)
            }}
          />
        )}
      </main>
      {!checking && <ArticleList onOpen={(articleId, openerId) => open({ articleId, openerId })} />}
      {opened && (
        <Reader opened={opened} steps={steps} index={index} onStep={step} onClose={() => close(openedId)} />
      )}
    </div>
  )
}
