import type { Attribution as Attributed } from '../../../server/core/answer.ts'
import type { Outlet } from '../../../server/core/article.ts'
import { useTexts } from '../texts/language.ts'

/** Who vouches for the words, and through whom: "Name, wiedergegeben von Outlet". */
export function Attribution({ attribution, outlet }: { attribution: Attributed; outlet: Outlet }) {
  const t = useTexts()
  const { kind, speaker, via } = attribution
  const through = via && `, ${t.attribution.via} ${via}`
  if (!speaker || kind === 'outlet' || kind === 'comment')
    return (
      <span className="attribution">
        {t.attribution[kind]}
        {speaker && (
          <>
            : <b>{speaker}</b>
          </>
        )}
        {through}
      </span>
    )
  return (
    <span className="attribution">
      <b>{speaker}</b>, {t.answer.by[kind](outlet.name ?? t.answer.by.unnamed)}
      {through}
    </span>
  )
}
