import { useRef, useState } from 'react'
import { Link } from '../router/Link.tsx'
import { navigate } from '../router/location.ts'
import { conversationPath } from '../router/route.ts'
import { formatDate } from '../shared/date.ts'
import { Icon } from '../shared/Icon.tsx'
import { notify } from '../shared/Notice.tsx'
import { RenameField } from '../shared/RenameField.tsx'
import { useTexts } from '../texts/language.ts'
import { saveConversations } from './transfer.ts'
import type { Summary } from './types.ts'
import { useConversations } from './useLibrary.ts'

/** The id of the heading of the list. */
export const PANEL_TITLE = 'conversations-title'

/** A conversation in the list: a link to it, and what can be done with it. */
export function ConversationEntry({ summary, current }: { summary: Summary; current: boolean }) {
  const t = useTexts()
  const { library } = useConversations()
  const { id, title, updatedAt } = summary
  const [renaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)

  async function remove() {
    const undo = await library.remove(id)
    // The entry goes with the button that was pressed.
    document.getElementById(PANEL_TITLE)?.focus()
    if (current) navigate('/')
    const restore = () => {
      undo()
      if (current) navigate(conversationPath(id))
    }
    notify({ text: t.library.removed(title), action: { label: t.tools.undo, run: restore } })
  }

  async function save() {
    const conversation = await library.load(id)
    if (conversation) saveConversations([conversation])
  }

  function finish(next: string | undefined) {
    if (next && next !== title) library.rename(id, next)
    setRenaming(false)
  }

  if (renaming)
    return (
      <li className="entry">
        <RenameField label={t.library.renameLabel} text={title} opener={renameButton} onFinish={finish} />
      </li>
    )
  return (
    <li className="entry">
      <Link href={conversationPath(id)} aria-current={current ? 'page' : undefined}>
        <span className="entry-title">{title}</span>
        <span className="entry-date">{formatDate(dayOf(updatedAt), t.locale)}</span>
      </Link>
      <span className="entry-actions">
        <button
          type="button"
          ref={renameButton}
          className="icon-button"
          aria-label={t.library.rename(title)}
          onClick={() => setRenaming(true)}
        >
          <Icon name="pencil" />
        </button>
        <button type="button" className="icon-button" aria-label={t.library.exportOne(title)} onClick={save}>
          <Icon name="save" />
        </button>
        <button type="button" className="icon-button" aria-label={t.library.remove(title)} onClick={remove}>
          <Icon name="bin" />
        </button>
      </span>
    </li>
  )
}

/** The day by the clock of whoever reads. */
function dayOf(time: number): string {
  const date = new Date(time)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
