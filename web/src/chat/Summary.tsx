import type { Citation } from '../../../server/core/answer.ts'
import { useTexts } from '../texts/language.ts'
import { useAskedSize } from './askedSize.ts'
import { countArticles } from './conversation.ts'

interface Props {
  /** How many claims. */
  count: number
  citations: readonly Citation[]
  showQuotes: boolean
  onShowQuotes(show: boolean): void
}

/** How much was found, always with what it is out of. */
export function Summary({ count, citations, showQuotes, onShowQuotes }: Props) {
  const t = useTexts()
  const size = useAskedSize()
  const cited = countArticles(citations)
  return (
    <div className="summary">
      <span>{t.summary(count, cited, Math.max(size ?? 0, cited))}</span>
      <label className="toggle">
        <input
          type="checkbox"
          checked={showQuotes}
          onChange={(event) => onShowQuotes(event.currentTarget.checked)}
        />
        {t.showQuotes}
      </label>
    </div>
  )
}
