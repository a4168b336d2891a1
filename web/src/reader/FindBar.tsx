import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Article } from '../../../server/core/article.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import { clearHighlight, findIn, highlight } from './find.ts'
import type { ReaderMark } from './marks.ts'

interface Props {
  /** Holds the article's text. */
  root: RefObject<HTMLElement | null>
  /** What stands there; undefined until it is there. */
  article: Article | undefined
  marks: ReaderMark[]
  onClose(): void
}

/** Finds words in the article. */
export function FindBar({ root, article, marks, onClose }: Props) {
  const t = useTexts().tools
  const field = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState('')
  const [matches, setMatches] = useState<Range[]>([])
  const [index, setIndex] = useState(0)

  useEffect(() => {
    field.current?.focus()
    return clearHighlight
  }, [])

  // The matches are places in the text as it was drawn: another article, or other marks, are drawn anew.
  const findAgain = useEffectEvent(() => {
    const found = matchesOf(wanted)
    mark(found, index < found.length ? index : 0)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew is the reason
  useEffect(() => findAgain(), [article, marks])

  function find(text: string) {
    setWanted(text)
    show(matchesOf(text), 0)
  }

  function matchesOf(text: string): Range[] {
    return root.current ? findIn(root.current, text) : []
  }

  function mark(found: Range[], at: number) {
    setMatches(found)
    setIndex(at)
    highlight(found, found[at])
  }

  function show(found: Range[], at: number) {
    mark(found, at)
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
        {article &&
          wanted.trim() &&
          (matches.length === 0 ? t.findNone : t.findCount(index + 1, matches.length))}
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
