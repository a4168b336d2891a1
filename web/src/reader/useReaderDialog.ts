import { useEffect, useEffectEvent, useRef } from 'react'
import { openModal } from '../shared/modal.ts'

/** Opens the dialog beside the chat, or modal where it lies over it; Escape closes it either way. */
export function useReaderDialog(modal: boolean, onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (modal) openModal(element)
    else element.show()
    return () => element.close()
  }, [modal])

  // A dialog that is not modal does not close by itself.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (modal || event.key !== 'Escape' || event.isComposing) return
    if (document.querySelector('[popover="auto"]:popover-open, dialog:modal')) return
    onClose()
  })
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])

  return {
    dialog,
    dialogProps: {
      closedby: modal ? ('any' as const) : ('none' as const),
      // Between column and sheet it is closed and opened again at once: then it is open when the event comes.
      onClose: () => dialog.current?.open || onClose(),
    },
  }
}
