import type { Citation } from '../../../server/core/answer.ts'
import { Monogram } from '../corpus/Monogram.tsx'
import { useTexts } from '../texts/language.ts'
import { Attribution } from './Attribution.tsx'

interface Props {
  id: string
  citation: Citation
  current: boolean
  onOpen(): void
}

/** Where a quote stands and who said it; the chip opens the place in the article. */
export function CitationLine({ id, citation, current, onOpen }: Props) {
  const t = useTexts()
  return (
    <div className="provenance">
      <button
        type="button"
        id={id}
        className="chip"
        aria-haspopup="dialog"
        aria-current={current}
        onClick={onOpen}
      >
        <Monogram outlet={citation.outlet} />
        <span className="name">{citation.outlet.name ?? t.outlet.unknown}</span>
        <span className="file">{citation.file}</span>
      </button>
      <Attribution attribution={citation.attribution} />
    </div>
  )
}
