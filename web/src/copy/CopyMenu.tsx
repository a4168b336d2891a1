import { useRef } from 'react'
import { useCorpus } from '../corpus/useCorpus.ts'
import { Icon } from '../shared/Icon.tsx'
import { notify } from '../shared/Notice.tsx'
import { placeBeside } from '../shared/placeBeside.ts'
import { useTexts } from '../texts/language.ts'
import { copyText } from './clipboard.ts'
import { FORMATS, type Format } from './formats.ts'
import type { Copied } from './notes.ts'

interface Props {
  id: string
  label: string
  /** Whether the label is to be seen; else there is just the icon. */
  labelled?: boolean
  copied: Copied
}

/** A button that offers the formats to copy in. */
export function CopyMenu({ id, label, labelled = false, copied }: Props) {
  const t = useTexts()
  const { find } = useCorpus()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)

  async function copy(format: Format) {
    menu.current?.hidePopover()
    const done = await copyText(FORMATS[format](copied, find, t))
    notify({ text: done ? t.tools.copied : t.tools.copyFailed })
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={labelled ? 'tool' : 'icon-button'}
        aria-label={label}
        title={label}
        popoverTarget={id}
      >
        <Icon name="copy" />
        {labelled && label}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="menu"
        // Before it is painted, and after it has a size.
        onBeforeToggle={() =>
          requestAnimationFrame(() => {
            if (menu.current && button.current) placeBeside(menu.current, button.current)
          })
        }
      >
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <button key={format} type="button" onClick={() => copy(format)}>
            {t.tools.formats[format]}
          </button>
        ))}
      </div>
    </>
  )
}
