import type { PresentArticle } from '../server/core/passage.ts'
import type { Source } from './locate/source.ts'

/** The ids of a document's articles by its name, for each document that could be read to its end. */
export type Seen = ReadonlyMap<Source, ReadonlyMap<string, ReadonlySet<string>>>

/**
 * The ids of articles whose file, or whose row in it, is gone. A document that was not asked for stays when it is still
 * there, and so does all of one that could not be read. What came from the web stays, as feeds forget.
 */
export async function goneFrom(seen: Seen, present: ReadonlyMap<string, PresentArticle>): Promise<string[]> {
  const byRoot = new Map([...seen.keys()].map((source) => [source.root, source]))
  const gone: string[] = []
  for (const [id, { root, file }] of present) {
    const source = byRoot.get(root)
    if (source?.has && (await isGone(id, file, source, seen))) gone.push(id)
  }
  return gone
}

async function isGone(id: string, file: string, source: Source, seen: Seen): Promise<boolean> {
  for (const name of documentNames(file)) {
    const ids = seen.get(source)?.get(name)
    if (ids) return !ids.has(id)
    if (await source.has?.(name)) return false
  }
  return true
}

/** The names of the documents that an article may be from, cited as `file`: itself, or, as a row, what stands before a `#`. */
export function documentNames(file: string): string[] {
  const parts = file.split('#')
  return parts.map((_, cut) => parts.slice(0, parts.length - cut).join('#'))
}
