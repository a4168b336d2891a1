import type { readArticles } from '../read/read.ts'
import type { Declarations } from '../sources.ts'

/** What may hold one article or many. */
export interface Document {
  /** What it is cited by: its path relative to the source's root, with `/`, or its address. */
  name: string
  /** In bytes; 0 where only reading can tell. */
  size: number
  /** Throws what says why it cannot be had: a system error, or `unreadable-input`. */
  open(): Promise<Parameters<typeof readArticles>[0]>
}

/** A place with documents. An article remembers its root. */
export interface Source {
  root: string
  documents: Document[]
  declarations: Declarations
  /** Whether a document of this name is still there; of the web nobody can tell. */
  has?(name: string): Promise<boolean>
}

/** What was asked for and cannot be read, with a reason that continues a sentence beginning with the name. */
export interface Failed {
  file: string
  reason: string
}

export interface Located {
  sources: Source[]
  failed: Failed[]
}
