import './check-bar.css'
import { Icon } from '../shared/Icon.tsx'
import { useCheckTexts } from '../texts/check.ts'
import { type Finding, isProblem, KINDS, type Kind } from './checking.ts'
import { VerdictWord } from './VerdictWord.tsx'

interface Props {
  findings: readonly Finding[]
  counts: Record<Kind, number>
  shown: Kind | 'all'
  onShow(kind: Kind | 'all'): void
  onProblem(by: 1 | -1): void
}

/** How much of each there is, which of it is shown, and the way from one open place to the next. */
export function CheckBar({ findings, counts, shown, onShow, onProblem }: Props) {
  const t = useCheckTexts()
  return (
    <div className="check-bar">
      <fieldset className="kinds" aria-label={t.filter}>
        <button type="button" aria-pressed={shown === 'all'} onClick={() => onShow('all')}>
          {t.all} <b>{findings.length}</b>
        </button>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <button key={kind} type="button" aria-pressed={shown === kind} onClick={() => onShow(kind)}>
            <b>{counts[kind]}</b> <VerdictWord kind={kind} brief />
          </button>
        ))}
      </fieldset>
      {findings.some(isProblem) && (
        <span className="problem-steps">
          <ProblemStep by={-1} label={t.previousProblem} keyName="p" onProblem={onProblem} />
          <ProblemStep by={1} label={t.nextProblem} keyName="n" onProblem={onProblem} />
        </span>
      )}
    </div>
  )
}

interface StepProps {
  by: 1 | -1
  label: string
  keyName: string
  onProblem(by: 1 | -1): void
}

function ProblemStep({ by, label, keyName, onProblem }: StepProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={`${label} (${keyName})`}
      onClick={() => onProblem(by)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  )
}
