import { useKeys } from '../keys/useKeys.ts'
import { Reader } from '../reader/Reader.tsx'
import type { useReader } from '../reader/useReader.ts'
import { paging } from './paging.ts'
import type { Opening, ShownCitation } from './shown.ts'

/**
 * The reader beside a page with quotes, which keys page through.
 *
 * @param steps all quotes of the page, and `index`: which of them is open, or -1
 */
export function useReaderBeside(
  steps: readonly ShownCitation[],
  index: number,
  reader: ReturnType<typeof useReader>,
) {
  const { opened, close } = reader
  const { openedId, openShown, step } = paging(steps, index, reader)
  useKeys({ next: () => step(1), previous: () => step(-1) })

  const opening: Opening = { opened: openedId, onOpen: openShown }
  return {
    /** For what shows the quotes. */
    opening,
    beside: opened && (
      <Reader opened={opened} steps={steps} index={index} onStep={step} onClose={() => close(openedId)} />
    ),
  }
}
