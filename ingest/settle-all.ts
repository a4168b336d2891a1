import { articleFrom, citedName, type Settlement } from './article/article.ts'
import type { Document, Failed, Located, Source } from './locate/source.ts'
import { isFailure } from './read/source.ts'
import { articlesOf } from './read-document.ts'
import { declarationFor } from './sources.ts'

/** Every article at these places, settled whether or not an index holds it, and what cannot be read. */
export async function* settleAll(
  { sources, failed }: Located,
  isWanted: (source: Source, document: Document) => boolean = () => true,
): AsyncGenerator<Settlement | Failed> {
  yield* failed
  for (const source of sources) {
    for (const document of source.documents.filter((one) => isWanted(source, one))) {
      const { name } = document
      for await (const read of articlesOf(document)) {
        if (isFailure(read)) yield { file: citedName(name, read.row), reason: read.reason }
        else {
          const declared = declarationFor(source.declarations, name, read.row)
          yield articleFrom(read, { file: name, declared })
        }
      }
    }
  }
}
