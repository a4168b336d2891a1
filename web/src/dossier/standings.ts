import type { Standing } from '../chat/standing.ts'
import { compareAgain, isRemoved } from '../chat/useStanding.ts'
import type { Corpus } from '../corpus/useCorpus.ts'
import { citationsOf, type Entry } from './types.ts'

/** How each quote stands to the articles as they are now, by the id of the citation. */
export async function standingsOf(
  entries: readonly Entry[],
  corpus: Corpus,
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>()
  const compared = entries.flatMap((entry) => {
    const imported = entry.kind !== 'heading' && entry.source.imported
    return citationsOf(entry).map(async (citation) => {
      const standing = isRemoved(citation, corpus)
        ? 'removed'
        : await compareAgain(citation, corpus, imported)
      if (standing) standings.set(citation.id, standing)
    })
  })
  // What cannot be read now is not said to be otherwise.
  await Promise.allSettled(compared)
  return standings
}
