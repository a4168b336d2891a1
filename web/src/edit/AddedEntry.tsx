import { useRef, useState } from 'react'
import type { Added } from '../../../server/core/editing.ts'
import { toFailure } from '../api/failure.ts'
import { toHash } from '../reader/place.ts'
import { Link } from '../router/Link.tsx'
import { focusNext } from '../shared/focusNext.ts'
import { notify } from '../shared/Notice.tsx'
import { useEditingTexts } from '../texts/editing.ts'
import { EditFailure } from './EditFailure.tsx'
import { removeAdded } from './requests.ts'

/** The id of the heading of the list. */
export const ADDED_TITLE = 'added-title'

/** An archive holds more than anybody wants to see here. */
const SHOWN = 5

/** A document that was added, with its articles; removed only when asked twice, as its file goes as well. */
export function AddedEntry({ added, onRemoved }: { added: Added; onRemoved(): void }) {
  const t = useEditingTexts()
  const [asking, setAsking] = useState(false)
  const removeButton = useRef<HTMLButtonElement>(null)
  const keepButton = useRef<HTMLButtonElement>(null)
  const { document: name, articles } = added
  const hidden = articles.length - SHOWN

  async function remove() {
    // The entry goes with the button that was pressed.
    document.getElementById(ADDED_TITLE)?.focus()
    setAsking(false)
    try {
      await removeAdded(name)
      notify({ text: t.removed(name) })
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
        <span>{name}</span>
        {asking ? (
          <span>
            <button type="button" className="text-button warning" onClick={remove}>
              {t.reallyRemove}
            </button>{' '}
            <button
              type="button"
              ref={keepButton}
              className="text-button"
              onClick={() => {
                setAsking(false)
                focusNext(() => removeButton.current)
              }}
            >
              {t.keep}
            </button>
          </span>
        ) : (
          <button
            type="button"
            ref={removeButton}
            className="text-button"
            aria-label={t.removeOf(name)}
            onClick={() => {
              setAsking(true)
              // Not the other one: whoever presses a key twice must not have removed it.
              focusNext(() => keepButton.current)
            }}
          >
            {t.remove}
          </button>
        )}
      </p>
    </li>
  )
}
