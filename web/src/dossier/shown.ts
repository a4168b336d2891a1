import { distinct, NEAREST, openerId, type ShownCitation } from '../chat/shown.ts'
import { citationsOf, type Entry } from './types.ts'

/** In the place of an exchange: names chips and claims on the page. */
export const DOSSIER = 'dossier'

/** All quotes of the dossier in their order, each once: its place in the list is its number. */
export function stepsOf(entries: readonly Entry[]): ShownCitation[] {
  return distinct(
    entries.flatMap((entry) =>
      citationsOf(entry).map((citation) => ({
        citation,
        openerId: openerId(DOSSIER, entry.kind === 'quote' ? NEAREST : entry.id, citation),
      })),
    ),
  )
}
