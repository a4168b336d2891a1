import { writeSaved } from '../saved/writeSaved.ts'
import type { Conversation } from './types.ts'

export const FORMAT = { format: 'belegt.conversations', version: 1 }

/** Saves conversations as a file that can be imported again. */
export function saveConversations(conversations: readonly Conversation[]): void {
  writeSaved('belegt', FORMAT, { conversations })
}

/**
 * Those of a file that are not here yet, or here in an older state. Nothing in a file vouches for its quotes: they are
 * compared with the articles when they are shown. An answer that was still coming does not come any more.
 */
export function newerOnes(
  imported: readonly Conversation[],
  here: readonly Pick<Conversation, 'id' | 'updatedAt'>[],
): Conversation[] {
  const known = new Map(here.map(({ id, updatedAt }) => [id, updatedAt]))
  return imported
    .filter(({ id, updatedAt }) => updatedAt > (known.get(id) ?? Number.NEGATIVE_INFINITY))
    .map((conversation) => ({ ...conversation, imported: true }))
}
