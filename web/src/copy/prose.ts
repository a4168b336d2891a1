import type { Texts } from '../texts/de.ts'
import { type Copied, citationsIn, commentLines, type Find, footnote, numbersIn, oneLine } from './notes.ts'

/** Plain text with numbered footnotes. */
export function toText(copied: Copied, find: Find, t: Texts): string {
  const numbers = numbersIn(copied)
  const paragraphs = [copied.title, copied.question, copied.limit, copied.lead].map(
    (line) => line && oneLine(line),
  )
  for (const item of copied.claims) {
    if ('heading' in item) {
      paragraphs.push(oneLine(item.heading))
      continue
    }
    const marks = item.citations.map(({ id }) => `[${numbers.get(id)}]`).join('')
    paragraphs.push(
      `${oneLine(item.text)} ${marks}`,
      item.origin && oneLine(item.origin),
      commentLines(item, t).join('\n'),
    )
  }
  const notes = citationsIn(copied).map((note, index) => `[${index + 1}] ${footnote(note, copied, find, t)}`)
  return [...paragraphs, notes.join('\n')].filter(Boolean).join('\n\n')
}

/** Markdown with footnotes. */
export function toMarkdown(copied: Copied, find: Find, t: Texts): string {
  const { title, question, limit, lead, claims } = copied
  const numbers = numbersIn(copied)
  const paragraphs = [
    title && `# ${escaped(title)}`,
    question && `## ${escaped(question)}`,
    limit && escaped(limit),
    lead && `**${escaped(lead)}**`,
  ]
  for (const item of claims) {
    if ('heading' in item) {
      paragraphs.push(`## ${escaped(item.heading)}`)
      continue
    }
    const marks = item.citations.map(({ id }) => `[^${numbers.get(id)}]`).join('')
    const comment = commentLines(item, t).map((line) => `> ${escaped(line)}`)
    paragraphs.push(
      `${escaped(item.text)}${marks}`,
      item.origin && `*${escaped(item.origin)}*`,
      // Two spaces at its end break a line.
      comment.join('  \n'),
    )
  }
  const notes = citationsIn(copied).map(
    (note, index) => `[^${index + 1}]: ${escaped(footnote(note, copied, find, t))}`,
  )
  return [...paragraphs, ...notes].filter(Boolean).join('\n\n')
}

/** The words of an article must not become markup, nor HTML. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1')
}
