import { connection, useAway } from '../api/connection.ts'
import { useKeeping } from '../storage/keeping.ts'
import { useTexts } from '../texts/language.ts'

/** Tells that nothing is kept any more in this tab, or that the server is away, for as long as that is so: one at a time. */
export function Warning() {
  const t = useTexts()
  const away = useAway()
  const keeping = useKeeping()
  const superseded = keeping === 'superseded'
  const failed = keeping === 'failed'
  return (
    <div role="status" className={away || superseded || failed ? 'away' : undefined}>
      {superseded ? (
        <p>
          {t.library.superseded}{' '}
          <button type="button" className="text-button" onClick={() => location.reload()}>
            {t.library.reload}
          </button>
        </p>
      ) : away ? (
        <p>
          {t.answer.away}{' '}
          <button type="button" className="text-button" onClick={connection.probeNow}>
            {t.answer.tryNow}
          </button>
        </p>
      ) : (
        failed && <p>{t.library.keepingFailed}</p>
      )}
    </div>
  )
}
