/** Above the quote, as a part of the visible height: enough to see what comes before. */
const LEAD_IN = 0.16

/** Brings the marked quote into view, at once, and moves the focus there unless the reader is paged through. */
export function showMark(dialog: HTMLDialogElement): void {
  const marks = dialog.querySelectorAll<HTMLElement>('.article-text mark')
  const first = marks[0]
  const header = dialog.querySelector<HTMLElement>('.reader-header')
  const body = dialog.querySelector<HTMLElement>('.sheet')
  if (!first || !header || !body) {
    dialog.scrollTop = 0
    body?.focus({ preventScroll: true })
    return
  }

  const details = first.closest('details')
  if (details) details.open = true

  const room = dialog.clientHeight - header.offsetHeight
  const quoteTop = first.getBoundingClientRect().top
  const quoteEnd = (marks[marks.length - 1] ?? first).getBoundingClientRect().bottom
  const paragraphTop = first.parentElement?.getBoundingClientRect().top ?? quoteTop
  // From the beginning of the paragraph, if the quote still fits in then.
  const top = quoteEnd - paragraphTop < room * (1 - 2 * LEAD_IN) ? paragraphTop : quoteTop
  dialog.scrollTop += top - header.getBoundingClientRect().bottom - room * LEAD_IN

  if (!document.activeElement?.closest('.steps')) first.focus({ preventScroll: true })
}
