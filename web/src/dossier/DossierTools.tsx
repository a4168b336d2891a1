import { CopyMenu } from '../copy/CopyMenu.tsx'
import { FILES } from '../copy/files.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { datedName } from '../saved/writeSaved.ts'
import { Icon } from '../shared/Icon.tsx'
import { Menu } from '../shared/Menu.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { useTexts } from '../texts/language.ts'
import { toCopied } from './copied.ts'
import { standingsOf } from './standings.ts'
import { FILE_NAME } from './transfer.ts'
import type { Entry } from './types.ts'

/** How the dossier leaves the page. */
export function DossierTools({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts()
  const corpus = useCorpus()

  async function download(name: keyof typeof FILES) {
    const { extension, type, write } = FILES[name]
    const copied = { ...toCopied(entries, t), standings: await standingsOf(entries, corpus) }
    saveFile(datedName(FILE_NAME, extension), write(copied, corpus.find, t), type)
  }

  return (
    <div className="tools dossier-tools">
      <Menu
        id="download-dossier"
        label={t.dossier.download}
        className="tool"
        items={(Object.keys(FILES) as (keyof typeof FILES)[]).map((name) => ({
          label: t.dossier.files[name],
          run: () => download(name),
        }))}
      >
        <Icon name="save" />
        {t.dossier.download}
      </Menu>
      <CopyMenu id="copy-dossier" label={t.dossier.copy} labelled copied={toCopied(entries, t)} />
      <button type="button" className="tool" onClick={() => print()}>
        <Icon name="print" />
        {t.tools.print}
      </button>
    </div>
  )
}
