import type { Texts } from '../texts/de.ts'
import type { Copied, Find } from './notes.ts'
import { toMarkdown, toText } from './prose.ts'
import { toBibTeX, toRis } from './records.ts'

/** The ways in which claims leave the page, always with what they are backed by. */
export const FORMATS = {
  text: toText,
  markdown: toMarkdown,
  bibtex: toBibTeX,
  ris: toRis,
} satisfies Record<string, (copied: Copied, find: Find, t: Texts) => string>

export type Format = keyof typeof FORMATS
