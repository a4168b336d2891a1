import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../../server/core/article.ts'

/** The words that are marked in a list of paragraphs, as a stretch of the article: each paragraph says where it starts. */
export function useStretch(list: RefObject<HTMLElement | null>): [Span | undefined, () => void] {
  const [stretch, setStretch] = useState<Span>()

  useEffect(() => {
    const read = () => {
      const selection = getSelection()
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
      // What is pressed next may take the selection away, not what was chosen by it.
      if (!range || !list.current?.contains(range.commonAncestorContainer)) return
      setStretch(range.collapsed ? undefined : spanOf(range, list.current))
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [list])

  const clear = () => {
    setStretch(undefined)
    getSelection()?.removeAllRanges()
  }
  return [stretch, clear]
}

function spanOf(range: Range, list: HTMLElement): Span | undefined {
  let span: Span | undefined
  for (const element of list.querySelectorAll<HTMLElement>('[data-start]')) {
    const text = element.firstChild
    if (!text || !range.intersectsNode(text)) continue
    const start = Number(element.dataset.start)
    const length = element.textContent.length
    const from = range.startContainer === text ? range.startOffset : 0
    const to = range.endContainer === text ? range.endOffset : length
    if (from < to) span = { start: span?.start ?? start + from, end: start + to }
  }
  return span
}
