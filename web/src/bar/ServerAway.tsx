import { connection, useAway } from '../api/connection.ts'
import { useTexts } from '../texts/language.ts'

/** Tells that the server is away, for as long as it is. */
export function ServerAway() {
  const t = useTexts().answer
  const away = useAway()
  return (
    <div role="status" className={away ? 'away' : undefined}>
      {away && (
        <p>
          {t.away}{' '}
          <button type="button" className="text-button" onClick={connection.probeNow}>
            {t.tryNow}
          </button>
        </p>
      )}
    </div>
  )
}
