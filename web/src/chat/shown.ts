import type { Citation } from '../../../server/core/answer.ts'
import type { Place } from '../reader/place.ts'
import type { Exchange } from './conversation.ts'
import { groupsOf } from './groups.ts'

/** A citation where it is shown: `openerId` is the id of the chip that opens it. */
export interface ShownCitation {
  openerId: string
  citation: Citation
}

/** What everything that shows citations needs to open them. */
export interface Opening {
  /** The id of the chip whose quote is open in the reader. */
  opened: string | undefined
  onOpen(shown: ShownCitation): void
}

export function openerId(exchangeId: string, owner: string, citation: Citation): string {
  return `quote-${exchangeId}-${owner}-${citation.id}`
}

export const NEAREST = 'nearest'

/** All quotes of an answer in the order shown, each once: its place in the list is its number. */
export function shownCitations(exchange: Exchange): ShownCitation[] {
  const { id, progress } = exchange
  const all = groupsOf(exchange)
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.citations.map((citation) => ({ citation, openerId: openerId(id, claim.id, citation) })),
    )
  if (progress.state === 'done' && progress.answer.status === 'abstained')
    for (const citation of progress.answer.nearest)
      all.push({ citation, openerId: openerId(id, NEAREST, citation) })
  return distinct(all)
}

/** The number of each quote, by the id of the citation. */
export function numbersOf(shown: readonly ShownCitation[]): Map<string, number> {
  return new Map(shown.map(({ citation }, index) => [citation.id, index + 1]))
}

/** The quotes to page through in the reader, and which of them is open; -1 when the place belongs to no answer. */
export function openedAmong(
  exchanges: readonly Exchange[],
  opened: (Place & { openerId?: string }) | undefined,
): { steps: ShownCitation[]; index: number } {
  const nothing = { steps: [], index: -1 }
  if (!opened?.span) return nothing
  const { openerId } = opened
  const candidates = openerId
    ? exchanges.filter(({ id }) => openerId.startsWith(`quote-${id}-`))
    : exchanges.toReversed()
  for (const exchange of candidates) {
    const steps = shownCitations(exchange)
    const index = indexAt(steps, opened)
    if (index >= 0) return { steps, index }
  }
  return nothing
}

/** Which of the quotes stands at this place; -1 when none does. */
export function indexAt(steps: readonly ShownCitation[], place: Place | undefined): number {
  return steps.findIndex(
    ({ citation: { articleId, start, end } }) =>
      articleId === place?.articleId && start === place.span?.start && end === place.span.end,
  )
}

/** Each quote once, where it is shown first. */
export function distinct(shown: readonly ShownCitation[]): ShownCitation[] {
  const byId = new Map<string, ShownCitation>()
  for (const one of shown) if (!byId.has(one.citation.id)) byId.set(one.citation.id, one)
  return [...byId.values()]
}

/** Moves the focus to the next or the previous chip on the page. */
export function focusChip(by: 1 | -1): void {
  const chips = [...document.querySelectorAll<HTMLElement>('main .chip')]
  const at = chips.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 && by < 0 ? chips.at(-1) : chips[(at + by + chips.length) % chips.length]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
