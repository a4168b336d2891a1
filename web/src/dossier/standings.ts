import type { Standing } from '../chat/standing.ts'
import { compareAgain } from '../chat/useStanding.ts'
import type { Corpus } from '../corpus/useCorpus.ts'
import { citationsOf, type Entry } from './types.ts'

/** How each quote stands to the articles as they are now, by the id of the citation. */
export async function standingsOf(
  entries: readonly Entry[],
  corpus: Corpus,
): Promise<ReadonlyMap<string, Standing>> {
  const compared = entries.flatMap((entry) => {
    const imported = entry.kind !== 'heading' && entry.source.imported
    return citationsOf(entry).map(
      async (citation) => [citation.id, await compareAgain(citation, corpus, imported)] as const,
    )
  })
  return new Map(await Promise.all(compared))
}
