import { CopyMenu } from '../copy/CopyMenu.tsx'
import { toMarkdown } from '../copy/prose.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { Icon } from '../shared/Icon.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { useCheckTexts } from '../texts/check.ts'
import { useTexts } from '../texts/language.ts'
import type { Finding, Kind } from './checking.ts'
import { copiedOf } from './copied.ts'

interface Props {
  findings: readonly Finding[]
  counts: Record<Kind, number>
  working: boolean
  onEdit(): void
}

/** What can be done with all that was found. */
export function CheckTools({ findings, counts, working, onEdit }: Props) {
  const t = useCheckTexts()
  const texts = useTexts()
  const { find } = useCorpus()
  const copied = copiedOf(findings, counts, t)
  const save = () => saveFile('belegt.md', `${toMarkdown(copied, find, texts)}\n`, 'text/markdown')
  return (
    <span className="tools">
      <button type="button" className="tool" onClick={onEdit}>
        <Icon name="pencil" />
        {t.edit}
      </button>
      {!working && findings.length > 0 && (
        <>
          <CopyMenu id="copy-findings" label={t.copy} labelled copied={copied} />
          <button type="button" className="tool" onClick={save}>
            <Icon name="save" />
            {t.save}
          </button>
        </>
      )}
    </span>
  )
}
