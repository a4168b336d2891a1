import { useEditingTexts } from '../texts/editing.ts'
import type { Run } from './useAdding.ts'
import { wordsOf } from './wordsOf.ts'

/** How far something is that is being added, and what of it could not be read. */
export function RunView({ run: { name, step } }: { run: Run }) {
  const t = useEditingTexts()
  const isOver = step.type === 'done' || step.type === 'failed'
  return (
    <li>
      <p className="head">{name}</p>
      <p role="status">{wordsFor(step, t)}</p>
      {!isOver && <progress aria-label={name} />}
      {step.type === 'done' && step.outcome.failed.length > 0 && (
        <div role="alert">
          {step.outcome.failed.map(({ name, reason }) => (
            <p key={`${name} ${reason}`} className="warning">
              {name} {t.reasonOf(reason)}
            </p>
          ))}
        </div>
      )}
    </li>
  )
}

function wordsFor(step: Run['step'], t: ReturnType<typeof useEditingTexts>): string {
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
      return wordsOf(step.failure, t)
  }
}
