import { useEffect, useEffectEvent, useState } from 'react'

/** Takes files that are dropped anywhere on the page. @returns whether some are held over it */
export function useDroppedFiles(onDropped: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false)

  const onDrag = useEffectEvent((event: DragEvent) => {
    // Text that is dropped goes where the browser puts it.
    if (!event.dataTransfer?.types.includes('Files')) return
    // Else the browser would leave the page to show the file.
    event.preventDefault()
    setOver(event.type === 'dragover')
    if (event.type === 'drop') onDropped(event.dataTransfer.files)
  })
  useEffect(() => {
    const kinds = ['dragover', 'dragleave', 'drop'] as const
    for (const kind of kinds) addEventListener(kind, onDrag)
    return () => {
      for (const kind of kinds) removeEventListener(kind, onDrag)
    }
  }, [])

  return over
}
