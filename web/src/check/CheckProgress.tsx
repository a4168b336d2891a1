import { useCorpus } from '../corpus/useCorpus.ts'
import { Reason } from '../shared/Reason.tsx'
import { useCheckTexts } from '../texts/check.ts'
import type { Checking, Kind, Progress } from './checking.ts'
import { countsLine } from './copied.ts'

interface Props {
  checking: Checking
  counts: Record<Kind, number>
  onResume(): void
  onStop(): void
  onAgain(): void
}

/** How far it is, how it ended, and what that means. */
export function CheckProgress({ checking, counts, onResume, onStop, onAgain }: Props) {
  const t = useCheckTexts()
  const { progress, sentences, total } = checking
  const line = countsLine(counts, t)
  return (
    <div className="check-progress">
      <p role="status" className="sr-only">
        {progress.state === 'working' && t.announce.working}
        {progress.state === 'stopped' && t.announce.stopped}
        {progress.state === 'done' && line}
      </p>
      {progress.state === 'working' ? (
        <>
          <p>
            {t.working(sentences.length, total)}
            <button type="button" className="text-button" onClick={onStop}>
              {t.stop}
            </button>
          </p>
          <progress
            aria-label={t.announce.working}
            max={total ?? 1}
            value={total ? sentences.length : undefined}
          />
        </>
      ) : (
        <Ending {...{ checking, progress, line, onResume, onAgain }} />
      )}
    </div>
  )
}

interface EndingProps {
  checking: Checking
  progress: Exclude<Progress, { state: 'working' }>
  line: string
  onResume(): void
  onAgain(): void
}

function Ending({ checking, progress, line, onResume, onAgain }: EndingProps) {
  const t = useCheckTexts()
  const { revision } = useCorpus()
  const { sentences, total } = checking
  if (progress.state === 'stopped')
    return (
      <p>
        {t.stopped(sentences.length, total)} <Action label={t.resume} onClick={onResume} />
      </p>
    )
  if (progress.state === 'failed') {
    const { failure } = progress
    return (
      <p role="alert" className="warning">
        {t.failed} <Reason failure={failure} /> {failure.kind === 'unreachable' && t.resumesItself}{' '}
        <Action label={t.resume} onClick={onResume} />
      </p>
    )
  }
  if (progress.revision === 0) return <p className="warning">{t.empty}</p>
  if (sentences.length === 0) return <p>{t.nothing}</p>
  if (revision !== undefined && revision > progress.revision)
    return (
      <p className="warning">
        {t.outdated} <Action label={t.again} onClick={onAgain} />
      </p>
    )
  return (
    <p>
      <span className="narrow-only">{line}.</span> {t.unsureShort}
    </p>
  )
}

function Action({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" className="text-button" onClick={onClick}>
      {label}
    </button>
  )
}
