import { createHash } from 'node:crypto'
import { reasonOf } from './failure.ts'
import type { Document } from './locate/source.ts'
import { readArticles } from './read/read.ts'
import type { Failure, Input, RawArticle } from './read/source.ts'

/** The articles of a document, one by one, and what failed. `onBytes` hears how many bytes have been read so far. */
export async function* articlesOf(
  document: Document,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<RawArticle | Failure> {
  try {
    const input = await document.open()
    yield* readArticles({ ...input, data: counted(input.data, onBytes) })
  } catch (error) {
    yield { reason: reasonOf(error) }
  }
}

/** SHA-256 of a document's bytes, hex; undefined when it cannot be read. */
export async function hashOf(document: Document): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of counted((await document.open()).data)) hash.update(chunk)
    return hash.digest('hex')
  } catch (error) {
    reasonOf(error)
    return undefined
  }
}

async function* counted(data: Input['data'], onBytes?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of data instanceof Uint8Array ? [data] : data) {
    bytes += chunk.byteLength
    onBytes?.(bytes)
    yield chunk
  }
}
