import type { Cell } from '../../../server/core/comparison.ts'
import { CitationLine } from '../chat/CitationLine.tsx'
import { Quote } from '../chat/Quote.tsx'
import { openerId } from '../chat/shown.ts'
import { PinButton } from '../dossier/PinButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import type { Shown } from './Comparison.tsx'
import { TABLE } from './shown.ts'

type Props = Omit<Shown, 'table'> & {
  rowId: string
  cell: Cell
  /** What stands right above, so that it is not shown twice. */
  above?: string
}

/** What an article says on a statement: its quote, or that nothing was found. */
export function CellContent({ rowId, cell, above, numbers, opened, onOpen }: Props) {
  const {
    compare: t,
    dossier: { pinQuote },
  } = useTexts()
  if (cell.says === 'nothing') return <span className="nothing">{t.nothing}</span>
  const { citation } = cell
  const number = numbers.get(citation.id) ?? 1
  return (
    <>
      {cell.says === 'otherwise' && (
        <span className="otherwise">
          <Icon name="unequal" /> {t.otherwise}
        </span>
      )}
      {citation.quote !== above && <Quote citation={citation} />}
      <div className="cell-foot">
        <CitationLine id={openerId(TABLE, rowId, citation)} {...{ citation, number, opened, onOpen }} />
        <PinButton pinnable={{ kind: 'quote', citation }} label={pinQuote(number)} />
      </div>
    </>
  )
}
