/**
 * Gives the focus to what is found once the page is drawn anew: for a control that goes away when it is pressed, which would
 * leave the focus nowhere, and for what comes in its place. If nothing is found and nothing else has taken it, the page's content
 * has it.
 */
export function focusNext(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => {
    const isNowhere = document.activeElement === document.body
    const next = find() ?? (isNowhere && document.getElementById('main'))
    if (next instanceof HTMLElement) next.focus()
  })
}
