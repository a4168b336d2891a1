import type { Answer } from '../../../server/core/answer.ts'
import { useTexts } from '../texts/language.ts'

/** Whose words the answer is made of, where a language model was asked: its own, or the articles' in its place. */
export function Authorship({ answer }: { answer: Answer }) {
  const t = useTexts().answer
  const { mode, model, drafting } = answer
  // Where nothing is said there are no words of anybody.
  if (!drafting || answer.status === 'abstained') return null
  const rejected = Object.values(drafting.rejected).reduce((sum, count) => sum + count, 0)
  if (mode === 'extractive')
    return (
      <p className="authorship stand-in">
        {t.standsIn} {drafting.failure ? t.modelFailure[drafting.failure] : t.nothingBorneOut}
      </p>
    )
  const quoted = answer.claims.filter(({ support }) => support === 'verbatim').length
  return (
    <p className="authorship">
      {t.written(model ?? '')} {rejected > 0 && t.rejected(rejected)} {quoted > 0 && t.quoted(quoted)}{' '}
      {drafting.failure && `${t.brokeOff} ${t.modelFailure[drafting.failure]}`}
    </p>
  )
}
