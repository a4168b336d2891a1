import { BelegtError } from '../core/errors.ts'
import type { Corpus, CorpusSource, Embedder, IndexFormat } from '../core/ports.ts'
import { ANALYSIS } from '../text/terms.ts'

/** Change it whenever the columns of the tables change. */
const ROWS = 'rows-3'

/** What an index must have been made with to be read by this code and this embedder. */
export function indexFormat({ id, dimensions }: Pick<Embedder, 'id' | 'dimensions'>): IndexFormat {
  return { embedder: id, dimensions, analysis: `${ANALYSIS} ${ROWS}` }
}

/**
 * The index that this embedder's vectors are looked up in; undefined when nothing was ingested yet.
 * @throws BelegtError `index-mismatch`
 */
export async function openFor(store: CorpusSource, embedder: Embedder): Promise<Corpus | undefined> {
  const corpus = await store.open()
  if (corpus) assertSameFormat(corpus.format, indexFormat(embedder))
  return corpus
}

/** @throws BelegtError `index-mismatch` that says how to make the index anew */
export function assertSameFormat(index: IndexFormat, wanted: IndexFormat): void {
  for (const part of ['embedder', 'dimensions', 'analysis'] as const) {
    if (index[part] === wanted[part]) continue
    throw new BelegtError(
      'index-mismatch',
      `The index was made with ${part} ${index[part]}, this Belegt works with ${wanted[part]}. ` +
        'Make it anew: npm run ingest -- --rebuild, with all the paths whose articles it shall hold.',
    )
  }
}
