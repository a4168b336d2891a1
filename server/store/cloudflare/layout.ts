import type { Block, Manifest, Parts } from '../snapshot/layout.ts'

/** Change it whenever the files, the tables or the vectors change. */
export const DATABASE_LAYOUT = 'database-1'

/** What a snapshot's manifest says when words lie in D1 and vectors in Vectorize. */
export interface DatabaseManifest
  extends Pick<Manifest, 'revision' | 'format' | 'model' | 'passages' | 'summaries' | 'copies' | 'articles'> {
  layout: typeof DATABASE_LAYOUT
  /** Names this revision in D1 and in Vectorize, so that nothing of another one is ever read. */
  tag: string
  /** How many terms all passages have together. */
  terms: number
  /** Int32: for each article the number of its first passage, and of all passages at the end. */
  articleStarts: Parts
  /** See passage-block.ts. */
  passageBlocks: Block[]
  /** So many SQL files must have been loaded, … */
  wordFiles: number
  /** … and of the files of vectors each one's last. */
  lastVectors: string[]
}

/** The tables of one revision. */
export function tablesOf(tag: string) {
  return {
    /** FTS5: `rowid` is the passage's key. */
    words: `words_${tag}`,
    /** Each term with the number of passages in which it stands. */
    terms: `terms_${tag}`,
    /** The key of each passage by its id. */
    passages: `passages_${tag}`,
    /** The number of each file that was loaded. */
    loaded: `loaded_${tag}`,
  }
}

/** What a term is clustered by, so that those that it may be misspelled from lie together. */
export function bucketOf(term: string): { initial: string; length: number } {
  const letters = [...term]
  return { initial: letters[0] ?? '', length: letters.length }
}

export function vectorId(tag: string, key: number): string {
  return `${tag}-${key}`
}

export function keyInVectorId(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}

/** The D1 database and the Vectorize index of one revision. */
export function resourceName(tag: string): string {
  return `belegt-${tag.replace('_', '-')}`
}
