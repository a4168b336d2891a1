import type { Texts } from '../texts/de.ts'
import { toCsl } from './csl.ts'
import { FORMATS } from './formats.ts'
import type { Copied, Find } from './notes.ts'
import { toHtml } from './page.ts'
import { toRtf } from './word.ts'

interface FileFormat {
  extension: string
  type: string
  write(copied: Copied, find: Find, t: Texts): string
}

/** The files in which claims leave the page. */
export const FILES = {
  word: { extension: 'rtf', type: 'application/rtf', write: toRtf },
  markdown: { extension: 'md', type: 'text/markdown', write: FORMATS.markdown },
  html: { extension: 'html', type: 'text/html', write: toHtml },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: toCsl },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: FORMATS.bibtex },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: FORMATS.ris },
} satisfies Record<string, FileFormat>
