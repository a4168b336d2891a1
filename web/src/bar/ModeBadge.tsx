import { useStatus } from '../api/useStatus.ts'
import { useTexts } from '../texts/language.ts'

/** How answers are made, and what that means. */
export function ModeBadge() {
  const t = useTexts().mode
  const status = useStatus()
  if (!status) return <span className="mode" />

  const { mode, model } = status
  const [name, remark] = t[mode]
  return (
    <div className="mode">
      <button type="button" className="bar-button badge" popoverTarget="mode-explanation">
        <span>{mode === 'generative' ? `${name}: ${model}` : name}</span>
        <span className="remark wide-only">{remark}</span>
      </button>
      <div id="mode-explanation" className="explanation" popover="auto">
        <h2>{t[`${mode}Title`]}</h2>
        <p>{t[`${mode}Text`]}</p>
      </div>
    </div>
  )
}
