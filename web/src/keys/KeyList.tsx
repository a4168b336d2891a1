import { useRef } from 'react'
import { openModal } from '../shared/modal.ts'
import { useTexts } from '../texts/language.ts'
import { KEYS, useKeys, useKeysEnabled, usePurposes } from './useKeys.ts'

const ID = 'key-list'

export function showKeyList(): void {
  const dialog = document.getElementById(ID)
  if (dialog instanceof HTMLDialogElement && !dialog.open) openModal(dialog)
}

/** The keys that do something on the page as it is, and the switch that turns them off. */
export function KeyList() {
  const t = useTexts()
  const { keyList } = t.tools
  const [enabled, setEnabled] = useKeysEnabled()
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys({ help: showKeyList })
  const purposes = usePurposes()

  const onPage = purposes
    .filter((purpose) => purpose !== 'find')
    .map((purpose): [string, string] => [KEYS[purpose], keyList[purpose]])
  if (purposes.includes('next')) onPage.push(['Enter', keyList.open])
  const inReader: [string, string][] = [
    [KEYS.find, keyList.find],
    ['Esc', keyList.close],
  ]
  const writing: [string, string][] = [
    ['Enter', keyList.send],
    ['⇧ Enter', keyList.line],
  ]
  return (
    <dialog ref={dialog} id={ID} className="panel-dialog" closedby="any" aria-labelledby="key-list-title">
      <div className="dialog-head">
        <h2 id="key-list-title">{t.tools.keysTitle}</h2>
        <button type="button" className="bar-button" onClick={() => dialog.current?.close()}>
          {t.library.close}
        </button>
      </div>
      <Keys keys={onPage} />
      {purposes.includes('find') && (
        <>
          <h3>{t.tools.keysInReader}</h3>
          <Keys keys={inReader} />
        </>
      )}
      {purposes.includes('question') && (
        <>
          <h3>{t.composer.label}</h3>
          <Keys keys={writing} />
        </>
      )}
      <label className="toggle">
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => setEnabled(event.currentTarget.checked)}
        />
        {t.tools.keysOn}
      </label>
    </dialog>
  )
}

function Keys({ keys }: { keys: [string, string][] }) {
  return (
    <dl className="keys">
      {keys.map(([key, meaning]) => (
        <div key={meaning}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
