import { placeOf } from '../reader/place.ts'
import type { useReader } from '../reader/useReader.ts'
import { focusChip, type ShownCitation } from './shown.ts'

/**
 * Pages through the quotes of a page in the reader; while it is closed, the focus goes from chip to chip.
 *
 * @param index which of them is open, or -1
 */
export function paging(
  steps: readonly ShownCitation[],
  index: number,
  { opened, open }: Pick<ReturnType<typeof useReader>, 'opened' | 'open'>,
) {
  const openShown = ({ citation, openerId }: ShownCitation) => open({ ...placeOf(citation), openerId })
  return {
    /** The id of the chip whose quote is open. */
    openedId: opened?.openerId ?? steps[index]?.openerId,
    openShown,
    step(by: 1 | -1) {
      const to = steps[(index + by + steps.length) % steps.length]
      if (!opened) focusChip(by)
      else if (to) openShown(to)
    },
  }
}
