import type { Citation } from '../../../server/core/answer.ts'
import type { Span } from '../../../server/core/article.ts'
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

  const byId = new Map<string, ShownCitation>()
  for (const shown of all) if (!byId.has(shown.citation.id)) byId.set(shown.citation.id, shown)
  return [...byId.values()]
}

/** The number of each quote of an answer, by the id of the citation. */
export function numbersOf(exchange: Exchange): Map<string, number> {
  return new Map(shownCitations(exchange).map(({ citation }, index) => [citation.id, index + 1]))
}

/** The quotes to page through in the reader, and which of them is open; -1 when the place belongs to no answer. */
export function openedAmong(
  exchanges: readonly Exchange[],
  opened: { articleId: string; span?: Span; openerId?: string } | undefined,
): { steps: ShownCitation[]; index: number } {
  const nothing = { steps: [], index: -1 }
  const { span, openerId } = opened ?? {}
  if (!opened || !span) return nothing
  const isOpen = ({ citation }: ShownCitation) =>
    citation.articleId === opened.articleId && citation.start === span.start && citation.end === span.end
  const candidates = openerId
    ? exchanges.filter(({ id }) => openerId.startsWith(`quote-${id}-`))
    : exchanges.toReversed()
  for (const exchange of candidates) {
    const steps = shownCitations(exchange)
    const index = steps.findIndex(isOpen)
    if (index >= 0) return { steps, index }
  }
  return nothing
}

/** Moves the focus to the next or the previous chip on the page. */
export function focusChip(by: 1 | -1): void {
  const chips = [...document.querySelectorAll<HTMLElement>('main .chip')]
  const at = chips.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 && by < 0 ? chips.at(-1) : chips[(at + by + chips.length) % chips.length]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
