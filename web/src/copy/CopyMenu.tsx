import { useCorpus } from '../corpus/useCorpus.ts'
import { Icon } from '../shared/Icon.tsx'
import { Menu } from '../shared/Menu.tsx'
import { notify } from '../shared/Notice.tsx'
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

  async function copy(format: Format) {
    const done = await copyText(FORMATS[format](copied, find, t))
    notify({ text: done ? t.tools.copied : t.tools.copyFailed })
  }

  return (
    <Menu
      id={id}
      label={label}
      className={labelled ? 'tool' : 'icon-button'}
      items={(Object.keys(FORMATS) as Format[]).map((format) => ({
        label: t.tools.formats[format],
        run: () => copy(format),
      }))}
    >
      <Icon name="copy" />
      {labelled && label}
    </Menu>
  )
}
