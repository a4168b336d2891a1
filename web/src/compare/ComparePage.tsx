import './compare.css'
import { useMemo } from 'react'
import { Abstention } from '../chat/Abstention.tsx'
import { FailureCard } from '../chat/FailureCard.tsx'
import { focusComposer } from '../chat/QuestionField.tsx'
import { indexAt, numbersOf, type ShownCitation } from '../chat/shown.ts'
import { useReaderBeside } from '../chat/useReaderBeside.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import { SourceContext } from '../dossier/useDossier.ts'
import { useKeys } from '../keys/useKeys.ts'
import { useReader } from '../reader/useReader.ts'
import { navigate, useParameter } from '../router/location.ts'
import { comparePath } from '../router/route.ts'
import { useTitle } from '../shared/useTitle.ts'
import { useTexts } from '../texts/language.ts'
import { CompareForm } from './CompareForm.tsx'
import { CompareSuggestions } from './CompareSuggestions.tsx'
import { Comparison } from './Comparison.tsx'
import { shownIn, TABLE } from './shown.ts'
import { useComparison } from './useComparison.ts'

const NONE: ShownCitation[] = []

/** A question put to several articles: what each says on it, beside each other. The question is in the address. */
export default function ComparePage() {
  const t = useTexts()
  const { size } = useCorpus()
  const question = useParameter('q').trim()
  const [comparing, again] = useComparison(question)
  const reader = useReader()
  const comparison = comparing.state === 'done' ? comparing.comparison : undefined
  const steps = useMemo(() => (comparison ? shownIn(comparison) : NONE), [comparison])
  const numbers = useMemo(() => numbersOf(steps), [steps])
  const index = indexAt(steps, reader.opened)

  useTitle(question || t.compare.page)

  const ask = (next: string) => {
    if (next === question) again()
    else navigate(comparePath(next))
  }
  const { opening, beside } = useReaderBeside(steps, index, reader)
  useKeys({ question: focusComposer })

  return (
    <div className={beside ? 'compare reading' : 'compare'}>
      <main id="main" tabIndex={-1}>
        <h1>{t.compare.title}</h1>
        {!question && <p className="intro">{t.compare.intro}</p>}
        <CompareForm question={question} onAsk={ask} />
        {comparing.state === 'empty' && <CompareSuggestions onAsk={ask} />}
        {comparing.state === 'working' && <p className="working">{t.compare.working(size)}</p>}
        {comparing.state === 'failed' && (
          <FailureCard failure={comparing.failure} some={false} onRetry={again} />
        )}
        <SourceContext value={{ question, imported: false }}>
          {comparison?.status === 'compared' && (
            <Comparison table={comparison} numbers={numbers} {...opening} />
          )}
          {comparison?.status === 'abstained' && (
            <>
              <Abstention
                exchangeId={TABLE}
                numbers={numbers}
                imported={false}
                reason={comparison.reason}
                nearest={comparison.nearest}
                {...opening}
              />
              {comparison.reason === 'not-a-question' && <p className="note">{t.compare.nothingToCompare}</p>}
            </>
          )}
        </SourceContext>
        <p role="status" className="sr-only">
          {comparing.state === 'working' && t.announce.working}
          {comparison?.status === 'compared' && t.announce.found(comparison.rows.length)}
          {comparison?.status === 'abstained' && t.abstained[comparison.reason][0]}
        </p>
      </main>
      {beside}
    </div>
  )
}
