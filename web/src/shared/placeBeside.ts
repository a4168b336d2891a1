const GAP = 6
const EDGE = 8

/** Puts a popover under what it belongs to, or above where there is more room, and never beyond the window. */
export function placeBeside(popover: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = popover
  const below = at.bottom + GAP
  const fitsBelow = below + height <= innerHeight - EDGE
  const top = fitsBelow || at.top < innerHeight - at.bottom ? below : at.top - GAP - height
  const left = Math.min(at.left, innerWidth - EDGE - width)
  popover.style.top = `${Math.max(EDGE, top)}px`
  popover.style.left = `${Math.max(EDGE, left)}px`
}
