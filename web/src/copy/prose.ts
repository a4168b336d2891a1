import type { Texts } from '../texts/de.ts'
import { type Copied, citationsIn, type Find, footnote, oneLine } from './notes.ts'

/** Plain text with numbered footnotes; each footnote begins with its quote unless the claim is that quote. */
export function toText(copied: Copied, find: Find, t: Texts): string {
  const notes = citationsIn(copied)
  const marks = (ids: string[]) =>
    ids.map((id) => `[${notes.findIndex((note) => note.id === id) + 1}]`).join('')
  const [open, close] = t.tools.quotes
  return [
    copied.question && `${oneLine(copied.question)}\n`,
    copied.lead && `${oneLine(copied.lead)}\n`,
    ...copied.claims.map(
      ({ text, citations }) => `${oneLine(text)} ${marks(citations.map(({ id }) => id))}\n`,
    ),
    ...notes.map(
      (note, index) => `[${index + 1}] ${open}${oneLine(note.quote)}${close} ${footnote(note, find, t)}`,
    ),
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n')
}

/** Markdown with footnotes. */
export function toMarkdown(copied: Copied, find: Find, t: Texts): string {
  const notes = citationsIn(copied)
  const marks = (ids: string[]) =>
    ids.map((id) => `[^${notes.findIndex((note) => note.id === id) + 1}]`).join('')
  const [open, close] = t.tools.quotes
  const paragraphs = [
    copied.question && `## ${escaped(copied.question)}`,
    copied.lead && `**${escaped(copied.lead)}**`,
    ...copied.claims.map(({ text, citations }) => `${escaped(text)}${marks(citations.map(({ id }) => id))}`),
    ...notes.map(
      (note, index) =>
        `[^${index + 1}]: ${open}${escaped(note.quote)}${close} ${escaped(footnote(note, find, t))}`,
    ),
  ]
  return paragraphs.filter(Boolean).join('\n\n')
}

/** The words of an article must not become markup, nor HTML. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1')
}
