import type { PresentArticle } from '../server/core/passage.ts'
import { articleFrom, articleId, citedName, type Settlement, sha256 } from './article/article.ts'
import type { Document, Failed, Source } from './locate/source.ts'
import { isFailure } from './read/source.ts'
import { articlesOf, hashOf } from './read-document.ts'
import { type Declaration, declarationFor } from './sources.ts'

/** Change it whenever the same file gives other zones, metadata or passages: then files are read again. */
const RULES = 'ingest-7'

/** What became of an article since the revision that is there. */
export type Change =
  | ({ kind: 'failed' } & Failed)
  | { kind: 'unchanged'; id: string }
  | ({ kind: 'added' | 'updated'; id: string; fingerprint: string } & Settlement)

interface Look {
  present: ReadonlyMap<string, PresentArticle>
  /** Take nothing for unchanged. */
  force: boolean
  onBytes: (bytes: number) => void
}

/** Compares the articles of a document with what is there. Of one that did not change, no more than its hash is made. */
export async function* changesIn(
  { root, declarations, has }: Source,
  document: Document,
  { present, force, onBytes }: Look,
): AsyncGenerator<Change> {
  const { name } = document
  // also of the same folder: by its folder one can tell later whether a file is gone
  const isSame = (id: string, fingerprint: string) => {
    const earlier = present.get(id)
    return !force && earlier?.fingerprint === fingerprint && earlier.root === root
  }
  const whole = articleId(name)
  // not of the web, where each reading is a request
  if (has && !force && present.has(whole)) {
    const hash = await hashOf(document)
    if (hash !== undefined && isSame(whole, fingerprintOf(hash, declarationFor(declarations, name)))) {
      yield { kind: 'unchanged', id: whole }
      return
    }
  }
  for await (const read of articlesOf(document, onBytes)) {
    const file = citedName(name, read.row)
    if (isFailure(read)) {
      yield { kind: 'failed', file, reason: read.reason }
      continue
    }
    const id = articleId(file)
    const declared = declarationFor(declarations, name, read.row)
    const fingerprint = fingerprintOf(sha256(read.content), declared)
    if (isSame(id, fingerprint)) yield { kind: 'unchanged', id }
    else {
      const kind = present.has(id) ? 'updated' : 'added'
      yield { kind, id, fingerprint, ...articleFrom(read, { file: name, declared }) }
    }
  }
}

/** Of all that an article's rows are made from. */
function fingerprintOf(hash: string, declared: Declaration): string {
  return sha256(JSON.stringify([RULES, hash, declared]))
}
