import { connection, useAway } from '../api/connection.ts'
import { useSuperseded } from '../storage/superseded.ts'
import { useTexts } from '../texts/language.ts'

/** Tells that nothing is kept any more in this tab, or that the server is away, for as long as that is so. */
export function Warning() {
  const t = useTexts()
  const away = useAway()
  const superseded = useSuperseded()
  return (
    <div role="status" className={away || superseded ? 'away' : undefined}>
      {superseded ? (
        <p>
          {t.library.superseded}{' '}
          <button type="button" className="text-button" onClick={() => location.reload()}>
            {t.library.reload}
          </button>
        </p>
      ) : (
        away && (
          <p>
            {t.answer.away}{' '}
            <button type="button" className="text-button" onClick={connection.probeNow}>
              {t.answer.tryNow}
            </button>
          </p>
        )
      )}
    </div>
  )
}
