import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  /** From 1 on. */
  place: number
  last: boolean
  onUp(): void
  onDown(): void
  onHeading(): void
  onRemove(): void
}

/** Orders an entry, begins a section before it, or takes it out. */
export function EntryTools({ place, last, onUp, onDown, onHeading, onRemove }: Props) {
  const t = useTexts().dossier
  return (
    <span className="tools entry-tools">
      {/* Not disabled at the ends: the button would lose the focus. */}
      <Tool icon="up" label={t.up(place)} off={place === 1} onPress={onUp} />
      <Tool icon="down" label={t.down(place)} off={last} onPress={onDown} />
      <Tool icon="heading" label={t.headingBefore(place)} onPress={onHeading} />
      <Tool icon="bin" label={t.takeOutEntry(place)} onPress={onRemove} />
    </span>
  )
}

interface ToolProps {
  icon: 'up' | 'down' | 'heading' | 'bin'
  label: string
  off?: boolean
  onPress(): void
}

function Tool({ icon, label, off = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => off || onPress()}
    >
      <Icon name={icon} />
    </button>
  )
}
