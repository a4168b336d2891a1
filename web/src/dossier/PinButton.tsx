import { useContext } from 'react'
import { navigate } from '../router/location.ts'
import { Icon } from '../shared/Icon.tsx'
import { notify } from '../shared/Notice.tsx'
import { useTexts } from '../texts/language.ts'
import { insert } from './edits.ts'
import { idOf, type Pinnable } from './types.ts'
import { SourceContext, useDossier, useEntries } from './useDossier.ts'
import { useTakeOut } from './useTakeOut.ts'

interface Props {
  pinnable: Pinnable
  /** Names it to whoever does not see where the button stands. */
  label: string
}

/** Puts a claim or a quote into the dossier, and takes it out again; pressed while it is in there. */
export function PinButton({ pinnable, label }: Props) {
  const t = useTexts().dossier
  const dossier = useDossier()
  const takeOut = useTakeOut()
  const entries = useEntries()
  const source = useContext(SourceContext)
  if (!source || !entries) return null

  const id = idOf(pinnable)
  const pinned = entries.find((entry) => entry.id === id)

  function toggle(here: NonNullable<typeof source>) {
    if (pinned) {
      takeOut(pinned)
    } else {
      dossier.edit(insert({ ...pinnable, id, source: here, comment: '' }))
      notify({ text: t.pinned, action: { label: t.show, run: () => navigate('/dossier') } })
    }
  }

  return (
    <button
      type="button"
      className="icon-button pin"
      aria-pressed={pinned !== undefined}
      aria-label={label}
      title={pinned ? t.takeOut : t.pin}
      onClick={() => toggle(source)}
    >
      <Icon name="pin" />
    </button>
  )
}
