import { useState } from 'react'
import type { Opening } from '../chat/shown.ts'
import { useKeys } from '../keys/useKeys.ts'
import { useStable } from '../shared/useStable.ts'
import { useCheckTexts } from '../texts/check.ts'
import { CheckBar } from './CheckBar.tsx'
import { CheckProgress } from './CheckProgress.tsx'
import { CheckTools } from './CheckTools.tsx'
import {
  type Checking,
  chipPrefix,
  countsOf,
  type Finding,
  findingsOf,
  type Kind,
  problemFrom,
} from './checking.ts'
import { FindingItem, findingId } from './FindingItem.tsx'
import { MarkedDraft, placeId } from './MarkedDraft.tsx'

interface Props extends Opening {
  checking: Checking
  onResume(): void
  onStop(): void
  onAgain(): void
  onEdit(): void
}

/** What was found: the text with its sentences marked, and beside it each sentence with its quotes. */
export function Findings({ checking, opened, onOpen, onResume, onStop, onAgain, onEdit }: Props) {
  const t = useCheckTexts()
  const [shown, setShown] = useState<Kind | 'all'>('all')
  const [current, setCurrent] = useState<number>()
  const findings = findingsOf(checking)
  const counts = countsOf(findings)
  const listed = findings.filter(({ kind }) => shown === 'all' || kind === shown)

  const show = useStable((finding: Finding | undefined) => {
    if (!finding) return
    if (shown !== 'all' && shown !== finding.kind) setShown('all')
    setCurrent(finding.sentence.start)
    // It may have to come into the list first.
    requestAnimationFrame(() => {
      const item = document.getElementById(findingId(finding))
      item?.focus({ preventScroll: true })
      item?.scrollIntoView({ block: 'nearest' })
      document.getElementById(placeId(finding))?.scrollIntoView({ block: 'nearest' })
    })
  })
  const open = useStable(onOpen)
  const toProblem = (by: 1 | -1) => show(problemFrom(findings, current, by))
  useKeys({ nextProblem: () => toProblem(1), previousProblem: () => toProblem(-1) })

  return (
    <>
      <CheckBar findings={findings} counts={counts} shown={shown} onShow={setShown} onProblem={toProblem} />
      <div className="check-foot">
        <CheckProgress checking={checking} counts={counts} {...{ onResume, onStop, onAgain }} />
        <CheckTools
          findings={findings}
          counts={counts}
          working={checking.progress.state === 'working'}
          onEdit={onEdit}
        />
      </div>
      <div className="check-columns">
        <MarkedDraft checking={checking} findings={findings} current={current} onShow={show} />
        <section aria-label={t.findings}>
          <ol className="findings">
            {listed.map((finding) => (
              <FindingItem
                key={finding.sentence.start}
                finding={finding}
                language={checking.language}
                current={finding.sentence.start === current}
                onFocus={setCurrent}
                opened={opened?.startsWith(chipPrefix(finding)) ? opened : undefined}
                onOpen={open}
              />
            ))}
          </ol>
          {shown !== 'all' && listed.length === 0 && <p className="note">{t.none}</p>}
        </section>
      </div>
    </>
  )
}
