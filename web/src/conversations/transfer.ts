import { saveFile } from '../shared/saveFile.ts'
import type { Conversation } from './types.ts'

export const FORMAT = 'belegt.conversations'
export const VERSION = 1

/** Saves conversations as a file that can be imported again. */
export function saveConversations(conversations: readonly Conversation[]): void {
  const content = { format: FORMAT, version: VERSION, savedAt: new Date().toISOString(), conversations }
  saveFile(
    `belegt-${new Date().toISOString().slice(0, 10)}.json`,
    JSON.stringify(content, null, 2),
    'application/json',
  )
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
