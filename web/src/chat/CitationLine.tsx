import { useRef } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import { SourceLabel } from '../corpus/SourceLabel.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import { Attribution } from './Attribution.tsx'
import { usePreview } from './CitationCard.tsx'
import type { Opening } from './shown.ts'

interface Props extends Opening {
  /** Of the chip: which of the quotes this is, of all on the page. */
  id: string
  citation: Citation
  number: number | undefined
}

/** Where a quote stands and who said it; the chip opens the place in the article. */
export function CitationLine({ id, citation, number, opened, onOpen }: Props) {
  const chip = useRef<HTMLButtonElement>(null)
  const { card, handlers } = usePreview(chip, citation)
  const known = useCorpus().find(citation.articleId)
  // As the articles are known now: a file of conversations could say anything.
  const { outlet, file, publishedAt } = known ?? { ...citation, publishedAt: undefined }
  return (
    <div className="provenance">
      <button
        type="button"
        ref={chip}
        id={id}
        className="chip"
        aria-haspopup="dialog"
        aria-current={id === opened}
        onClick={() => onOpen({ openerId: id, citation })}
        {...handlers}
      >
        {number !== undefined && <span className="number">{number}</span>}
        <SourceLabel {...{ outlet, file, publishedAt }} />
      </button>
      <Attribution attribution={citation.attribution} outlet={outlet} />
      {card}
    </div>
  )
}
