import { useState } from 'react'
import type { Added } from '../../../server/core/editing.ts'
import { toFailure } from '../api/failure.ts'
import { toHash } from '../reader/place.ts'
import { Link } from '../router/Link.tsx'
import { notify } from '../shared/Notice.tsx'
import { useEditingTexts } from '../texts/editing.ts'
import { EditFailure } from './EditFailure.tsx'
import { removeAdded } from './requests.ts'

/** An archive holds more than anybody wants to see here. */
const SHOWN = 5

/** A document that was added, with its articles; removed only when asked twice, as its file goes as well. */
export function AddedEntry({ added, onRemoved }: { added: Added; onRemoved(): void }) {
  const t = useEditingTexts()
  const [asking, setAsking] = useState(false)
  const { document, articles } = added
  const hidden = articles.length - SHOWN

  async function remove() {
    setAsking(false)
    try {
      await removeAdded(document)
      notify({ text: t.removed(document) })
      onRemoved()
    } catch (error) {
      notify({ text: <EditFailure failure={toFailure(error)} /> })
    }
  }

  return (
    <li>
      <ul>
        {articles.slice(0, SHOWN).map(({ id, title, language }) => (
          <li key={id}>
            <Link href={`/${toHash({ articleId: id })}`} lang={language}>
              {title || t.untitled}
            </Link>
          </li>
        ))}
        {articles.length === 0 && <li className="warning">{t.addedLost}</li>}
        {hidden > 0 && <li>{t.more(hidden)}</li>}
      </ul>
      <p className="head">
        <span>{document}</span>
        {asking ? (
          <span>
            <button type="button" className="text-button warning" onClick={remove}>
              {t.reallyRemove}
            </button>{' '}
            <button type="button" className="text-button" onClick={() => setAsking(false)}>
              {t.keep}
            </button>
          </span>
        ) : (
          <button
            type="button"
            className="text-button"
            aria-label={t.removeOf(document)}
            onClick={() => setAsking(true)}
          >
            {t.remove}
          </button>
        )}
      </p>
    </li>
  )
}
