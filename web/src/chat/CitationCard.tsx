import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { formatDate } from '../shared/date.ts'
import { placeBeside } from '../shared/placeBeside.ts'
import { useTexts } from '../texts/language.ts'

/** A pointer that only passes over opens nothing, and one that moves into the card keeps it. */
const GRACE_MS = 260
/** Keys that bring the focus to no chip. */
const STAYING = ['Escape', 'Enter', ' ']

/** A card with the quote in its surroundings, while pointer or focus rest on the chip. Not on touch: a tap opens it. */
export function usePreview(chip: RefObject<HTMLElement | null>, citation: Citation) {
  const [shown, setShown] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const soon = (next: boolean) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setShown(next), GRACE_MS)
  }
  const now = (next: boolean) => {
    clearTimeout(timer.current)
    setShown(next)
  }
  const withMouse = (next: boolean) => (event: React.PointerEvent) => {
    if (event.pointerType === 'mouse') soon(next)
  }
  const hold = { onPointerEnter: withMouse(true), onPointerLeave: withMouse(false) }
  return {
    handlers: {
      ...hold,
      // not on focus alone: it also comes back from an article that was closed
      onKeyUp: ({ key, currentTarget }: React.KeyboardEvent) => {
        if (!STAYING.includes(key) && currentTarget.matches(':focus-visible')) soon(true)
      },
      onBlur: () => now(false),
      onPointerDown: () => now(false),
      onKeyDown: ({ key }: React.KeyboardEvent) => {
        if (key === 'Enter' || key === ' ') now(false)
      },
    },
    card: shown && <CitationCard {...{ chip, citation, hold }} onDismiss={() => now(false)} />,
  }
}

interface Props {
  chip: RefObject<HTMLElement | null>
  citation: Citation
  hold: Pick<React.DOMAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave'>
  onDismiss(): void
}

function CitationCard({ chip, citation, hold, onDismiss }: Props) {
  const t = useTexts()
  const card = useRef<HTMLDivElement>(null)
  const known = useCorpus().find(citation.articleId)
  const { title, outlet } = known ?? citation
  const { prefix, quote, suffix } = citation
  const evidence = outlet.status === 'stated' || outlet.status === 'inferred' ? outlet.evidence : undefined
  const details = [known?.author, known?.publishedAt && formatDate(known.publishedAt, t.locale)].filter(
    Boolean,
  )

  useEffect(() => {
    if (!card.current || !chip.current) return
    card.current.showPopover()
    placeBeside(card.current, chip.current)
  }, [chip])

  const dismiss = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Only the card goes: the reader stays.
    event.stopPropagation()
    onDismiss()
  })
  useEffect(() => {
    addEventListener('keydown', dismiss, { capture: true })
    return () => removeEventListener('keydown', dismiss, { capture: true })
  }, [])

  return (
    <div ref={card} popover="manual" className="card-preview" {...hold}>
      <p className="preview-title" lang={known?.language}>
        {title || t.corpus.untitled}
      </p>
      <p className="preview-source">
        {t.reader[outlet.status]} {evidence && <q>{evidence}</q>}
        {details.length > 0 && ` ${details.join(', ')}.`}
      </p>
      <p className="preview-quote" lang={known?.language} dir="auto">
        …{prefix}
        <mark>{quote}</mark>
        {suffix}…
      </p>
      <p className="preview-hint">
        {t.answer.opensArticle} · {t.tools.characters(citation.start, citation.end)}
      </p>
    </div>
  )
}
