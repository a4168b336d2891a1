import type { Cell, ComparedArticle, Comparison } from '../../../server/core/comparison.ts'
import { oneLine } from '../copy/notes.ts'
import { escaped } from '../copy/prose.ts'
import type { Texts } from '../texts/de.ts'
import { beside, countsOf } from './shown.ts'

type Table = Extract<Comparison, { status: 'compared' }>

/** A Markdown table; no word of an article becomes markup. */
export function toMarkdownTable(table: Table & { question: string }, t: Texts): string {
  const [head, ...rows] = rowsOf(table, t).map((row) => `| ${row.map(escaped).join(' | ')} |`)
  const rule = `|${' --- |'.repeat(table.columns.length + 3)}`
  return [
    `## ${escaped(table.question)}`,
    '',
    head,
    rule,
    ...rows,
    '',
    ...notesOf(table, t).map(escaped),
  ].join('\n')
}

/** CSV (RFC 4180) that no spreadsheet takes for formulas. */
export function toCsv(table: Table, t: Texts): string {
  return rowsOf(table, t)
    .map((row) => row.map((text) => `"${harmless(oneLine(text)).replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
}

function rowsOf({ columns, rows, silent }: Table, t: Texts): string[][] {
  const all = columns.length + silent
  const head = [
    t.compare.statement,
    t.compare.articlesColumn,
    t.compare.originsColumn,
    ...columns.map((article) => columnName(article, t)),
  ]
  const body = rows.map((row) => [
    row.text,
    t.compare.ofAll(countsOf(row).so, all),
    String(row.origins),
    ...beside(columns, row).map(({ cell }) => cellText(cell, t)),
  ])
  return [head, ...body]
}

function columnName({ outlet, file }: ComparedArticle, t: Texts): string {
  return `${outlet.name ?? t.outlet.unknown} (${file})`
}

function cellText(cell: Cell, t: Texts): string {
  if (cell.says === 'nothing') return t.compare.nothing
  const { quote, start, end, attribution } = cell.citation
  const [open, close] = t.tools.quotes
  const through = attribution.via ? `, ${t.attribution.via} ${attribution.via}` : ''
  const speaker = attribution.speaker ? `; ${attribution.speaker}${through}` : ''
  const otherwise = cell.says === 'otherwise' ? `${t.compare.otherwise}: ` : ''
  return `${otherwise}${open}${quote}${close} (${t.tools.characters(start, end)}${speaker})`
}

/** What the table does not show, in words. */
export function notesOf({ silent, left }: Table, t: Texts): string[] {
  return [
    t.compare.nothingNote,
    silent > 0 ? t.compare.silent(silent) : '',
    left > 0 ? t.compare.left(left) : '',
  ].filter(Boolean)
}

/** A cell that begins with one of these may be run as a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
