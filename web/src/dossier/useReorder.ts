import { type DragEvent, useState } from 'react'
import { after } from './edits.ts'
import type { Entry } from './types.ts'

/** Nothing else takes what is dragged here: it does not become text in a field. */
const TYPE = 'application/x-belegt-entry'

/** Before the entry of this id, or at the end. */
type Place = { before: string | undefined }

/** Dragging entries with a mouse; buttons do the same for everybody. */
export function useReorder(
  entries: readonly Entry[],
  onMove: (id: string, before: string | undefined) => void,
) {
  const [dragged, setDragged] = useState<string>()
  const [place, setPlace] = useState<Place>()
  const end = () => {
    setDragged(undefined)
    setPlace(undefined)
  }
  return {
    dragged,
    /** For what an entry is dragged by. */
    handle: (id: string) => ({
      draggable: true,
      onDragStart({ dataTransfer, currentTarget }: DragEvent) {
        dataTransfer.setData(TYPE, id)
        dataTransfer.effectAllowed = 'move'
        const entry = currentTarget.closest('li')
        if (entry) dataTransfer.setDragImage(entry, 0, 16)
        setDragged(id)
      },
      onDragEnd: end,
    }),
    /** For an entry: what is dragged over its upper half goes before it, else after it. */
    target: (id: string) => ({
      onDragOver(event: DragEvent) {
        if (!dragged) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setPlace({ before: event.clientY < top + height / 2 ? id : after(entries, id) })
      },
      onDrop(event: DragEvent) {
        event.preventDefault()
        if (dragged && place) onMove(dragged, place.before)
        end()
      },
    }),
    /** Where the line is drawn that shows the place. */
    lineAt(id: string): 'before' | 'after' | undefined {
      if (place?.before === id) return 'before'
      return place && place.before === undefined && entries.at(-1)?.id === id ? 'after' : undefined
    },
  }
}
