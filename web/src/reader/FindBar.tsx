import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import { clearHighlight, findIn, highlight } from './find.ts'

interface Props {
  /** Holds the article's text. */
  root: RefObject<HTMLElement | null>
  onClose(): void
}

/** Finds words in the article. */
export function FindBar({ root, onClose }: Props) {
  const t = useTexts().tools
  const field = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState('')
  const [matches, setMatches] = useState<Range[]>([])
  const [index, setIndex] = useState(0)

  useEffect(() => {
    field.current?.focus()
    return clearHighlight
  }, [])

  function find(text: string) {
    setWanted(text)
    const found = root.current ? findIn(root.current, text) : []
    setMatches(found)
    show(found, 0)
  }

  function show(found: Range[], at: number) {
    setIndex(at)
    highlight(found, found[at])
    const element = found[at]?.startContainer.parentElement
    const details = element?.closest('details')
    if (details) details.open = true
    element?.scrollIntoView({ block: 'center' })
  }

  const step = (by: number) => {
    if (matches.length > 0) show(matches, (index + by + matches.length) % matches.length)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onClose()
    else return
    // Escape ends the search, not the reader.
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="find-bar">
      <input
        ref={field}
        type="search"
        className="search"
        aria-label={t.findLabel}
        placeholder={t.find}
        value={wanted}
        onChange={(event) => find(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        {wanted.trim() && (matches.length === 0 ? t.findNone : t.findCount(index + 1, matches.length))}
      </span>
      <button type="button" aria-label={t.findPrevious} onClick={() => step(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" aria-label={t.findNext} onClick={() => step(1)}>
        <Icon name="down" />
      </button>
      <button type="button" aria-label={t.findClose} onClick={onClose}>
        <Icon name="close" />
      </button>
    </search>
  )
}
