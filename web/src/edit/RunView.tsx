import { useEditingTexts } from '../texts/editing.ts'
import { hasEnded, type Run } from './adding.ts'
import { EditFailure } from './EditFailure.tsx'

/** An archive may have a thousand rows that cannot be read. */
const MAX_LISTED = 10

/** How far something is that is being added, what of it could not be read, and what is to be checked. */
export function RunView({ run }: { run: Run }) {
  const t = useEditingTexts()
  const { name, step } = run
  const { failed, warnings } = step.type === 'done' ? step.outcome : { failed: [], warnings: [] }
  return (
    <li>
      <p className="head">{name}</p>
      <p role="status">
        <RunState run={run} />
      </p>
      {!hasEnded(run) && <progress aria-label={name} />}
      {failed.length > 0 && (
        <div role="alert" className="warning">
          <Lines of={failed.map(({ name, reason }) => `${name} ${t.reasonOf(reason)}`)} />
        </div>
      )}
      <Lines of={warnings.map(({ name, warning }) => `${name}: ${t.warningOf(warning)}`)} />
    </li>
  )
}

function Lines({ of: lines }: { of: string[] }) {
  const t = useEditingTexts()
  return (
    <>
      {lines.slice(0, MAX_LISTED).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.length > MAX_LISTED && <p>{t.moreLines(lines.length - MAX_LISTED)}</p>}
    </>
  )
}

/** How far it is, or how it ended. */
export function RunState({ run: { step } }: { run: Run }) {
  const t = useEditingTexts()
  switch (step.type) {
    case 'sending':
    case 'waiting':
      return t.steps[step.type]
    case 'fetching':
    case 'reading':
      return t.steps[step.type](step.name)
    case 'indexing':
      return t.steps.indexing(step.articles)
    case 'done':
      return t.steps.done(step.outcome.added.reduce((sum, { articles }) => sum + articles.length, 0))
    case 'failed':
      return <EditFailure failure={step.failure} />
  }
}
