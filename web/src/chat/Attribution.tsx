import type { Attribution as Attributed } from '../../../server/core/answer.ts'
import { useTexts } from '../texts/language.ts'

export function Attribution({ attribution }: { attribution: Attributed }) {
  const t = useTexts().attribution
  const { kind, speaker, via } = attribution
  return (
    <span className="attribution">
      {t[kind]}
      {speaker && (
        <>
          : <b>{speaker}</b>
        </>
      )}
      {via && `, ${t.via} ${via}`}
    </span>
  )
}
