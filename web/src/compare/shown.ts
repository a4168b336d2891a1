import type { Citation } from '../../../server/core/answer.ts'
import type { Cell, ComparedArticle, ComparedStatement, Comparison } from '../../../server/core/comparison.ts'
import { distinct, NEAREST, openerId, type ShownCitation } from '../chat/shown.ts'

/** In place of the id of an exchange. */
export const TABLE = 'table'

/** All quotes of a comparison in the order shown, each once: its place in the list is its number. */
export function shownIn(comparison: Comparison): ShownCitation[] {
  return distinct(
    comparison.status === 'compared'
      ? comparison.rows.flatMap(({ id, cells }) => cells.flatMap((cell) => shownOf(id, cell)))
      : comparison.nearest.map((citation) => ({ citation, openerId: openerId(TABLE, NEAREST, citation) })),
  )
}

function shownOf(rowId: string, cell: Cell): ShownCitation[] {
  return cell.says === 'nothing'
    ? []
    : [{ citation: cell.citation, openerId: openerId(TABLE, rowId, cell.citation) }]
}

/** How many articles say so, and how many say otherwise. */
export function countsOf({ cells }: ComparedStatement): { so: number; otherwise: number } {
  const count = (says: Cell['says']) => cells.filter((cell) => cell.says === says).length
  return { so: count('so'), otherwise: count('otherwise') }
}

/** What each column says on a statement. */
export function beside(
  columns: readonly ComparedArticle[],
  { cells }: ComparedStatement,
): { article: ComparedArticle; cell: Cell }[] {
  return columns.flatMap((article, index) => (cells[index] ? [{ article, cell: cells[index] }] : []))
}

/** The quotes of those who say so. */
export function citationsOf({ cells }: ComparedStatement): Citation[] {
  return cells.flatMap((cell) => (cell.says === 'so' ? [cell.citation] : []))
}
